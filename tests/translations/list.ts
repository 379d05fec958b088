// node bin/run.mjs tests/translations/list.ts [--accept]
// Lists what each language lacks and what was translated from another English; --accept notes that all is up to date.
import { writeFileSync } from 'node:fs'
import { english, hashes, missing, stale, TRANSLATED, translations } from './translations.ts'

if (process.argv.includes('--accept')) {
  const { es } = translations
  const made = Object.entries(hashes()).filter(([key]) => Object.hasOwn(es, key))
  writeFileSync(TRANSLATED, `${JSON.stringify(Object.fromEntries(made), null, 1)}\n`)
}
for (const lang of Object.keys(translations) as (keyof typeof translations)[])
  for (const key of missing(lang)) console.log(`${lang} lacks ${key}: ${english[key]}`)
for (const key of stale()) console.log(`the English of ${key} has changed since: ${english[key]}`)
