import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import type { Invalid } from '#base/errors.ts'
import { type IssueCodeName, refusal } from '#sources/issue-codes.ts'
import { fetchBytes, fileNameOf, withoutPassword } from '#sources/receive/address.ts'
import { collect } from '#sources/receive/collect.ts'
import { fileBytes } from '#sources/receive/file.ts'
import { fileTypeOf, typeName } from '#sources/receive/file-type.ts'
import type { Received } from '#sources/source.ts'

/** Where '-' is read from, and how much may come. */
export interface ReceiveOptions {
  readonly stdin: Readable
  /** Largest file taken. */
  readonly limitBytes?: number
  /** How long an address may take in all, answers and redirects included. */
  readonly timeoutMillis?: number
}

/** Twice the largest export that has been made up for measuring. */
const LIMIT_BYTES = 1_000_000_000
const TIMEOUT_MILLIS = 300_000

/** Types that some source reads; a table or page of the wrong kind is refused by its source. */
const readable = new Set(['text', 'html', 'xlsx'])

/**
 * Takes in a file from a path, an http or https address, or '-' for standard
 * input. What it holds is told by its bytes; what no source could read is
 * refused here.
 *
 * @throws Invalid with one message: what, where, and what was expected
 */
export async function receive(place: string, options: ReceiveOptions): Promise<Received> {
  const limit = options.limitBytes ?? LIMIT_BYTES
  const { name, origin, bytes } = await take(place, options, limit)
  const type = fileTypeOf(bytes)
  if (type === 'empty') throw refused('file-empty', 'empty file', name, 'a file with something in it')
  if (!readable.has(type))
    throw refused('file-type', `wrong type of file: ${typeName(type)}`, name, 'CSV, XLSX, HTML or text')
  return { name, origin, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function take(place: string, options: ReceiveOptions, limit: number): Promise<Omit<Received, 'sha256'>> {
  if (place === '-') return { name: '-', origin: '-', bytes: await collect(options.stdin, '-', limit) }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(place))
    return { name: basename(place), origin: place, bytes: await fileBytes(place, limit) }
  const address = addressOf(place)
  const bytes = await fetchBytes(address, limit, options.timeoutMillis ?? TIMEOUT_MILLIS)
  return { name: fileNameOf(address), origin: withoutPassword(address), bytes }
}

function addressOf(place: string): URL {
  const address = URL.parse(place)
  if (address === null) throw refused('address-wrong', 'invalid address', place, 'http:// or https://')
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw refused('address-wrong', `unknown kind of address: ${address.protocol}//`, place, 'http:// or https://')
  return address
}

function refused(code: IssueCodeName, what: string, where: string, expected: string): Invalid {
  return refusal(code, `${what}: ${JSON.stringify(where)}, expected ${expected}`, [where], { expected })
}
