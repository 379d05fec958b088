import { held } from '#queries/facts.ts'
import { byName } from '#queries/order.ts'
import type { SearchColumns } from '#queries/search/columns.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What members and areas are called, and the order of members by name. */
export interface Names {
  readonly members: ReadonlyMap<string, string>
  readonly areas: ReadonlyMap<string, string>
  /** Of each member of the columns its place by name. */
  readonly ranks: readonly number[]
}

/** The names as of the entry of the store. */
export function findNames(store: ReadStore, columns: SearchColumns): Promise<Names> {
  return store.once('search names', async () => {
    const [members, areas] = await Promise.all([
      store.rows<{ slug: string; name: string | null }>(`select m.id as slug, m.name from member m where ${held('m')}`),
      store.rows<{ slug: string; label: string | null }>(
        `select a.id as slug, a.label from policy_area a where ${held('a')}`,
      ),
    ])
    const nameOf = new Map(members.map((m) => [m.slug, m.name ?? m.slug]))
    const sorted = columns.members.map((slug) => ({ slug, name: nameOf.get(slug) ?? slug })).sort(byName)
    const rankOf = new Map(sorted.map((m, rank) => [m.slug, rank]))
    return {
      members: nameOf,
      areas: new Map(areas.map((a) => [a.slug, a.label ?? a.slug])),
      ranks: columns.members.map((slug) => rankOf.get(slug)!),
    }
  })
}

/** An institution by its number. */
export interface InstitutionName {
  readonly id: number
  readonly code: string
  readonly label: string | null
}

/** Institutions of some numbers. */
export function findInstitutions(store: ReadStore, ids: readonly number[]): Promise<readonly InstitutionName[]> {
  if (ids.length === 0) return Promise.resolve([])
  return store.rows<InstitutionName>(
    "select id, code, label from search_code where facet = 'institution' and id = any($2) and $1::bigint is not null",
    [ids],
  )
}

/** Institutions of some codes; those that nobody ever named are not among them. */
export function findInstitutionIds(store: ReadStore, codes: readonly string[]): Promise<readonly InstitutionName[]> {
  if (codes.length === 0) return Promise.resolve([])
  return store.rows<InstitutionName>(
    "select id, code, label from search_code where facet = 'institution' and code = any($2) and $1::bigint is not null",
    [codes],
  )
}
