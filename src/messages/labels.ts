import type { Codelist } from '#base/codelist.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { kindOf } from '#model/kinds/index.ts'

/** The label of a code in the reader's language; a code that is on no list is shown as it is. */
export function labelOf(lang: Lang, list: Codelist, code: string): string {
  return english(list, code, lang) ?? code
}

/**
 * The same in the middle of a sentence or a row: 'not started'. Languages
 * without small letters are left as they are.
 */
export function wordOf(lang: Lang, list: Codelist, code: string): string {
  const label = labelOf(lang, list, code)
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase(lang) + label.slice(1) : label
}

/** What the name of a coding means, and the label of its value: 'potentialImpact', 'moderate'. */
export function codingLabels(
  lang: Lang,
  field: string,
  code: string,
): { readonly name: string; readonly code: string } {
  const known = kindOf('assessment').fields[field]
  const name = fieldLabel(lang, field)
  return { name, code: known?.list === undefined ? code : wordOf(lang, known.list, code) }
}

/** The label of a coding; fields that only rules know have sentences of their own. */
export function fieldLabel(lang: Lang, field: string): string {
  const key = `field.${field}`
  if (isMessageKey(key)) return t(lang, key)
  return kindOf('assessment').fields[field]?.label ?? kindOf('commitment').fields[field]?.label ?? field
}

function english(list: Codelist, code: string, _lang: Lang): string | null {
  return Object.hasOwn(list, code) ? (list[code]?.label ?? null) : null
}
