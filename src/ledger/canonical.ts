import { Invalid } from '#base/errors.ts'

/** What can be written canonically. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain }

/**
 * The one way to write a value as JSON (RFC 8785): no spaces, names sorted by
 * UTF-16 code units, numbers and strings as ECMAScript writes them.
 *
 * @throws Invalid for what has no canonical form: undefined, NaN, infinities, NUL, lone surrogates, text not in NFC
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Invalid(`invalid number: ${value}, expected a finite one`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object') return object(value as Readonly<Record<string, unknown>>)
  throw new Invalid(`invalid value: ${typeof value}, expected text, a number, true, false, null, a list or an object`)
}

function object(value: Readonly<Record<string, unknown>>): string {
  let text = '{'
  for (const name of Object.keys(value).sort())
    text += (text.length === 1 ? '' : ',') + nameOf(name) + canonical(value[name])
  return `${text}}`
}

const names = new Map<string, string>()

/** A name and its colon; the same few names come again in every object. */
function nameOf(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const text = `${quoted(name)}:`
  if (names.size < 10_000) names.set(name, text)
  return text
}

/** The same value with all its text in NFC; itself where all of it is already. */
export function normalised(value: unknown): unknown {
  if (typeof value === 'string') return PLAIN.test(value) ? value : value.normalize('NFC')
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(normalised)
    return items.every((item, i) => item === value[i]) ? value : items
  }
  const entries = Object.entries(value)
  const changed = entries.map(([name, v]) => [name.normalize('NFC'), normalised(v)] as const)
  return entries.every(([name, v], i) => name === changed[i]![0] && v === changed[i]![1])
    ? value
    : Object.fromEntries(changed)
}

// below U+0300 nothing combines, so that text of such characters is in NFC; it is by far the most
const PLAIN = /^[\t\n\r -\u02ff]*$/
/** Plain text that stands between its quotes as it is. */
const EVEN = /^[ !#-[\]-~\u00a0-\u02ff]*$/

/** A text as canonical JSON has it. @throws Invalid as `canonical` does */
export function quoted(text: string): string {
  if (EVEN.test(text)) return `"${text}"`
  if (PLAIN.test(text)) return JSON.stringify(text)
  if (text.includes('\u0000'))
    throw new Invalid(`invalid text: ${JSON.stringify(text.slice(0, 40))}, it holds a NUL character, expected none`)
  if (!text.isWellFormed())
    throw new Invalid(
      `invalid text: ${JSON.stringify(text.slice(0, 40))}, it holds half a character, expected whole ones`,
    )
  if (text !== text.normalize('NFC'))
    throw new Invalid(`invalid text: ${JSON.stringify(text.slice(0, 40))}, expected NFC`)
  return JSON.stringify(text)
}
