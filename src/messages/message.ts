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
  const rtl = languages[lang].dir === 'rtl'
  if (/\{\s*\w+\s*,/.test(text)) {
    const message = new IntlMessageFormat(text, languages[lang].locale, undefined, { ignoreTag: true })
    if (!rtl) return (params) => String(message.format(params))
    const chosen = selected(message.getAst())
    return (params) => String(message.format(isolated(params, chosen)))
  }
  return (given) => {
    const params = rtl ? isolated(given, NO_NAMES) : given
    return text.replace(NAMES, (whole, name: string) => {
      const value = params[name]
      return value === undefined ? whole : typeof value === 'number' ? formatNumber(lang, value) : value
    })
  }
}

const NO_NAMES: ReadonlySet<string> = new Set()

/**
 * What is put into a sentence that runs from right to left, each in an isolate
 * of its own: a name in another script, an id or a range of years must not turn
 * the words around it. Values that only choose a form are left as they are.
 */
function isolated(params: Params, chosen: ReadonlySet<string>): Params {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && !chosen.has(name) ? isolate(value) : value,
  ])
  return Object.fromEntries(entries)
}

/** Markup that stands for itself isolates what it holds; what has Arabic in it runs as the sentence does. */
function isolate(value: string): string {
  if (!FOREIGN.test(value) || PLACE.test(value)) return value
  return `${/\p{Script=Arabic}/u.test(value) ? '\u2067' : '\u2066'}${value}\u2069`
}

/** A place that `sentence` in the layer of components keeps for markup. */
const PLACE = /\uE000/

/** Anything but Arabic words, spaces and punctuation. */
const FOREIGN = /[^\p{Script=Arabic}\p{M}\p{Z}\p{P}]/u

/** The values by which a message chooses between its forms. */
function selected(parts: ReturnType<IntlMessageFormat['getAst']>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const part of parts) {
    // 5 is a select, 6 a plural
    if (part.type !== 5 && part.type !== 6) continue
    names.add(part.value)
    for (const { value } of Object.values(part.options)) for (const name of selected(value)) names.add(name)
  }
  return names
}
