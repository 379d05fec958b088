// What is translated, what is not, and what was translated from a sentence that reads otherwise today.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { ar, arLabels } from '#messages/ar.ts'
import { en } from '#messages/en.ts'
import { es, esLabels } from '#messages/es.ts'
import { fr, frLabels } from '#messages/fr.ts'
import { labelTexts } from '#messages/label-texts.ts'

type Texts = Readonly<Record<string, string>>

/** The languages that are translations, each with its sentences and labels together. */
export const translations: Readonly<Record<'es' | 'fr' | 'ar', Texts>> = {
  es: { ...es, ...esLabels },
  fr: { ...fr, ...frLabels },
  ar: { ...ar, ...arLabels },
}

/** Everything that there is to translate, in English: sentences, labels of model and rules, policy areas. */
export const english: Texts = Object.fromEntries(
  Object.entries({ ...en, ...labelTexts, ...areas() }).filter(([, text]) => hasWords(text)),
)

/** Where the hashes of the English are kept that the translations were made from. */
export const TRANSLATED = new URL('translated.json', import.meta.url)

/** A short hash of each English text, by key. */
export function hashes(): Texts {
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [key, createHash('sha256').update(text).digest('hex').slice(0, 8)]),
  )
}

/** Keys that a language lacks. */
export function missing(lang: keyof typeof translations): readonly string[] {
  return Object.keys(english).filter((key) => !Object.hasOwn(translations[lang], key))
}

/** Keys whose English reads otherwise than when it was translated. */
export function stale(): readonly string[] {
  const made = JSON.parse(readFileSync(TRANSLATED, 'utf8')) as Texts
  return Object.entries(hashes()).flatMap(([key, hash]) =>
    Object.hasOwn(made, key) && made[key] !== hash ? [key] : [],
  )
}

/** Policy areas are facts; those that ship are translated by their slugs. */
function areas(): Texts {
  const rows = parse<Record<string, string>>(readFileSync('data/bundled/policy-areas.csv', 'utf8'), { columns: true })
  return Object.fromEntries(
    rows.flatMap(({ id, label = '', definition = '' }) => [
      [`area.${id}`, label],
      [`area.${id}.means`, definition],
    ]),
  )
}

/** Addresses alone need no translation. */
function hasWords(text: string): boolean {
  return text === '' || /\p{L}/u.test(text.replace(/https?:\S+|(?<=; )\/[\w-]+/g, '')) || !/https?:/.test(text)
}
