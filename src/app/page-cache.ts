import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

/** An answer that is ready to be sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

/** An answer in one encoding, with its headers as node takes them fastest. */
interface Form {
  readonly encoding: Encoding
  readonly body: Buffer
  readonly head: readonly string[]
}

/** An answer without its body. */
interface Outline {
  readonly status: number
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly unchanged: readonly string[]
  /** Whether it is worth compressing. */
  readonly compressed: boolean
}

/** An answer as it is kept: in the encodings that were asked for; the others are made of the first. */
interface Kept extends Outline {
  readonly forms: readonly Form[]
  /** Whether the next who asks in brotli has it compressed as well as it can be. */
  readonly improvable: boolean
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const decompressBrotli = promisify(brotliDecompress)
const decompressGzip = promisify(gunzip)

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

  constructor(limitBytes = 32 * 1024 * 1024) {
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
    const encoding = acceptedOf(kept, request)
    const form = kept.forms.find((f) => f.encoding === encoding)
    if (form !== undefined) send(kept, form, request, response)
    else this.#answerIn(encoding, { key, kept }, request, response).catch((error) => response.destroy(error))
    if (kept.improvable && encoding === 'brotli' && !this.#improving) void this.#improve(key, kept)
    return true
  }

  /** Sends an answer; where it has a key, it is kept for the next who asks. */
  async keep(key: string | null, answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const outline = outlineOf(answer)
    // what never changes is compressed once in the life of the server, so at its best
    const forEver = answer.headers['cache-control']?.includes('immutable') === true
    const encoding = acceptedOf(outline, request)
    const form = await formOf(outline, answer.bytes, encoding, forEver ? BEST : QUICK)
    const kept = { ...outline, forms: [form], improvable: outline.compressed && !forEver }
    if (key !== null) this.#put(key, kept)
    send(kept, form, request, response)
  }

  /** Answers in an encoding that nobody took so far, and keeps that too. */
  async #answerIn(
    encoding: Encoding,
    { key, kept }: { readonly key: string; readonly kept: Kept },
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const form = await formOf(kept, await bytesOf(kept), encoding, kept.improvable ? QUICK : BEST)
    if (this.#kept.get(key) === kept) this.#put(key, { ...kept, forms: [...kept.forms, form] })
    send(kept, form, request, response)
  }

  /** One at a time: it takes a core for as long as a page takes to render ten times. */
  async #improve(key: string, kept: Kept): Promise<void> {
    this.#improving = true
    try {
      const better = await formOf(kept, await bytesOf(kept), 'brotli', BEST)
      const others = kept.forms.filter((form) => form.encoding !== 'brotli')
      if (this.#kept.get(key) === kept) this.#put(key, { ...kept, forms: [...others, better], improvable: false })
    } finally {
      this.#improving = false
    }
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

function outlineOf({ status, headers: given, bytes }: Answer): Outline {
  // weak, since the bytes differ with the encoding: none of them may be put together with another's
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const vary = given.vary === undefined ? 'accept-encoding' : `${given.vary}, accept-encoding`
  const headers = { ...given, etag, vary }
  return { status, etag, headers, unchanged: flat(headers), compressed: bytes.length >= WORTH_COMPRESSING }
}

/** The bytes in one encoding. @param quality of brotli */
async function formOf({ headers }: Outline, bytes: Buffer, encoding: Encoding, quality: number): Promise<Form> {
  const body = await encoded(bytes, encoding, quality)
  const name = NAMES[encoding]
  const head = flat({
    ...headers,
    'content-length': String(body.length),
    ...(name === null ? {} : { 'content-encoding': name }),
  })
  return { encoding, body, head }
}

async function encoded(bytes: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
  if (encoding === 'plain') return bytes
  if (encoding === 'gzip') return compressGzip(bytes)
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return compressBrotli(bytes, { params })
}

/** What was answered, as it was before it was compressed. */
async function bytesOf({ forms: [first] }: Kept): Promise<Buffer> {
  const { encoding, body } = first!
  if (encoding === 'plain') return body
  return encoding === 'gzip' ? decompressGzip(body) : decompressBrotli(body)
}

function flat(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat()
}

function sizeOf({ forms }: Kept): number {
  return forms.reduce((bytes, { body }) => bytes + body.length, 0)
}

function send(kept: Outline, form: Form, request: IncomingMessage, response: ServerResponse): void {
  if (kept.status === 200 && isUnchanged(request.headers['if-none-match'], kept.etag)) {
    response.writeHead(304, kept.unchanged as string[])
    response.end()
    return
  }
  response.writeHead(kept.status, form.head as string[])
  response.end(request.method === 'HEAD' ? undefined : form.body)
}

type Encoding = 'plain' | 'gzip' | 'brotli'

const NAMES: Readonly<Record<Encoding, string | null>> = { plain: null, gzip: 'gzip', brotli: 'br' }

/** What `Accept-Encoding` comes to; few browsers, few headers, so each is read once. */
const understood = new Map<string, Encoding>()

function acceptedOf({ compressed }: Outline, request: IncomingMessage): Encoding {
  const header = request.headers['accept-encoding']
  if (!compressed || header === undefined) return 'plain'
  const text = String(header)
  let encoding = understood.get(text)
  if (encoding === undefined) {
    encoding = bestOf(text)
    if (understood.size < 1000) understood.set(text, encoding)
  }
  return encoding
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
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag))
}
