import type pg from 'pg'
import { type KindId, kindOf } from '#model/kinds/index.ts'
import { type FactRow, factTable, snakeCase } from '#store/tables.ts'

/**
 * The store as one question sees it: at one entry, so that all its answers fit
 * together, and without a way to write.
 */
export class ReadStore {
  readonly #db: Pick<pg.ClientBase, 'query'>
  /** The entry as of which everything is read. */
  readonly at: number
  /** Time of that entry; null where the ledger is empty. */
  readonly atTime: Date | null

  private constructor(db: Pick<pg.ClientBase, 'query'>, at: number, atTime: Date | null) {
    this.#db = db
    this.at = at
    this.atTime = atTime
  }

  /** The store as it stands now. */
  static async now(db: Pick<pg.ClientBase, 'query'>): Promise<ReadStore> {
    const { rows } = await db.query<{ size: number; at: Date }>(
      'select size, at from checkpoint order by size desc limit 1',
    )
    return new ReadStore(db, Number(rows[0]?.size ?? 0), rows[0]?.at ?? null)
  }

  /**
   * Facts of a kind that held then, in the order of their ids.
   *
   * @param where further conditions on the columns, with $2, $3 … for `params`
   */
  async facts<K extends KindId>(
    kind: K,
    where = 'true',
    params: readonly unknown[] = [],
  ): Promise<readonly FactRow<K>[]> {
    const { columns, names } = columnsOf(kind)
    const { rows } = await this.#db.query<unknown[]>({
      text: `select ${columns} from ${factTable(kind).name} where from_seq <= $1 and to_seq > $1 and (${where}) order by id collate "C"`,
      values: [this.at, ...params],
      rowMode: 'array',
    })
    return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])) as unknown as FactRow<K>)
  }

  /**
   * The answer to a question over everything, which is the same for whoever
   * asks as of this entry: it is worked out once, and forgotten when someone
   * asks as of another.
   *
   * @param name tells the question from all others
   */
  once<T>(name: string, answer: () => Promise<T>): Promise<T> {
    let known = answered.get(this.#db)
    if (known === undefined || known.at !== this.at) {
      known = { at: this.at, answers: new Map() }
      answered.set(this.#db, known)
    }
    const { answers } = known
    const held = answers.get(name)
    // a name stands for one question, and so for one kind of answer
    if (held !== undefined) return held as Promise<T>
    const asked = answer()
    answers.set(name, asked)
    asked.catch(() => answers.delete(name))
    return asked
  }

  /** Rows of any question; `$1` is the entry as of which it is asked. */
  async rows<T extends object>(text: string, params: readonly unknown[] = []): Promise<readonly T[]> {
    const { rows } = await this.#db.query<T>(text, [this.at, ...params])
    return rows
  }
}

/** Answers over everything by database, each as of one entry. */
const answered = new WeakMap<object, { readonly at: number; readonly answers: Map<string, Promise<unknown>> }>()

const known = new Map<KindId, { readonly columns: string; readonly names: readonly string[] }>()

function columnsOf(kind: KindId) {
  const cached = known.get(kind)
  if (cached !== undefined) return cached
  const fields = Object.keys(kindOf(kind).fields)
  const made = {
    columns: ['member', 'id', 'statements', 'conflicts', ...fields.map((f) => `"${snakeCase(f)}"`)].join(', '),
    names: ['member', 'id', 'statements', 'conflicts', ...fields],
  }
  known.set(kind, made)
  return made
}
