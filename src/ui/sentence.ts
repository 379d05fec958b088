import type { Lang } from '#messages/languages.ts'
import { type MessageKey, t } from '#messages/message.ts'
import { type Html, html, type Part } from '#ui/html.ts'

/**
 * A sentence of the catalog with markup in some of its places: a link, a date.
 * Each language puts the places where its grammar wants them.
 *
 * @example sentence('en', 'frame.state', { date: time('en', '2024'), entry: 7 })
 */
export function sentence(lang: Lang, key: MessageKey, params: Readonly<Record<string, string | number | Html>>): Html {
  const places: Html[] = []
  const plain: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(params)) {
    plain[name] = typeof value === 'object' ? `${OPEN}${places.push(value) - 1}${CLOSE}` : value
  }
  const text = t(lang, key, plain)
  if (places.length === 0) return html`${text}`
  const parts: readonly Part[] = text.split(PLACE).map((part, i) => (i % 2 === 0 ? part : (places[Number(part)] ?? '')))
  return html`${parts}`
}

// Two code points of the private use area: no sentence of ours holds them, and a
// value that does can at worst repeat a place that is on the page already.
const OPEN = '\uE000'
const CLOSE = '\uE001'
const PLACE = /\uE000(\d+)\uE001/
