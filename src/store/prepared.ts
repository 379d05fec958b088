import { hash } from 'node:crypto'
import { Invalid } from '#base/errors.ts'
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
 * @throws Invalid where two statements speak of one subject and differ
 */
export function prepare(statements: readonly Statement[]): Prepared[] {
  const seen = new Map<string, Prepared>()
  for (const statement of statements) {
    const key = subjectKey(statement.kind, statement.member, statement.id)
    const one = prepareOne(statement)
    const other = seen.get(key)
    if (other === undefined) seen.set(key, one)
    else if (!other.digest.equals(one.digest)) {
      throw new Invalid(
        `ambiguous ${statement.kind}: ${JSON.stringify(statement.id)}, the file says two different things of it`,
        [
          {
            severity: 'error',
            code: 'subject-ambiguous',
            at: [statement.row ?? 0],
            params: { kind: statement.kind, id: statement.id },
          },
        ],
      )
    }
  }
  return [...seen.values()]
}

function prepareOne(statement: Statement): Prepared {
  const { says, said } = settled(statement.body)
  const cite = statement.cite === undefined ? 'null' : canonical(normalised(statement.cite))
  return {
    member: statement.member,
    kind: statement.kind,
    id: statement.id.normalize('NFC'),
    says,
    row: statement.row,
    digest: digestOf(said),
    payload: Buffer.from(`{"cite":${cite},"row":${statement.row ?? 'null'},"says":${said}}`),
  }
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
export function digestOf(said: string): Buffer {
  return hash('sha256', said, 'buffer').subarray(0, 16)
}
