import { NotFound } from '#base/errors.ts'
import type { Pair } from '#model/identity.ts'
import { type Institution, institutionSlug, institutionsIn } from '#model/institutions.ts'
import { findFacts, held } from '#queries/facts.ts'
import { byCode, byText } from '#queries/order.ts'
import { findPromises, type PromiseRow } from '#queries/promises.ts'
import type { MemberRef } from '#queries/views.ts'
import { findUncounted } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Who is to carry out a promise and who helps, as written. */
export interface Cells {
  readonly lead: string | null
  readonly supporting: string | null
}

/** A promise with the institutions that it names. */
export interface Naming {
  readonly promise: PromiseRow
  readonly counted: boolean
  readonly cells: Cells
  readonly lead: readonly Institution[]
  readonly supporting: readonly Institution[]
}

/** An institution of a member, with the promises that name it. */
export interface Named {
  readonly slug: string
  readonly key: string
  readonly name: string
  readonly lead: readonly Naming[]
  readonly supporting: readonly Naming[]
  /** Both, none twice. */
  readonly all: readonly Naming[]
}

export interface NamedOf {
  readonly member: MemberRef
  readonly namings: readonly Naming[]
  /** By name. */
  readonly institutions: readonly Named[]
  /** Numbers of its plans by their ids. */
  readonly plans: ReadonlyMap<string, number>
  readonly pairs: readonly Pair[]
}

/**
 * The promises of a member with the institutions they name. Names are the same
 * where they differ in accents, case and punctuation alone.
 *
 * @throws NotFound where no member has that slug
 */
export async function findNamed(store: ReadStore, slug: string): Promise<NamedOf> {
  const [facts, promises, cells, uncounted] = await Promise.all([
    findFacts(
      store,
      [
        { kind: 'member', where: 'f.id = $2' },
        { kind: 'action-plan', where: 'f.member = $2' },
      ],
      [slug],
    ),
    findPromises(store, slug),
    readCells(store, slug),
    findUncounted(store),
  ])
  const [member] = facts.of('member')
  if (member === undefined) throw new NotFound(`unknown member: ${JSON.stringify(slug)}`)
  const pairs = uncounted.filter((p) => p.member === slug)
  const namings = promises.map((promise): Naming => {
    const own = cells.get(promise.id) ?? { lead: null, supporting: null }
    return {
      promise,
      counted: pairs.every((p) => p.alias !== promise.id),
      cells: own,
      lead: institutionsIn(own.lead),
      supporting: institutionsIn(own.supporting),
    }
  })
  return {
    member: { slug, name: member.name ?? slug },
    namings,
    institutions: institutionsOf(namings),
    plans: new Map(facts.of('action-plan').flatMap((p) => (p.number === null ? [] : [[p.id, p.number]]))),
    pairs,
  }
}

function institutionsOf(namings: readonly Naming[]): readonly Named[] {
  const found = new Map<string, { lead: Naming[]; supporting: Naming[]; names: string[] }>()
  for (const naming of namings) {
    for (const role of ['lead', 'supporting'] as const) {
      for (const { key, name } of naming[role]) {
        const known = found.get(key) ?? { lead: [], supporting: [], names: [] }
        found.set(key, known)
        known[role].push(naming)
        known.names.push(name)
      }
    }
  }
  return [...found]
    .map(([key, { lead, supporting, names }]) => ({
      slug: institutionSlug({ key }),
      key,
      name: commonestName(names),
      lead,
      supporting,
      all: [...new Set([...lead, ...supporting])],
    }))
    .sort((a, b) => byText(a.name, b.name))
}

/** The name that is written most often; of equals the first in the order of letters. */
function commonestName(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || byCode(a, b))[0]![0]
}

async function readCells(store: ReadStore, member: string): Promise<ReadonlyMap<string, Cells>> {
  const rows = await store.rows<Cells & { id: string }>(
    `select c.id, c.lead_institution as lead, c.supporting_institutions as supporting
       from commitment c where c.member = $2 and ${held('c')}`,
    [member],
  )
  return new Map(rows.map((r) => [r.id, r]))
}
