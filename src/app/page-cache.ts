import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** An answer that is ready to be sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

/** One of the forms in which bytes are sent, with its headers as node takes them fastest. */
interface Form {
  readonly body: Buffer
  readonly head: readonly string[]
}

/** An answer as it is kept: in every encoding. */
interface Kept {
  /** What it was made from; null once it is compressed as well as it can be. */
  readonly improvable: Answer | null
  readonly status: number
  readonly etag: string
  readonly unchanged: readonly string[]
  readonly plain: Form
  readonly gzip: Form
  readonly brotli: Form
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Quick enough that whoever asks first need not wait. */
const QUICK = 6
/** As small as it gets, for those who ask again. */
const BEST = 11

/** Below this compressing saves nothing. */
const WORTH_COMPRESSING = 200

/**
 * Pages, compressed once and answered before any router sees the request. A
 * page that is asked for again is compressed once more, as small as it gets.
 *
 * A key holds everything that the page depends on (address, civil date, version
 * of its data), so an entry is never wrong: it only ages out. The longest
 * unused go first once `limitBytes` are held.
 */
export class PageCache {
  readonly #kept = new Map<string, Kept>()
  readonly #limitBytes: number
  #heldBytes = 0
  #improving = false

  constructor(limitBytes = 64 * 1024 * 1024) {
    this.#limitBytes = limitBytes
  }

  get heldBytes(): number {
    return this.#heldBytes
  }

  /** Answers from memory. @returns whether it did */
  answer(key: string, request: IncomingMessage, response: ServerResponse): boolean {
    const kept = this.#kept.get(key)
    if (kept === undefined) return false
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    send(kept, request, response)
    if (kept.improvable !== null && !this.#improving) void this.#improve(key, kept, kept.improvable)
    return true
  }

  /** Sends an answer; where it has a key, it is kept for the next who asks. */
  async keep(key: string | null, answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // what never changes is compressed once in the life of the server, so at its best
    const forEver = answer.headers['cache-control']?.includes('immutable') === true
    const kept = await prepared(answer, forEver ? BEST : QUICK)
    if (key !== null) this.#put(key, kept)
    send(kept, request, response)
  }

  /** One at a time: it takes a core for as long as a page takes to render ten times. */
  async #improve(key: string, before: Kept, answer: Answer): Promise<void> {
    this.#improving = true
    const better = await prepared(answer, BEST).finally(() => {
      this.#improving = false
    })
    if (this.#kept.get(key) === before) this.#put(key, better)
  }

  #put(key: string, kept: Kept): void {
    const before = this.#kept.get(key)
    if (before !== undefined) {
      this.#heldBytes -= sizeOf(before)
      this.#kept.delete(key)
    }
    this.#kept.set(key, kept)
    this.#heldBytes += sizeOf(kept)
    for (const [oldest, entry] of this.#kept) {
      if (this.#heldBytes <= this.#limitBytes) break
      this.#kept.delete(oldest)
      this.#heldBytes -= sizeOf(entry)
    }
  }
}

async function prepared(answer: Answer, quality: number): Promise<Kept> {
  const { status, bytes } = answer
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const small = bytes.length < WORTH_COMPRESSING
  const [br, gz] = small ? [bytes, bytes] : await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes)])
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const common = { ...answer.headers, etag, vary: varied(answer.headers.vary) }
  const form = (body: Buffer, encoding: string | null): Form => ({
    body,
    head: flat({
      ...common,
      'content-length': String(body.length),
      ...(encoding === null || small ? {} : { 'content-encoding': encoding }),
    }),
  })
  return {
    improvable: quality === BEST || small ? null : answer,
    status,
    etag,
    unchanged: flat(common),
    plain: form(bytes, null),
    gzip: form(gz, 'gzip'),
    brotli: form(br, 'br'),
  }
}

function varied(vary: string | undefined): string {
  return vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding`
}

function flat(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat()
}

function sizeOf(kept: Kept): number {
  return kept.plain.body.length + kept.gzip.body.length + kept.brotli.body.length
}

function send(kept: Kept, request: IncomingMessage, response: ServerResponse): void {
  if (kept.status === 200 && isUnchanged(request.headers['if-none-match'], kept.etag)) {
    response.writeHead(304, kept.unchanged as string[])
    response.end()
    return
  }
  const { body, head } = accepted(kept, request.headers['accept-encoding'])
  response.writeHead(kept.status, head as string[])
  response.end(request.method === 'HEAD' ? undefined : body)
}

type Encoding = 'plain' | 'gzip' | 'brotli'

/** What `Accept-Encoding` comes to; few browsers, few headers, so each is read once. */
const understood = new Map<string, Encoding>()

function accepted(kept: Kept, header: string | string[] | undefined): Form {
  if (header === undefined) return kept.plain
  const text = String(header)
  let encoding = understood.get(text)
  if (encoding === undefined) {
    encoding = bestOf(text)
    if (understood.size < 1000) understood.set(text, encoding)
  }
  return kept[encoding]
}

function bestOf(header: string): Encoding {
  const codings = header
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]!.trim())
  return codings.includes('br') ? 'brotli' : codings.includes('gzip') ? 'gzip' : 'plain'
}

function isUnchanged(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
