import { formatDate, formatPeriod } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing } from '#ui/html.ts'

/** A date, written out as precisely as it is known, for people and machines. */
export function time(lang: Lang, date: string): Html {
  const written = formatDate(lang, date)
  return written === date ? html`<time>${date}</time>` : html`<time datetime="${date}">${written}</time>`
}

/** The years of a plan, kept from left to right in any language: '2019–2022', 'from 2019', 'until 2014'; '' where neither is known. */
export function period(lang: Lang, start: string | null, end: string | null): Html {
  if (start === null) return end === null ? nothing : html`${t(lang, 'time.until', { year: end.slice(0, 4) })}`
  if (end === null) return html`${t(lang, 'time.from', { year: start.slice(0, 4) })}`
  const years = formatPeriod(start, end)
  return years.length < 5 ? html`${years}` : html`<bdi dir="ltr">${years}</bdi>`
}

export const examples: readonly Example[] = [
  { title: 'a day', html: time('en', '2024-04-09') },
  { title: 'a year stays a year', html: time('en', '2024') },
  { title: 'the years of a plan', html: period('en', '2019', '2022-08-31') },
  { title: 'only its end is recorded', html: period('en', null, '2014-06') },
]
