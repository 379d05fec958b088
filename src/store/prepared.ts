import { hash } from 'node:crypto'
import { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import { canonical, normalised } from '#ledger/canonical.ts'
import type { KindId } from '#model/kinds/index.ts'
import type { Statement } from '#model/statement.ts'

/** A statement ready for the ledger: its bytes are settled before any lock is taken. */
export interface Prepared {
  readonly member: string
  readonly kind: KindId
  readonly id: string
  readonly says: Readonly<Record<string, unknown>>
  /** First 16 bytes of the SHA-256 of what is said. Row and place are not part of it: a row that moves is no change. */
  readonly digest: Buffer
  readonly row: number | null
  /** The body of its entry: canonical JSON of `{ cite, row, says }`. */
  readonly payload: Buffer
}

/** Version of the shape of a statement’s body in the ledger. */
export const STATEMENT_SCHEMA = 1

/** The body of an entry that makes a statement. */
export interface StatementBody {
  readonly cite: string | null
  readonly row: number | null
  readonly says: Readonly<Record<string, unknown>>
}

/** One place for each subject of a stream. */
export function subjectKey(kind: string, member: string, id: string): string {
  return `${kind}\u0001${member}\u0001${id}`
}

/**
 * Settles the bytes of all statements of a file.
 *
 * @param file its name, for messages
 * @throws Invalid where two statements speak of one subject and differ, or a text holds what no text may
 */
export function prepare(statements: readonly Statement[], file: string): Prepared[] {
  const seen = new Map<string, Prepared>()
  for (const statement of statements) {
    const one = prepareWhole(statement, file)
    const key = subjectKey(one.kind, one.member, one.id)
    const other = seen.get(key)
    if (other === undefined) seen.set(key, one)
    else if (!other.digest.equals(one.digest)) {
      const found = `ambiguous ${one.kind}: ${quoted(one.id, 200)}, the file says two different things of it, expected one`
      throw refused('subject-ambiguous', found, statement, file)
    }
  }
  return [...seen.values()]
}

function prepareWhole(statement: Statement, file: string): Prepared {
  try {
    return prepareOne(statement)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw refused('text-unstorable', error.message, statement, file)
  }
}

function refused(code: string, found: string, { kind, id, row }: Statement, file: string): Invalid {
  const at = row === null ? [file] : [file, row]
  const place = `${JSON.stringify(file)}${row === null ? '' : `, row ${row}`}`
  return new Invalid(`${found} (${place})`, [{ severity: 'error', code, at, params: { kind, id: id.slice(0, 200) } }])
}

function prepareOne(statement: Statement): Prepared {
  const { says, said } = settled(statement.body)
  const [member, id] = [statement.member.normalize('NFC'), statement.id.normalize('NFC')]
  // the ledger writes them too, and would refuse them only once the lock is held
  canonical([member, id])
  const cite = statement.cite === undefined ? 'null' : canonical(normalised(statement.cite))
  const before = `{"cite":${cite},"row":${statement.row ?? 'null'},"says":`
  const payload = Buffer.from(`${before}${said}}`)
  // what is said stands in the payload already: it is made into bytes once
  const digest = digestOf(payload.subarray(Buffer.byteLength(before), -1))
  return { member, kind: statement.kind, id, says, row: statement.row, digest, payload }
}

/** What is said, with its text in NFC, and its canonical form. */
function settled(body: Readonly<Record<string, unknown>>): Pick<Prepared, 'says'> & { readonly said: string } {
  try {
    return { says: body, said: canonical(body) }
  } catch {
    // hardly any text is in another form, so it is not looked for beforehand; what is wrong otherwise is wrong again
    const says = normalised(body) as Readonly<Record<string, unknown>>
    return { says, said: canonical(says) }
  }
}

/** First 16 bytes of the SHA-256 of what is said, in canonical form. */
export function digestOf(said: string | Uint8Array): Buffer {
  return Buffer.from(hash('sha256', said, 'hex').slice(0, 32), 'hex')
}
