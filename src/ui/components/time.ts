import { formatDate, formatPeriod } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html } from '#ui/html.ts'

/** A date, written out as precisely as it is known, for people and machines. */
export function time(lang: Lang, date: string): Html {
  const written = formatDate(lang, date)
  return written === date ? html`<time>${date}</time>` : html`<time datetime="${date}">${written}</time>`
}

/** The years of a plan, kept from left to right in any language; '' where neither is known. */
export function period(start: string | null, end: string | null): Html {
  const years = formatPeriod(start, end)
  return years.length < 5 ? html`${years}` : html`<bdi dir="ltr">${years}</bdi>`
}

export const examples: readonly Example[] = [
  { title: 'a day', html: time('en', '2024-04-09') },
  { title: 'a year stays a year', html: time('en', '2024') },
  { title: 'the years of a plan', html: period('2019', '2022-08-31') },
]
