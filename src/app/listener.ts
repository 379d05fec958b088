import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { type PageAddress, parseAddress } from '#app/page-address.ts'
import type { PageCache } from '#app/page-cache.ts'
import { preferredLanguage } from '#app/preferred-language.ts'
import { type Env, splitLanguage } from '#app/router.ts'
import { securityHeaders } from '#app/security-headers.ts'
import type { Versions } from '#app/versions.ts'
import { languages } from '#messages/languages.ts'

/** What a listener answers with. */
export interface Answering {
  readonly router: Hono<Env>
  readonly cache: PageCache
  readonly versions: Pick<Versions, 'current' | 'of'>
  /** Civil date, 'YYYY-MM-DD': pages may say other things on other days. */
  today(): string
}

/** An address that was answered before: its view, and whose data it shows. */
interface Known {
  readonly view: string
  readonly scope: string | null
}

/** How many addresses are remembered; what is forgotten is only rendered again. */
const REMEMBERED = 50_000

/** The longest that is remembered: longer ones are made up, and many of them would fill the memory. */
const LONGEST = 500

/**
 * Answers requests: a page that is kept from memory, before any router sees
 * the request; anything else by the router, whose answer is then kept where it
 * may be.
 */
export function createListener(answering: Answering): RequestListener {
  const { cache, versions, today } = answering
  const known = new Map<string, Known>()
  const keyOf = ({ view, scope }: Known) => `${view}\n${today()}\n${versions.of(scope)}`
  const other = getRequestListener((request) => answering.router.fetch(request, { shows: () => {} }), {
    overrideGlobalObjects: false,
  })
  return (request, response) => {
    const { method, url = '/' } = request
    if (method !== 'GET' && method !== 'HEAD') {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
      void other(request, response)
      return
    }
    const seen = known.get(url)
    if (seen !== undefined && versions.current && cache.answer(keyOf(seen), request, response)) return
    route(answering, request, response, (view, scope) => {
      if (known.size >= REMEMBERED) known.clear()
      const now = { view, scope }
      known.set(url, now)
      return keyOf(now)
    }).catch((error) => {
      // the answer broke off half-way: nothing more can be said on this connection
      response.destroy(error instanceof Error ? error : undefined)
    })
  }
}

type Remember = (view: string, scope: string | null) => string

async function route(
  { router, cache, versions }: Answering,
  request: IncomingMessage,
  response: ServerResponse,
  remember: Remember,
): Promise<void> {
  const address = parseAddress(request.url ?? '/')
  const to = address === null ? null : redirection(router, address.path, request.headers['accept-language'])
  if (address !== null && to !== null) {
    const status = to.forEver ? 308 : 302
    const headers = {
      location: to.path + query(address),
      'cache-control': 'no-cache',
      ...(to.forEver ? {} : { vary: 'accept-language' }),
    }
    return cache.keep(
      null,
      { status, headers: { ...securityHeaders, ...headers }, bytes: Buffer.alloc(0) },
      request,
      response,
    )
  }
  let key: string | null = null
  const shows = (scope: string | null) => {
    // the version is taken here, before the data is read: the answer is at least as new as what it is kept under
    const isKept = versions.current && address !== null && address.view.length <= LONGEST
    key = isKept ? remember(address.view, scope) : null
  }
  const asked = new Request(`http://kept${address === null ? '/%00' : address.path + query(address)}`)
  const answer = await router.fetch(asked, { shows })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const headers = { ...securityHeaders, ...Object.fromEntries(answer.headers) }
  const { status } = answer
  await cache.keep(status === 200 ? key : null, { status, headers, bytes }, request, response)
}

function query(address: PageAddress): string {
  return address.query.size === 0 ? '' : `?${address.query}`
}

interface Redirection {
  readonly path: string
  /** Whether it will always lead there, whoever asks. */
  readonly forEver: boolean
}

/** Where an address leads that is not itself a page's. */
function redirection(router: Hono<Env>, path: string, acceptLanguage: string | undefined): Redirection | null {
  if (path === '/') return { path: `/${preferredLanguage(acceptLanguage)}`, forEver: false }
  if (path.endsWith('/')) return { path: path.replace(/\/+$/, '').replace(/^\/+/, '/') || '/', forEver: true }
  const { lang, rest } = splitLanguage(path)
  if (lang !== null) {
    const moved = !languages[lang].ready && isPage(router, `/en${rest === '/' ? '' : rest}`)
    return moved ? { path: `/en${rest === '/' ? '' : rest}`, forEver: false } : null
  }
  if (path.endsWith('.json') || !isPage(router, `/en${path}`)) return null
  return { path: `/${preferredLanguage(acceptLanguage)}${path}`, forEver: false }
}

function isPage(router: Hono<Env>, path: string): boolean {
  return router.router.match('GET', path)[0].some(([[, route]]) => route.method === 'GET')
}
