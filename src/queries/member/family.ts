import { findFacts, held } from '#queries/facts.ts'
import { byName } from '#queries/order.ts'
import type { MemberRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/** A member, its country or its local members, and their names. */
export class Family {
  readonly parent: MemberRef | null
  /** Its local members by name. */
  readonly locals: readonly FactRow<'member'>[]
  readonly #names: ReadonlyMap<string, string>

  constructor(members: readonly FactRow<'member'>[], member: FactRow<'member'>) {
    this.#names = new Map(members.map((m) => [m.id, m.name ?? m.id]))
    this.parent = member.parent === null ? null : this.ref(member.parent)
    this.locals = members.filter((m) => m.parent === member.id).sort((a, b) => byName(this.ref(a.id), this.ref(b.id)))
  }

  /** A member by its slug; one whose name was not read goes by it. */
  ref(slug: string): MemberRef {
    return { slug, name: this.#names.get(slug) ?? slug }
  }
}

/** A member, those that name it as their country, and its country with all that name that. */
export async function findFamily(store: ReadStore, slug: string): Promise<readonly FactRow<'member'>[]> {
  const own = `select m.parent from member m where m.id = $2 and ${held('m')}`
  const facts = await findFacts(
    store,
    [{ kind: 'member', where: `f.id = $2 or f.parent = $2 or f.id in (${own}) or f.parent in (${own})` }],
    [slug],
  )
  return facts.of('member')
}
