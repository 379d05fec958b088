import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A page as it is kept: its bytes in the encodings that were asked for, and its headers. */
interface Kept {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  readonly identity: Buffer
  readonly brotli: Buffer
  readonly gzip: Buffer
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/**
 * Pages, compressed once and answered before any router sees the request.
 *
 * A key holds everything that the page depends on (address, civil date, version
 * of its data), so an entry is never wrong: it only ages out. The oldest used
 * go first once `limitBytes` are held.
 */
export class PageCache {
  readonly #kept = new Map<string, Kept>()
  readonly #limitBytes: number
  #heldBytes = 0

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
    return true
  }

  /** Keeps a page and answers with it. */
  async keep(
    key: string,
    page: { status: number; headers: Record<string, string>; bytes: Buffer },
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const kept = await compressed(page)
    this.#kept.set(key, kept)
    this.#heldBytes += sizeOf(kept)
    for (const [oldest, entry] of this.#kept) {
      if (this.#heldBytes <= this.#limitBytes) break
      this.#kept.delete(oldest)
      this.#heldBytes -= sizeOf(entry)
    }
    send(kept, request, response)
  }
}

async function compressed(page: { status: number; headers: Record<string, string>; bytes: Buffer }): Promise<Kept> {
  const { bytes } = page
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [brotli, gzipped] = await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes)])
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { status: page.status, headers: page.headers, etag, identity: bytes, brotli, gzip: gzipped }
}

function sizeOf(kept: Kept): number {
  return kept.identity.length + kept.brotli.length + kept.gzip.length
}

function send(kept: Kept, request: IncomingMessage, response: ServerResponse): void {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  const body = encoding === 'br' ? kept.brotli : encoding === 'gzip' ? kept.gzip : kept.identity
  const headers: Record<string, string | number> = {
    ...kept.headers,
    etag: kept.etag,
    vary: 'accept-encoding',
    'content-length': body.length,
  }
  if (encoding !== null) headers['content-encoding'] = encoding
  if (kept.status === 200 && matches(request.headers['if-none-match'], kept.etag)) {
    delete headers['content-length']
    delete headers['content-encoding']
    response.writeHead(304, headers)
    response.end()
    return
  }
  response.writeHead(kept.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
