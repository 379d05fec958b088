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

/**
 * Why a coding of which no review on record speaks is not there: the review
 * that would give it is not among our sources, or its method did not code it.
 * Only the method tells the two apart; where it is not known, nothing is
 * claimed of it.
 */
export function whyUncoded({ first, last }: OnRecord, field: string): 'not-loaded' | 'no-data' {
  const [giving, other] = RESULTS.has(field) ? [last, first] : [first, last]
  if (giving !== null) return 'no-data'
  const method = other?.method
  if (method === null || method === undefined) return 'not-loaded'
  const coded: readonly string[] = methods.find((m) => m.id === method)?.coded ?? []
  return coded.includes(field) ? 'not-loaded' : 'no-data'
}
