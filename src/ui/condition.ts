import { fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { neededWords } from '#messages/needed.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { type Condition, isAbsent } from '#ui/told.ts'

/** The test as a sentence with its answer: 'Specificity: yes'. */
export function conditionLine(lang: Lang, condition: Condition): string {
  return t(lang, 'condition.line', { name: nameOf(lang, condition), answer: t(lang, `condition.${condition.state}`) })
}

/** What was found, and what is needed where the sentence does not say it; null where there is no more to say. */
export function conditionDetail(lang: Lang, { field, needed, found }: Condition): string | null {
  if (found !== null && isAbsent(found)) return absenceWord(lang, found.absent)
  if (needed === 'yes' || needed === 'no') return null
  const code = found === null ? null : neededWords(lang, field, found)
  const asked = needed === null || isBelow(needed) ? null : neededWords(lang, field, needed)
  if (code === null) return asked === null ? null : t(lang, 'condition.needed', { needed: asked })
  if (asked === null) return t(lang, 'condition.found', { found: code })
  return t(lang, 'condition.found-needed', { found: code, needed: asked })
}

/** A test that holds where something is not so, or is below a level, bears that in its name: else its answer would turn round. */
function nameOf(lang: Lang, { field, needed }: Condition): string {
  const name = fieldLabel(lang, field)
  const not = `field.not.${field}`
  if (needed === 'no' && isMessageKey(not)) return t(lang, not)
  return needed !== null && isBelow(needed)
    ? t(lang, 'condition.below', { name, needed: neededWords(lang, field, needed) })
    : name
}

function isBelow(needed: string): boolean {
  return needed.startsWith('below ')
}
