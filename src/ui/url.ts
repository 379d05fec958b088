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
