import type { Issue } from '#base/issue.ts'
import type { DatasetLine } from '#queries/member-view.ts'
import type { StateRef } from '#queries/views.ts'

/** What every answer of data comes in: the facts, and what must be known to use and cite them. */
export interface Envelope<T = unknown> {
  readonly data: T
  readonly meta: {
    /** The entry of the ledger, and its date, as of which the facts hold. */
    readonly asOf: StateRef
    readonly licence: string
    /** Datasets that the facts come from, each with its own terms; empty where an answer rests on all that are loaded. */
    readonly sources: readonly DatasetLine[]
    readonly links: Links
  }
}

/** Paths of the same and of related things, without a language: the language changes labels only. */
export interface Links {
  readonly self: string
  readonly page: string
  readonly [name: string]: string
}

/** What is said of the terms: facts are free, datasets have terms of their own. */
const LICENCE = 'Facts are free to use. Each dataset in meta.sources has the licence that stands beside it.'

/** Puts an answer in its envelope. */
export function envelope<T>(
  data: T,
  about: { readonly asOf: StateRef; readonly sources: readonly DatasetLine[]; readonly links: Links },
): Envelope<T> {
  const { asOf, sources, links } = about
  return { data, meta: { asOf, licence: LICENCE, sources, links } }
}

/** What stands in place of an envelope where there is no answer. */
export interface ErrorEnvelope {
  readonly error: { readonly code: string; readonly message: string; readonly issues: readonly Issue[] }
}

/** Puts an error in its envelope. @param code 'not-found', 'not-allowed', 'invalid', 'bug' */
export function errorEnvelope(code: string, message: string, issues: readonly Issue[] = []): ErrorEnvelope {
  return { error: { code, message, issues } }
}
