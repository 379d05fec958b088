import { IntlMessageFormat } from 'intl-messageformat'
import { ar } from '#messages/ar.ts'
import { en } from '#messages/en.ts'
import { es } from '#messages/es.ts'
import { formatNumber } from '#messages/format.ts'
import { fr } from '#messages/fr.ts'
import { type Lang, languages } from '#messages/languages.ts'

/** The name of a sentence: every key of English. */
export type MessageKey = keyof typeof en

export type Params = Readonly<Record<string, string | number>>

/** The sentences of a language; what it lacks is said in English until a person has translated it. */
export type Catalog = Partial<Readonly<Record<MessageKey, string>>>

const catalogs: Readonly<Record<Lang, Catalog>> = { en, es, fr, ar }

type Compiled = (params: Params) => string
const compiled: Record<Lang, Map<string, Compiled>> = { en: new Map(), es: new Map(), fr: new Map(), ar: new Map() }

/**
 * A sentence of the interface in the reader's language.
 *
 * Sentences are ICU messages. Those with nothing but `{name}` in them, nearly
 * all, never meet the ICU parser: numbers are grouped, text is put in as it is.
 *
 * @example t('en', 'plan.number', { number: 4 }) === 'Action plan 4'
 */
export function t(lang: Lang, key: MessageKey, params?: Params): string {
  const held = compiled[lang].get(key)
  if (held !== undefined) return held(params ?? NONE)
  const made = compile(lang, catalogs[lang][key] ?? en[key])
  compiled[lang].set(key, made)
  return made(params ?? NONE)
}

/** Whether there is a sentence of that name: for names that are built from codes. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key)
}

const NONE: Params = {}
const NAMES = /\{(\w+)\}/g

function compile(lang: Lang, text: string): Compiled {
  if (!/[{']/.test(text)) return () => text
  if (/\{\s*\w+\s*,/.test(text)) {
    const message = new IntlMessageFormat(text, languages[lang].locale, undefined, { ignoreTag: true })
    return (params) => String(message.format(params))
  }
  return (params) =>
    text.replace(NAMES, (whole, name: string) => {
      const value = params[name]
      return value === undefined ? whole : typeof value === 'number' ? formatNumber(lang, value) : value
    })
}
