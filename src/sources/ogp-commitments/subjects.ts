import type { Statement } from '#model/statement.ts'

type Value = string | number

/** What a row says of its member or plan, beside what it says of its commitment. */
export type Says = Readonly<Record<string, Value>>

/** A row that says something else than most rows. */
export interface Disagreement {
  readonly kind: 'member' | 'action-plan'
  readonly id: string
  readonly row: number
  readonly field: string
  readonly value: Value
}

interface Subject {
  readonly kind: 'member' | 'action-plan'
  readonly member: string
  readonly id: string
  readonly firstRow: number
  /** Rows by what they say, by field. */
  readonly fields: Map<string, Map<Value, number[]>>
}

/**
 * What the rows of a file together say of its members and plans, which have no
 * row of their own: field by field what most rows say, the earliest of equals.
 */
export class Subjects {
  readonly #subjects = new Map<string, Subject>()

  /** Counts what one row says. */
  hear(kind: Subject['kind'], { member, id, row }: { member: string; id: string; row: number }, says: Says): void {
    const key = `${kind} ${id}`
    let subject = this.#subjects.get(key)
    if (subject === undefined) {
      subject = { kind, member, id, firstRow: row, fields: new Map() }
      this.#subjects.set(key, subject)
    }
    for (const [field, value] of Object.entries(says)) hearField(subject.fields, field, value, row)
  }

  /** One statement for each subject, in the order of their first rows, and the rows that differ from it. */
  settle(): { readonly statements: readonly Statement[]; readonly disagreements: readonly Disagreement[] } {
    const disagreements: Disagreement[] = []
    const statements = [...this.#subjects.values()].map((subject) => {
      const { kind, member, id, firstRow, fields } = subject
      const body = Object.fromEntries([...fields].map(([field, rows]) => [field, mostSaid(rows)]))
      disagreements.push(...differing(subject, body))
      return { kind, member, id, row: firstRow, body } as Statement
    })
    return { statements, disagreements }
  }
}

function hearField(fields: Map<string, Map<Value, number[]>>, field: string, value: Value, row: number): void {
  let said = fields.get(field)
  if (said === undefined) {
    said = new Map()
    fields.set(field, said)
  }
  const rows = said.get(value)
  if (rows === undefined) said.set(value, [row])
  else rows.push(row)
}

function mostSaid(rows: ReadonlyMap<Value, readonly number[]>): Value {
  const [first, ...others] = [...rows]
  return others.reduce((most, one) => (one[1].length > most[1].length ? one : most), first!)[0]
}

function differing({ kind, id, fields }: Subject, body: Readonly<Record<string, Value>>): readonly Disagreement[] {
  return [...fields].flatMap(([field, said]) =>
    [...said]
      .filter(([value]) => value !== body[field])
      .flatMap(([value, rows]) => rows.map((row) => ({ kind, id, row, field, value }))),
  )
}
