import { isMissing, type Missing } from '#base/coding.ts'
import { type OnRecord, whyUncoded } from '#methodology/why-uncoded.ts'

/** What the first and the last review say in one field; null where they do not speak of it. */
export interface Said {
  readonly last: string | null | undefined
  readonly first: string | null | undefined
}

/** Why no review gives a code: that of a coding, or that the report or its words are not here. */
export type Uncoded = Missing | 'not-loaded' | 'withheld'

/**
 * The code of a field at the last review that coded it, or why there is none: a
 * report that had not coded it before all other reasons.
 *
 * @param reviews those on record, and whether what one of them coded was erased
 */
export function lastCodedOf(
  { last, first }: Said,
  field: string,
  reviews: OnRecord & { readonly withheld: boolean },
): { readonly code: string } | { readonly absent: Uncoded } {
  const said = [last, first].filter((c) => c !== null && c !== undefined)
  const code = said.find((c) => !isMissing(c))
  if (code !== undefined) return { code }
  if (reviews.withheld) return { absent: 'withheld' }
  // what is no code is a reason
  const reasons = said as readonly Missing[]
  const silence = whyUncoded(reviews, field === 'completion' ? 'completionLast' : field)
  if (reasons.includes('not-reviewed')) return { absent: 'not-reviewed' }
  return { absent: silence === 'not-loaded' ? silence : (reasons[0] ?? silence) }
}
