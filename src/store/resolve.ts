import { canonical } from '#ledger/canonical.ts'
import { type KindId, kindOf } from '#model/kinds/index.ts'
import { precedenceOf } from '#model/precedence.ts'

/** A statement in force, with what it says. */
export interface Said {
  readonly stream: string
  readonly edition: string
  readonly entrySeq: number
  readonly body: Readonly<Record<string, unknown>>
}

/** What the sources together say of a subject. */
export interface Resolved {
  /** Value by field; a field of which no source speaks is null. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Fields on which sources disagree, in the order of the model. */
  readonly conflicts: readonly string[]
  /** Entries of the statements, the weightiest first. */
  readonly statements: readonly number[]
}

/** Statements in the order in which they count for a kind, the weightiest first. */
export function inOrder(kind: KindId, said: readonly Said[]): readonly Said[] {
  return [...said].sort(
    (a, b) =>
      precedenceOf(kind, a.stream) - precedenceOf(kind, b.stream) ||
      (a.edition < b.edition ? 1 : a.edition > b.edition ? -1 : 0) ||
      b.entrySeq - a.entrySeq,
  )
}

/** Whether precedence does not tell two streams from each other, so that the newer edition counts first. */
export function isTied(kind: KindId, one: string, other: string): boolean {
  return precedenceOf(kind, one) === precedenceOf(kind, other)
}

/**
 * Field by field the word of the weightiest source that speaks of it. Where a
 * later one says something else, the field is in conflict. An absence such as
 * 'no-data' gives way to a code: a source whose method did not code a thing
 * does not contradict one whose method did.
 */
export function resolve(kind: KindId, said: readonly Said[]): Resolved {
  const only = said.length === 1 ? said[0] : undefined
  if (only !== undefined) return toldByOne(kind, only)
  const ordered = inOrder(kind, said)
  const fields: Record<string, unknown> = {}
  const conflicts: string[] = []
  for (const [name, field] of Object.entries(kindOf(kind).fields)) {
    const words = ordered.filter((s) => Object.hasOwn(s.body, name)).map((s) => s.body[name] ?? null)
    const told = field.type === 'coding' ? words.filter((w) => !isAbsence(w)) : words.filter((w) => w !== null)
    const chosen = told[0] ?? words[0] ?? null
    fields[name] = chosen
    if (field.perFile !== true && told.some((w) => !same(w, chosen))) conflicts.push(name)
  }
  return { fields, conflicts, statements: ordered.map((s) => s.entrySeq) }
}

/** Nearly all subjects are spoken of by one source: nobody to weigh it against. */
function toldByOne(kind: KindId, { body, entrySeq }: Said): Resolved {
  return { fields: { ...unsaid(kind), ...body }, conflicts: [], statements: [entrySeq] }
}

const unsaidOf = new Map<KindId, Readonly<Record<string, null>>>()

/** Every field of a kind, of which nobody speaks. */
function unsaid(kind: KindId): Readonly<Record<string, null>> {
  const known = unsaidOf.get(kind) ?? Object.fromEntries(Object.keys(kindOf(kind).fields).map((name) => [name, null]))
  unsaidOf.set(kind, known)
  return known
}

function isAbsence(word: unknown): boolean {
  return word === null || word === 'no-data' || word === 'not-reviewed' || word === 'not-applicable'
}

/** Whether two words say the same; the order of names in an object says nothing. */
function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && canonical(a) === canonical(b))
}
