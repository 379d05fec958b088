/** An address as it is asked for, taken apart. */
export interface PageAddress {
  /** The path with its encoding evened out. */
  readonly path: string
  /** Parameters in one order, so that one view has one address. */
  readonly query: URLSearchParams
  /** One text for all addresses of the same view. */
  readonly view: string
}

/** Longest address that is looked at. */
const LONGEST = 4096

/** Takes an address apart; null where it is no path of ours. */
export function parseAddress(url: string): PageAddress | null {
  // a browser takes a backslash for a slash: what holds one must not come back in a redirection
  if (url.length > LONGEST || !url.startsWith('/') || /[^!-~]|\\/.test(url)) return null
  const mark = url.indexOf('?')
  const path = decoded(mark === -1 ? url : url.slice(0, mark))
  if (path === null) return null
  const query = new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1))
  query.sort()
  const text = query.toString()
  return { path, query, view: text === '' ? path : `${path}?${text}` }
}

function decoded(path: string): string | null {
  if (!path.includes('%')) return path
  try {
    // a slash that is encoded is part of a name, not of the path
    return path
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/')
  } catch {
    return null
  }
}
