const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED: ReadonlySet<string> = new Set(['http', 'https', 'mailto'])
// A browser drops these before it reads the scheme, so "java\nscript:" would run.
const INVISIBLE = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g

/**
 * An address that may stand in an href: a path, a query, an anchor, or http,
 * https or mailto; anything else becomes '#'.
 *
 * @example url('javascript:alert(1)') === '#'
 */
export function url(address: string): string {
  const bare = address.replace(INVISIBLE, '')
  const scheme = SCHEME.exec(bare)?.[1]
  if (scheme !== undefined) return ALLOWED.has(scheme.toLowerCase()) ? bare : '#'
  return bare.startsWith('//') || bare.startsWith('/\\') || bare.startsWith('\\') ? '#' : bare
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
