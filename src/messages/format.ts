import { type Lang, languages } from '#messages/languages.ts'

/** What formats a number; made once for each language and kind, since making one is dear. */
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const languageNames = new Map<Lang, Intl.DisplayNames>()
const listFormats = new Map<Lang, Intl.ListFormat>()

const DATE_PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** A whole or decimal number: 1,927. */
export function formatNumber(lang: Lang, value: number): string {
  return numberFormat(lang, 'plain', { maximumFractionDigits: 2 }).format(value)
}

/** A share, 0–1, as whole percent: 7%. */
export function formatShare(lang: Lang, share: number): string {
  return numberFormat(lang, 'share', { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/**
 * A whole or partial date, written out as precisely as it is known.
 *
 * @example formatDate('en', '2021') === '2021'; formatDate('en', '2021-02') === 'February 2021'
 */
export function formatDate(lang: Lang, date: string): string {
  const parts = DATE_PARTS[date.length]
  if (parts === undefined) return date
  const key = `${lang} ${date.length}`
  let format = dateFormats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(languages[lang].locale, { ...parts, timeZone: 'UTC', calendar: 'gregory' })
    dateFormats.set(key, format)
  }
  return format.format(new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`))
}

/** Years from a start to an end, each a partial date: '2019–2022', or '2019' where both are of one year. */
export function formatPeriod(start: string, end: string): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}

/** Parts one after the other as the language writes them, without an 'and': '16 complete, 9 substantial'. */
export function formatList(lang: Lang, parts: readonly string[]): string {
  let format = listFormats.get(lang)
  if (format === undefined) {
    format = new Intl.ListFormat(languages[lang].locale, { type: 'unit', style: 'short' })
    listFormats.set(lang, format)
  }
  return format.format(parts)
}

/** The name of a language in the reader's language; a tag that nobody knows stays as it is, since a file may hold anything. */
export function languageName(lang: Lang, tag: string): string {
  let names = languageNames.get(lang)
  if (names === undefined) {
    names = new Intl.DisplayNames(languages[lang].locale, { type: 'language' })
    languageNames.set(lang, names)
  }
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

function numberFormat(lang: Lang, kind: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${kind}`
  let format = numberFormats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(languages[lang].locale, options)
    numberFormats.set(key, format)
  }
  return format
}
