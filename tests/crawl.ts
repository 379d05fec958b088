// Follows every link of the site, as a visitor or a search engine would, and says what is wrong with where it leads.
import { request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { markupFaults } from './look/markup.ts'

/** Where to go, and how far. */
export interface CrawlPlan {
  readonly origin: string
  readonly lang: string
  /** Most pages of one kind (the path with its names left out) that are looked at; all where it is not given. */
  readonly mostOfAKind?: number
  /** Most views of one page (its address with parameters) that are looked at. */
  readonly mostViews?: number
}

export interface Crawled {
  /** Addresses that answered, without their anchors. */
  readonly reached: ReadonlySet<string>
  readonly faults: readonly string[]
  /** The heaviest answer, in bytes as sent. */
  readonly heaviest: { readonly address: string; readonly bytes: number }
}

/** Heaviest page that is allowed, as sent. */
const HEAVIEST = 60_000
const AT_ONCE = 3
const MOST_FAULTS = 40

/** What stands where something should: a list, a table or a frame with nothing in it. */
const EMPTY =
  /<(ul|ol|dl|tbody|figure|section|select|p|h[1-6]|figcaption|caption|div class="entry")(?: [^>]*)?>\s*<\/(?:ul|ol|dl|tbody|figure|section|select|p|h[1-6]|figcaption|caption|div)>/g

/** From the first page of a language to all that links lead to. Views of views are not followed: they have no end. */
export async function crawl({ origin, lang, mostOfAKind, mostViews = 40 }: CrawlPlan): Promise<Crawled> {
  const faults: string[] = []
  const reached = new Set<string>()
  const ids = new Map<string, ReadonlySet<string>>()
  const anchors: { readonly from: string; readonly to: string; readonly id: string }[] = []
  const queued = new Map<string, string>([[`/${lang}`, 'the beginning']])
  const waiting = [`/${lang}`]
  const ofAKind = new Map<string, number>()
  const views = new Map<string, number>()
  let heaviest = { address: '', bytes: 0 }

  const isWanted = (path: string, isView: boolean) => {
    const count = (counts: Map<string, number>, key: string, most: number) => {
      const n = (counts.get(key) ?? 0) + 1
      counts.set(key, n)
      return n <= most
    }
    return isView
      ? count(views, path, mostViews)
      : count(ofAKind, kindOf(path), mostOfAKind ?? Number.POSITIVE_INFINITY)
  }
  const found = (from: string, href: string) => {
    const { pathname, search, hash } = new URL(href.replaceAll('&amp;', '&'), `${origin}${from}`)
    const to = pathname + search
    if (hash.length > 1) anchors.push({ from, to, id: decodeURIComponent(hash.slice(1)) })
    if (queued.has(to) || (search !== '' && from.includes('?'))) return
    if (!isWanted(pathname, search !== '')) return
    queued.set(to, from)
    waiting.push(to)
  }
  const look = async (address: string) => {
    const { status, bytes, text } = await get(origin + address)
    if (status !== 200) {
      faults.push(`${address}: ${status}, from ${queued.get(address)}`)
      return
    }
    reached.add(address)
    if (bytes > heaviest.bytes) heaviest = { address, bytes }
    if (bytes > HEAVIEST) faults.push(`${address}: ${bytes} bytes, expected at most ${HEAVIEST}`)
    if (address.endsWith('.json') || address.includes('.json?')) return
    for (const fault of markupFaults(text)) faults.push(`${address}: ${fault}`)
    for (const [empty] of text.matchAll(EMPTY)) faults.push(`${address}: an empty frame: ${empty.slice(0, 120)}`)
    ids.set(address, new Set([...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!)))
    for (const [, href] of text.matchAll(/<(?:a|link)\b[^>]* href="([^"]*)"/g)) {
      if (isOurs(href!, lang)) found(address, href!)
    }
  }
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined && faults.length < MOST_FAULTS; next = waiting.shift())
      await look(next)
  }
  while (waiting.length > 0 && faults.length < MOST_FAULTS) await Promise.all(Array.from({ length: AT_ONCE }, worker))
  for (const { from, to, id } of anchors) {
    const there = ids.get(to)
    if (there !== undefined && !there.has(id)) faults.push(`${from}: leads to ${to}#${id}, where nothing has that name`)
  }
  return { reached, faults: faults.slice(0, MOST_FAULTS), heaviest }
}

/** Whether an address is of this site and this language; assets and other languages are looked at elsewhere. */
function isOurs(href: string, lang: string): boolean {
  if (href.startsWith('#') || href.startsWith('?')) return true
  return href === `/${lang}` || href.startsWith(`/${lang}/`) || href.startsWith(`/${lang}?`)
}

/** '/en/members/mexico/plans/4' and '/en/members/chile/plans/3' are of a kind. */
function kindOf(path: string): string {
  const [, lang, first, , ...rest] = path.split('/')
  return [
    lang,
    first,
    rest.length === 0 ? '' : rest.filter((_, i) => i % 2 === 0).join('/'),
    path.split('/').length,
  ].join('|')
}

function get(address: string): Promise<{ readonly status: number; readonly bytes: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(parts)
        const text = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
        resolve({ status: response.statusCode ?? 0, bytes: body.length, text: text.toString() })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
