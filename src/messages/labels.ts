import type { Codelist } from '#base/codelist.ts'
import { slugOf } from '#base/slug.ts'
import { arLabels } from '#messages/ar.ts'
import { esLabels } from '#messages/es.ts'
import { frLabels } from '#messages/fr.ts'
import { labelTexts } from '#messages/label-texts.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { idOfCodelist } from '#model/codelists/index.ts'
import { type KindId, kindOf } from '#model/kinds/index.ts'

/** Translations of the words that the model, the rules and the bundled data bear in English, by key. */
export type Labels = Readonly<Record<string, string>>

const labels: Readonly<Record<Lang, Labels>> = { en: labelTexts, es: esLabels, fr: frLabels, ar: arLabels }

/** The label of a code in the reader's language; a code that is on no list is shown as it is. */
export function labelOf(lang: Lang, list: Codelist, code: string): string {
  if (!Object.hasOwn(list, code)) return code
  return labelled(lang, `code.${idOfCodelist(list)}.${code}`) ?? list[code]?.label ?? code
}

/** The label of a code and what it means, in the reader's language. */
export function codeLabel(
  lang: Lang,
  list: Codelist,
  code: string,
): { readonly label: string; readonly definition: string } {
  if (!Object.hasOwn(list, code)) return { label: code, definition: '' }
  const definition = labelled(lang, `code.${idOfCodelist(list)}.${code}.means`) ?? list[code]?.definition ?? ''
  return { label: labelOf(lang, list, code), definition }
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

/** The label of a field, of that kind or of whichever has it; fields that only rules know have sentences of their own. */
export function fieldLabel(lang: Lang, field: string, kind?: KindId): string {
  const key = `field.${field}`
  if (kind === undefined && isMessageKey(key)) return t(lang, key)
  const of = kind ?? FIELDS_OF.find((id) => Object.hasOwn(kindOf(id).fields, field))
  return (of === undefined ? null : labelled(lang, `field.${of}.${field}`)) ?? field
}

/** The name of a kind of thing; `what: 'means'` is its definition. */
export function kindLabel(lang: Lang, kind: KindId, what: 'label' | 'means' = 'label'): string {
  const { label, definition } = kindOf(kind)
  return what === 'label'
    ? (labelled(lang, `kind.${kind}`) ?? label)
    : (labelled(lang, `kind.${kind}.means`) ?? definition)
}

/** The name of a rule or measure, as a heading has it; an id that is neither is shown as it is. */
export function ruleLabel(lang: Lang, id: string): string {
  return labelled(lang, `rule.${id}`) ?? labelled(lang, `measure.${id}`) ?? id
}

/** When a version of a rule held, or where that was read. */
export function versionText(lang: Lang, rule: string, version: string, what: 'valid' | 'source'): string {
  return labelled(lang, `rule.${rule}.${version}.${what}`) ?? ''
}

/** What a measure counts, of what, or where that was read. */
export function measureText(lang: Lang, measure: string, what: 'numerator' | 'denominator' | 'source'): string {
  return labelled(lang, `measure.${measure}.${what}`) ?? ''
}

/** The title of a worked example, by its English words. */
export function exampleTitle(lang: Lang, title: string): string {
  return labelled(lang, `example.${title}`) ?? title
}

/**
 * The name of a policy area, given its slug or the English label that the data
 * have; one that nobody translated keeps the recorded label.
 */
export function areaLabel(lang: Lang, recorded: string): string {
  return labels[lang][`area.${slugOf(recorded)}`] ?? recorded
}

/** What a policy area covers, by its slug; `recorded` is the definition that the data have. */
export function areaDefinition(lang: Lang, slug: string, recorded: string): string {
  return labels[lang][`area.${slug}.means`] ?? recorded
}

/** Kinds whose fields are spoken of by their bare name, in the order in which they are looked up. */
const FIELDS_OF: readonly KindId[] = ['assessment', 'commitment', 'process']

/** A label in the reader's language, else in English; null where there is none. */
function labelled(lang: Lang, key: string): string | null {
  return own(labels[lang], key) ?? own(labelTexts, key)
}

function own(of: Labels, key: string): string | null {
  return Object.hasOwn(of, key) ? (of[key] ?? null) : null
}
