import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { languages } from '#messages/languages.ts'
import { english, missing, stale, translations } from '../../tests/translations/translations.ts'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]
type Translated = keyof typeof translations

const all = (Object.keys(translations) as Translated[]).flatMap((lang) =>
  Object.entries(translations[lang]).map(([key, text]) => ({ lang, key, text })),
)

/** Words that a language writes as English does, and names. */
const SAME: Readonly<Record<Translated, ReadonlySet<string>>> = {
  es: words('plan no local regional original n marginal'),
  fr: words(`plan plans page documents document source sources note notes date type options justice inclusion association
    participation audits ambition local national institution institutions contact contacts forum format position code codes
    version versions engagement notification marginal verdict verdicts cycles total lobbying dimension corrections europe
    question licence organisations description revision minimum simple impact tests`),
  ar: words(''),
}
const NAMES = words('Kept PDF PNG OGP LGBTQIA SHA JSON n N')

test('every translation is of something that is said', () => {
  assert.deepEqual(
    all.filter(({ key }) => !Object.hasOwn(english, key)).map(({ lang, key }) => `${lang} ${key}`),
    [],
  )
})

test('every translation can be read as an ICU message and asks for the same values as the English', () => {
  const faults: string[] = []
  for (const { lang, key, text } of all) {
    try {
      const [asked, wanted] = [namesIn(parsed(text, lang)), namesIn(parsed(english[key] ?? '', 'en'))]
      if (asked !== wanted) faults.push(`${lang} ${key}: ${asked}, expected ${wanted}`)
    } catch (error) {
      faults.push(`${lang} ${key}: ${(error as Error).message}`)
    }
  }
  assert.deepEqual(faults, [])
})

test('every plural has the forms that its language needs for counts below a million', () => {
  const needed = { es: formsOf('es'), fr: formsOf('fr'), ar: formsOf('ar') }
  const faults = all.flatMap(({ lang, key, text }) => {
    const asked = pluralsIn(parsed(english[key] ?? '', 'en'))
    return pluralsIn(parsed(text, lang)).flatMap(({ value, forms }) => {
      // where English says “none” and “other” alone, nothing agrees with the number
      const agrees = lang === 'ar' || asked.every((a) => a.value !== value || a.forms.includes('one'))
      const lacks = needed[lang].filter(
        (form) => !forms.includes(form) && !(form === 'zero' && forms.includes('=0')) && (agrees || form !== 'one'),
      )
      return lacks.length === 0 ? [] : [`${lang} ${key}: ${value} lacks ${lacks.join(', ')}`]
    })
  })
  assert.deepEqual(faults, [])
})

test('no English is left in a translation', () => {
  const faults = all.filter(({ lang, key, text }) => {
    if (text !== english[key]) return false
    const said = words(literalsIn(parsed(text, lang)))
    return [...said].some((word) => !SAME[lang].has(word) && !NAMES.has(word))
  })
  assert.deepEqual(
    faults.map(({ lang, key, text }) => `${lang} ${key}: ${text}`),
    [],
  )
})

test('French keeps its spaces before double signs and inside quotation marks unbroken', () => {
  assert.deepEqual(
    all
      .filter(({ lang, text }) => lang === 'fr' && /« | »| [:;?!%](?![\w-])/.test(text))
      .map(({ key, text }) => `${key}: ${text}`),
    [],
  )
})

for (const lang of Object.keys(translations) as Translated[]) {
  test(`${languages[lang].name} is complete where pages are offered in it`, (t) => {
    const lacks = missing(lang)
    if (languages[lang].ready) assert.deepEqual(lacks, [])
    else
      t.diagnostic(
        `${lacks.length} of ${Object.keys(english).length} lacking: node bin/run.mjs tests/translations/list.ts`,
      )
  })
}

test('no sentence has changed since it was translated, where pages are offered in translations', (t) => {
  const changed = stale()
  if (Object.values(languages).filter(({ ready }) => ready).length > 1) assert.deepEqual(changed, [])
  else t.diagnostic(`${changed.length} changed`)
})

const read = new Map<string, readonly Part[]>()

function parsed(text: string, lang: Translated | 'en'): readonly Part[] {
  const held = read.get(`${lang} ${text}`)
  if (held !== undefined) return held
  const parts = parse(text, lang)
  read.set(`${lang} ${text}`, parts)
  return parts
}

function parse(text: string, lang: Translated | 'en'): readonly Part[] {
  return new IntlMessageFormat(text, languages[lang].locale, undefined, { ignoreTag: true }).getAst()
}

/** Every value that a message asks for, with the choices of a select, in one order. */
function namesIn(parts: readonly Part[]): string {
  const names = new Set<string>()
  walk(parts, (part) => {
    if (part.type === 0 || part.type === 7) return
    const choices = part.type === 5 ? `:${Object.keys(part.options).sort().join('|')}` : ''
    names.add('value' in part ? `${part.value}${choices}` : '')
  })
  return [...names].sort().join(' ')
}

function pluralsIn(parts: readonly Part[]): readonly { readonly value: string; readonly forms: readonly string[] }[] {
  const found: { readonly value: string; readonly forms: readonly string[] }[] = []
  walk(parts, (part) => {
    if (part.type === 6) found.push({ value: part.value, forms: Object.keys(part.options) })
  })
  return found
}

function literalsIn(parts: readonly Part[]): string {
  const found: string[] = []
  walk(parts, (part) => {
    if (part.type === 0) found.push(part.value)
  })
  return found.join(' ')
}

function words(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase()))
}

function walk(parts: readonly Part[], see: (part: Part) => void): void {
  for (const part of parts) {
    see(part)
    if (part.type === 5 || part.type === 6) for (const option of Object.values(part.options)) walk(option.value, see)
  }
}

/** The forms that counts of things need: those for whole millions and for fractions are left to `other`. */
function formsOf(lang: Translated): readonly string[] {
  const rules = new Intl.PluralRules(languages[lang].locale)
  const counts = [...Array(1000).keys(), 1000, 1001, 10_000, 99_999, 999_999]
  return [...new Set([...counts.map((n) => rules.select(n)), 'other'])]
}
