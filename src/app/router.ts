import { type Context, Hono } from 'hono'
import { errorEnvelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import type { Asset, Assets } from '#app/assets.ts'
import { statusOf } from '#app/http-errors.ts'
import { Invalid, Moved } from '#base/errors.ts'
import { isLang, type Lang, languages, readyLanguages } from '#messages/languages.ts'
import type { Asking } from '#queries/asking.ts'
import { type ErrorKind, errorPage } from '#site/error/page.ts'
import type { Route } from '#site/route.ts'

/** What is served, and what it is made from. */
export interface Served {
  readonly pages: readonly Route[]
  readonly data: readonly DataRoute[]
  readonly assets: Assets
  /** The store as it stands now, asked today. */
  ask(): Promise<Asking>
  /** What an operator should see. */
  log(line: string): void
}

/** What a handler is given beside the request. */
export interface Env {
  Bindings: {
    /**
     * Says, before anything is read, on whose data alone the answer depends:
     * a member, or null for all. An answer of which nobody says so is not kept.
     */
    shows(scope: string | null): void
  }
}

const HTML = 'text/html; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'

/** Pages and their twins must be asked for anew each time; what has not changed is told by its tag. */
const FRESH = 'public, max-age=0, must-revalidate'

/**
 * Every address that is answered. Answers are values; whoever asks sends them.
 * A path that ends in `.json` is looked up under `/.json`, without the suffix.
 */
export function createRouter(served: Served): Hono<Env> {
  const app = new Hono<Env>({ getPath: (request) => withoutSuffix(new URL(request.url).pathname) })
  for (const asset of served.assets.byPath.values()) app.get(asset.path, (c) => assetAnswer(c, asset))
  for (const lang of readyLanguages()) for (const page of served.pages) addPage(app, served, { lang, page })
  for (const twin of served.data) {
    addTwin(app, served, { twin, prefix: '' })
    for (const lang of readyLanguages()) addTwin(app, served, { twin, prefix: `/${lang}` })
  }
  app.all('*', (c) => {
    const taken = app.router.match('GET', c.req.path)[0].some(([[, route]]) => route.method === 'GET')
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    return errorAnswer(c, served, taken && !isRead ? 405 : 404)
  })
  app.onError((error, c) => {
    if (error instanceof Moved) return movedAnswer(c, error.to)
    const status = statusOf(error) as ErrorStatus
    if (status === 500) served.log(`${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}`)
    return errorAnswer(c, served, status, error)
  })
  return app
}

/** Language and path behind it of a path that begins with a language. */
export function splitLanguage(path: string): { readonly lang: Lang | null; readonly rest: string } {
  const [, first = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(path) ?? []
  return isLang(first) ? { lang: first, rest: rest === '' ? '/' : rest } : { lang: null, rest: path }
}

function addPage(app: Hono<Env>, served: Served, { lang, page }: { lang: Lang; page: Route }): void {
  app.get(`/${lang}${page.path === '/' ? '' : page.path}`, async (c) => {
    const params = c.req.param() as Readonly<Record<string, string>>
    c.env.shows(page.scope(params))
    const { path, query } = askedFor(c)
    const asked = { params, ...knownIn(query, page.query ?? []) }
    const request = { lang, path: splitLanguage(path).rest, ...asked, chrome: served.assets.chrome }
    const { status, html } = await page.answer(await served.ask(), request)
    // as bytes: a text would be looked through twice more before it is sent
    return new Response(Buffer.from(String(html)), {
      status,
      headers: { 'content-type': HTML, 'content-language': lang, 'cache-control': FRESH },
    })
  })
}

function addTwin(app: Hono<Env>, served: Served, { twin, prefix }: { twin: DataRoute; prefix: string }): void {
  app.get(`/.json${prefix}${twin.path === '/' ? '/index' : twin.path}`, async (c) => {
    const params = c.req.param() as Readonly<Record<string, string>>
    c.env.shows(twin.scope(params))
    const body = await twin.answer(await served.ask(), { params, query: askedFor(c).query })
    return new Response(`${JSON.stringify(body)}\n`, {
      headers: { 'content-type': JSON_TYPE, 'cache-control': FRESH, 'access-control-allow-origin': '*' },
    })
  })
}

/** The parameters that a page knows, in one order, and the names of all others. */
function knownIn(
  query: URLSearchParams,
  names: readonly string[],
): { readonly query: URLSearchParams; readonly ignored: readonly string[] } {
  const known = new URLSearchParams([...query].filter(([name, value]) => value !== '' && names.includes(name)))
  known.sort()
  return { query: known, ignored: [...new Set(query.keys())].filter((name) => !names.includes(name)) }
}

function askedFor(c: Context<Env>): { readonly path: string; readonly query: URLSearchParams } {
  const { pathname, searchParams } = new URL(c.req.url)
  return { path: pathname, query: searchParams }
}

function assetAnswer(c: Context<Env>, asset: Asset): Response {
  c.env.shows('')
  return new Response(new Uint8Array(asset.bytes), {
    headers: {
      'content-type': asset.type,
      'cache-control': asset.forEver ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
    },
  })
}

/** Where it stands now, in the same language, as a page or as data. */
function movedAnswer(c: Context<Env>, to: string): Response {
  const { path, query } = askedFor(c)
  const { lang } = splitLanguage(path)
  const location = `${lang === null ? '' : `/${lang}`}${to}${path.endsWith('.json') ? '.json' : ''}${query.size === 0 ? '' : `?${query}`}`
  return new Response(null, { status: 301, headers: { location, 'cache-control': FRESH } })
}

type ErrorStatus = 403 | 404 | 405 | 410 | 422 | 500

const CODES = {
  403: 'not-allowed',
  404: 'not-found',
  405: 'only-read',
  410: 'gone',
  422: 'invalid',
  500: 'bug',
} as const

function errorAnswer(c: Context<Env>, served: Served, status: ErrorStatus, error: unknown = null): Response {
  const { path } = askedFor(c)
  const headers = { 'cache-control': 'no-store', ...(status === 405 ? { allow: 'GET, HEAD' } : {}) }
  if (path.endsWith('.json')) {
    return new Response(`${JSON.stringify(envelopeOf(status, error))}\n`, {
      status,
      headers: { ...headers, 'content-type': JSON_TYPE, 'access-control-allow-origin': '*' },
    })
  }
  const { lang, rest } = splitLanguage(path)
  const shown = lang !== null && languages[lang].ready ? lang : 'en'
  const { html } = errorPage(PAGES[status] ?? 'error', {
    lang: shown,
    path: rest,
    chrome: served.assets.chrome,
  })
  return new Response(String(html), {
    status,
    headers: { ...headers, 'content-type': HTML, 'content-language': shown },
  })
}

const PAGES: Readonly<Partial<Record<ErrorStatus, ErrorKind>>> = { 404: 'missing', 410: 'gone' }

const SAID: Readonly<Record<ErrorStatus, string>> = {
  403: 'this is not for everyone',
  404: 'there is nothing under this path',
  405: 'this can only be read',
  410: 'what was here is no longer',
  422: 'what was sent cannot be used',
  500: 'something went wrong on our side',
}

/** What went wrong on our side is nobody else’s business. */
function envelopeOf(status: ErrorStatus, error: unknown) {
  const message = status !== 500 && error instanceof Error ? error.message : SAID[status]
  return errorEnvelope(CODES[status], message, error instanceof Invalid ? error.issues : [])
}

function withoutSuffix(path: string): string {
  return path.endsWith('.json') ? `/.json${path.slice(0, -'.json'.length)}` : path
}
