import { methods } from '#methodology/methods/index.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Codings } from '#model/codings.ts'

/** The reviews of a promise that are on record, as far as their silence can be read. */
export interface OnRecord {
  readonly first: { readonly method: MethodVersion | null } | null
  readonly last: { readonly method: MethodVersion | null } | null
}

/** Codings that only a last review gives. */
const RESULTS: ReadonlySet<string> = new Set([
  'completionLast',
  'didItOpenGovernment',
  'openedInformation',
  'openedParticipation',
  'openedAccountability',
  'earlyResults',
] satisfies (keyof Codings)[])

/** What tells whether a last review says anything at all. */
export interface LastWord {
  readonly product: string | null
  readonly completion: string | null
  readonly didItOpenGovernment: string | null
  readonly earlyResults: string | null
}

/**
 * Whether a last review is no review of anybody: a file that is older than the
 * report has a row for it with nothing in it but “no data”.
 */
export function isSilent({ product, completion, didItOpenGovernment, earlyResults }: LastWord): boolean {
  return product === null && [completion, didItOpenGovernment, earlyResults].every((c) => c === null || c === 'no-data')
}

/**
 * Why a coding of which no review on record speaks is not there: the review
 * that would give it is not among our sources, or its method did not code it.
 * Only the method tells the two apart; where it is not known, nothing is
 * claimed of it. Of several fields, one that a review still to be loaded would
 * give is enough.
 */
export function whyUncoded(reviews: OnRecord, ...fields: readonly string[]): 'not-loaded' | 'no-data' {
  return fields.some((field) => isUnseen(reviews, field)) ? 'not-loaded' : 'no-data'
}

function isUnseen({ first, last }: OnRecord, field: string): boolean {
  const [giving, other] = RESULTS.has(field) ? [last, first] : [first, last]
  if (giving !== null) return false
  const method = other?.method
  if (method === null || method === undefined) return true
  const coded: readonly string[] = methods.find((m) => m.id === method)?.coded ?? []
  return coded.includes(field)
}
