import { Agent, get } from 'node:http'
import { connect, type Socket } from 'node:net'

/** What came of a round of requests. */
export interface Round {
  /** Requests answered per second. */
  readonly rate: number
  /** Bytes of one answer, head and body. */
  readonly bytes: number
}

/**
 * Sends the same request again and again over a few connections, several under
 * way on each, and counts answers by their bytes: so little work for the client
 * that what is measured is the server.
 *
 * Every answer must be as long as the first; a date in the head always is.
 */
export async function hammer(
  at: { readonly port: number; readonly path: string; readonly headers?: Readonly<Record<string, string>> },
  { requests = 20_000, connections = 4, depth = 8 }: { requests?: number; connections?: number; depth?: number } = {},
): Promise<Round> {
  const request = requestBytes(at)
  const bytes = await lengthOfAnswer(at.port, request)
  const each = Math.ceil(requests / connections)
  const started = process.hrtime.bigint()
  await Promise.all(Array.from({ length: connections }, () => drive(at.port, request, { bytes, count: each, depth })))
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  return { rate: (each * connections) / seconds, bytes }
}

const agent = new Agent({ keepAlive: true })

/**
 * Asks for a path in brotli and takes the answer as it comes over the wire:
 * unpacking it is its reader's work, and would be measured with the server's.
 *
 * @throws Error where it is not answered with 200
 */
export function read(port: number, path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get({ agent, port, path, host: '127.0.0.1', headers: { 'accept-encoding': 'br' } }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk as Buffer)
      if (answer.statusCode === 200) resolve(Buffer.concat(chunks))
      else reject(new Error(`${path} answers ${answer.statusCode}`))
    }).on('error', reject)
  })
}

/** One round of each in turn, `rounds` times: what disturbs one disturbs the other. @returns medians of the rates */
export async function inTurn(
  a: () => Promise<Round>,
  b: () => Promise<Round>,
  rounds: number,
): Promise<{ readonly a: number; readonly b: number }> {
  const rates: { a: number[]; b: number[] } = { a: [], b: [] }
  for (let i = 0; i < rounds; i++) {
    rates.a.push((await a()).rate)
    rates.b.push((await b()).rate)
  }
  return { a: quantile(rates.a, 0.5), b: quantile(rates.b, 0.5) }
}

/** The value below which a share `q` of the values lie; 0–1. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

function requestBytes({ path, headers }: { path: string; headers?: Readonly<Record<string, string>> }): Buffer {
  const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
}

async function lengthOfAnswer(port: number, request: Buffer): Promise<number> {
  const socket = await open(port)
  return new Promise((resolve, reject) => {
    let got = Buffer.alloc(0)
    socket.on('error', reject)
    socket.on('data', (data) => {
      got = Buffer.concat([got, data])
      const split = got.indexOf('\r\n\r\n')
      if (split === -1) return
      const head = got.subarray(0, split).toString('latin1')
      if (!/^HTTP\/1\.1 200 /.test(head)) return reject(new Error(`answered ${head.split('\r\n')[0]}`))
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1])
      if (got.length >= split + 4 + length) {
        socket.destroy()
        resolve(split + 4 + length)
      }
    })
    socket.write(request)
  })
}

async function drive(
  port: number,
  request: Buffer,
  { bytes, count, depth }: { bytes: number; count: number; depth: number },
): Promise<void> {
  const socket = await open(port)
  return new Promise((resolve, reject) => {
    let sent = 0
    let received = 0
    let answered = 0
    const send = (n: number) => {
      const now = Math.min(n, count - sent)
      sent += now
      if (now > 0) socket.write(now === 1 ? request : Buffer.concat(Array.from({ length: now }, () => request)))
    }
    socket.on('error', reject)
    socket.on('close', () => (answered < count ? reject(new Error(`closed after ${answered} answers`)) : resolve()))
    socket.on('data', (data) => {
      received += data.length
      const now = Math.floor(received / bytes)
      if (now === answered) return
      send(now - answered)
      answered = now
      if (answered === count) socket.destroy()
    })
    send(depth)
  })
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}
