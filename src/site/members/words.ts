import { wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import type { Mark, Tone } from '#ui/marks.ts'

const STATUS: Readonly<Record<string, readonly [Mark, Tone]>> = {
  active: ['complete', 'data'],
  'under-review': ['triangle', 'red'],
  inactive: ['not-started', 'data'],
  suspended: ['unclear', 'data'],
  withdrawn: ['withdrawn', 'quiet'],
}

const PLAN_STATE: Readonly<Record<string, readonly [Mark, Tone]>> = {
  implementing: ['complete', 'data'],
  developing: ['limited', 'data'],
  'between-plans': ['not-started', 'data'],
  left: ['withdrawn', 'quiet'],
  unknown: ['lozenge', 'quiet'],
}

/** The mark of a status, and of none. */
export function statusMark(code: string): readonly [Mark, Tone] {
  return STATUS[code] ?? ['none', 'quiet']
}

/** The mark of a state of the plan; a dash where no plan is on record. */
export function planStateMark(code: string): readonly [Mark, Tone] {
  return PLAN_STATE[code] ?? ['none', 'quiet']
}

/** A status as a word, or the word for its absence. */
export function statusWord(lang: Lang, code: string): string {
  const absence = `absent.${code}`
  return isMessageKey(absence) ? t(lang, absence) : wordOf(lang, membershipStatus, code)
}

/** A state of the plan in the middle of a line. */
export function planStateWord(lang: Lang, code: string): string {
  const label = planStateLabel(lang, code)
  return label.charAt(0).toLocaleLowerCase(lang) + label.slice(1)
}

/** A state of the plan as a label. */
export function planStateLabel(lang: Lang, code: string): string {
  const key = `members.plan-state.${code}`
  return isMessageKey(key) ? t(lang, key) : code
}
