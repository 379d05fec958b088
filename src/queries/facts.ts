import { type KindId, kindOf } from '#model/kinds/index.ts'
import { byCode } from '#queries/order.ts'
import type { ReadStore } from '#store/read-store.ts'
import { type FactRow, factTable, snakeCase } from '#store/tables.ts'

/** A kind of facts, and a condition on its columns, with $2, $3 … for the parameters. */
export interface Wanted {
  readonly kind: KindId
  readonly where: string
}

/** Facts of several kinds, each kind in the order of the ids. */
export class Facts {
  readonly #byKind: ReadonlyMap<string, readonly unknown[]>

  constructor(byKind: ReadonlyMap<string, readonly unknown[]>) {
    this.#byKind = byKind
  }

  of<K extends KindId>(kind: K): readonly FactRow<K>[] {
    return (this.#byKind.get(kind) ?? []) as readonly FactRow<K>[]
  }
}

/** What held, in a condition on the versions of a table: `$1` is the entry as of which is asked. */
export function held(alias: string): string {
  return `${alias}.from_seq <= $1 and ${alias}.to_seq > $1`
}

/**
 * Facts of several kinds by one statement, since a page needs a few of each
 * kind and every statement is a journey to the database and back.
 */
export async function findFacts(
  store: ReadStore,
  wanted: readonly Wanted[],
  params: readonly unknown[],
): Promise<Facts> {
  const selects = wanted.map(
    ({ kind, where }) =>
      `select '${kind}' as kind, row_to_json(f) as fact from ${factTable(kind).name} f where ${held('f')} and (${where})`,
  )
  const rows = await store.rows<{ kind: KindId; fact: Row }>(selects.join('\nunion all\n'), params)
  const byKind = new Map<string, Row[]>()
  for (const { kind, fact } of rows) {
    const facts = byKind.get(kind)
    if (facts === undefined) byKind.set(kind, [named(kind, fact)])
    else facts.push(named(kind, fact))
  }
  for (const facts of byKind.values()) facts.sort((a, b) => byCode(a.id as string, b.id as string))
  return new Facts(byKind)
}

type Row = Record<string, unknown>

/** A row of the table under the names of the model. */
function named(kind: KindId, row: Row): Row {
  const fact: Row = { member: row.member, id: row.id, statements: row.statements, conflicts: row.conflicts }
  for (const [field, column] of columnsOf(kind)) fact[field] = row[column] ?? null
  return fact
}

/** Fields of a kind with the columns that hold them, worked out once. */
const columns = new Map<KindId, readonly (readonly [field: string, column: string])[]>()

function columnsOf(kind: KindId) {
  let known = columns.get(kind)
  if (known === undefined) {
    known = Object.keys(kindOf(kind).fields).map((field) => [field, snakeCase(field)] as const)
    columns.set(kind, known)
  }
  return known
}
