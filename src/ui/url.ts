const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED: ReadonlySet<string> = new Set(['http', 'https', 'mailto'])
// A browser drops some of these before it reads the scheme, so "java\nscript:" would run.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}]/gu

/**
 * An address that may stand in an href: a path, a query, an anchor, or http,
 * https or mailto; anything else becomes '#'.
 *
 * @example url('javascript:alert(1)') === '#'
 */
export function url(address: string): string {
  const bare = address.replace(UNSEEN, '')
  const scheme = SCHEME.exec(bare)?.[1]
  if (scheme !== undefined) return ALLOWED.has(scheme.toLowerCase()) ? address.trim() : '#'
  return /^[/\\][/\\]|^\\/.test(bare) ? '#' : address.trim()
}

/** The same page with some parameters set, or dropped where the value is null; parameters keep one order, so that one view has one address. */
export function withQuery(
  query: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
  anchor = '',
): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  next.sort()
  const text = next.toString()
  return `${text === '' ? '?' : `?${text}`}${anchor === '' ? '' : `#${anchor}`}`
}

/** The same page with one choice of a filter added or taken back; the list begins anew at its first page. */
export function toggled(query: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(query)
  if (next.getAll(name).includes(value)) next.delete(name, value)
  else next.append(name, value)
  next.delete('page')
  next.sort()
  return `?${next}`
}

/** The page of a list that an address asks for, from 1 to the last. */
export function pageAsked(query: URLSearchParams, total: number, size: number): number {
  const asked = Number(query.get('page') ?? '1')
  const last = Math.max(1, Math.ceil(total / size))
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1
}
