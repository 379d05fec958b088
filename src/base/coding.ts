/** Why nothing was coded. An absence always says why; it is never a bare null. */
export const missing = {
  'not-reviewed': 'No report had coded it when the source was made.',
  'no-data': 'The method of the time did not code it.',
  'not-applicable': 'It cannot be asked of this commitment or report.',
} as const

export type Missing = keyof typeof missing

/** A code, or the reason why there is none. */
export type Coding<C extends string> = C | Missing

/** Whether a coding is a reason for absence and not a code. */
export function isMissing(coding: string): coding is Missing {
  return Object.hasOwn(missing, coding)
}
