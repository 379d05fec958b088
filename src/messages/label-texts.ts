import type { Codelist } from '#base/codelist.ts'
import { measures } from '#methodology/measures/index.ts'
import { anyRules } from '#methodology/rules/index.ts'
import { codelists } from '#model/codelists/index.ts'
import { kinds } from '#model/kinds/index.ts'

/**
 * The words that the model and the rules bear themselves, in English, each
 * under the key by which the other languages have it: 'code.completion.limited',
 * 'field.assessment.evidence', 'rule.star.v1.valid'. What has no name of its
 * own, the title of a worked example, goes by its English words.
 */
export const labelTexts: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries<Codelist>(codelists).flatMap(([id, list]) =>
    Object.entries(list).flatMap(([code, { label, definition }]) => both(`code.${id}.${code}`, label, definition)),
  ),
  ...Object.values(kinds).flatMap(({ id, label, definition, fields }) => [
    ...both(`kind.${id}`, label, definition),
    ...Object.entries(fields).map(([name, f]) => [`field.${id}.${name}`, f.label]),
  ]),
  ...Object.values(anyRules).flatMap(({ id, label, versions, examples }) => [
    [`rule.${id}`, label],
    ...Object.entries(versions).flatMap(([version, { valid, source }]) => [
      [`rule.${id}.${version}.valid`, valid],
      [`rule.${id}.${version}.source`, source],
    ]),
    ...examples.map(({ title }) => [`example.${title}`, title]),
  ]),
  ...Object.values(measures).flatMap(({ id, label, numerator, denominator, source }) => [
    [`measure.${id}`, label],
    [`measure.${id}.numerator`, numerator],
    [`measure.${id}.denominator`, denominator],
    [`measure.${id}.source`, source],
  ]),
])

function both(key: string, label: string, definition: string): readonly (readonly [string, string])[] {
  return [
    [key, label],
    [`${key}.means`, definition],
  ]
}
