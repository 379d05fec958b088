import { type Pair, uncounted } from '#model/identity.ts'
import type { Asking } from '#queries/asking.ts'
import { held } from '#queries/facts.ts'
import { WAITING } from '#store/identities.ts'

/** Two ids that may name one promise, with what a person needs to decide. */
export interface PairLine {
  readonly member: string
  /** The key derived by us, which would give way. */
  readonly alias: PairSide
  /** OGP’s id. */
  readonly canonical: PairSide
  readonly why: Pair['why']
  readonly likeness: number
  /** Whether the derived key is counted meanwhile. */
  readonly counted: boolean
}

export interface PairSide {
  readonly id: string
  readonly plan: string | null
  readonly number: string | null
  readonly title: string | null
}

/** Pairs that wait for a person, by member and id. */
export async function findPairs({ store }: Asking): Promise<readonly PairLine[]> {
  const waiting = await store.rows<Pair>(WAITING, [null])
  const out = new Set(uncounted(waiting).map((p) => keyOf(p.member, p.alias)))
  const promises = await store.rows<PairSide & { readonly member: string }>(
    `select c.member, c.id, c.plan, c.number, coalesce(c.title, c.short_title) as title
       from commitment c
       join unnest($2::text[], $3::text[]) as w(member, id) on w.member = c.member and w.id = c.id
      where ${held('c')}`,
    [waiting.flatMap((p) => [p.member, p.member]), waiting.flatMap((p) => [p.alias, p.canonical])],
  )
  const sides = new Map(promises.map(({ member, ...side }) => [keyOf(member, side.id), side]))
  const side = (member: string, id: string) => sides.get(keyOf(member, id))!
  return waiting.map(({ member, alias, canonical, why, likeness }) => ({
    member,
    alias: side(member, alias),
    canonical: side(member, canonical),
    why,
    likeness,
    counted: !out.has(keyOf(member, alias)),
  }))
}

function keyOf(member: string, id: string): string {
  return `${member}\u0001${id}`
}
