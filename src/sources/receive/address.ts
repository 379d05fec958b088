import { Invalid } from '#base/errors.ts'
import { refusal } from '#sources/issue-codes.ts'
import { collect, tooLarge } from '#sources/receive/collect.ts'

const REDIRECTS = 5

/**
 * What an http or https address answers, following a few redirects to other
 * such addresses.
 *
 * @throws Invalid where it cannot be reached, answers with anything but 200, takes too long, or sends too much
 */
export async function fetchBytes(address: URL, limit: number, timeoutMillis: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeoutMillis)
  try {
    const response = await follow(address, signal)
    if (Number(response.headers.get('content-length') ?? 0) > limit) throw tooLarge(withoutPassword(address), limit)
    return response.body === null ? new Uint8Array() : await collect(response.body, withoutPassword(address), limit)
  } catch (error) {
    if (error instanceof Invalid) throw error
    throw failed(address, signal.aborted ? `no whole answer within ${timeoutMillis / 1000} s` : reasonOf(error))
  }
}

async function follow(address: URL, signal: AbortSignal): Promise<Response> {
  let at = address
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    const { username, password } = at
    const bare = new URL(at)
    bare.username = bare.password = ''
    const headers: Record<string, string> = { accept: 'text/csv, */*;q=0.5' }
    if (username !== '' || password !== '')
      headers.authorization = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`
    const response = await fetch(bare, { redirect: 'manual', signal, headers })
    if (response.status === 200) return response
    await response.body?.cancel()
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null)
      throw failed(address, `it answers ${response.status} ${response.statusText}`.trim())
    at = nextHop(address, at, location)
  }
  throw failed(address, `more than ${REDIRECTS} redirects`)
}

function nextHop(address: URL, from: URL, location: string): URL {
  const next = URL.parse(location, from.href)
  if (next !== null && (next.protocol === 'http:' || next.protocol === 'https:')) return next
  throw failed(address, `it redirects to ${JSON.stringify(location.slice(0, 200))}`)
}

/** The last part of an address, or its host: what messages call the file. */
export function fileNameOf(address: URL): string {
  const last = address.pathname.split('/').filter(Boolean).at(-1)
  return last === undefined ? address.host : decode(last)
}

/** An address as it may be kept and shown. */
export function withoutPassword(address: URL): string {
  const bare = new URL(address)
  bare.username = bare.password = ''
  return bare.href
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const code = (cause as { readonly code?: unknown } | null)?.code
  if (typeof code === 'string') return code
  return cause instanceof Error ? cause.message : String(cause)
}

function failed(address: URL, found: string): Invalid {
  const place = withoutPassword(address)
  const message = `failed address: ${JSON.stringify(place)}: ${found}, expected an answer with a file`
  return refusal('address-failed', message, [place], { found })
}
