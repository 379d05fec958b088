import { NotFound } from '#base/errors.ts'
import { findGone, GoneCommitmentError } from '#queries/commitment/gone.ts'
import { held } from '#queries/facts.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Where a commitment is kept, and every id that leads to it. */
export interface Located {
  readonly member: string
  readonly id: string
  /** Its own id and those that were found to name the same promise. */
  readonly names: readonly string[]
}

/**
 * Finds the commitment that an id names, also where another id has taken its
 * place since.
 *
 * @throws NotFound where no source ever spoke of it, Gone where none does any more
 */
export async function locate(store: ReadStore, asked: string): Promise<Located> {
  const found = (await standing(store, asked)) ?? (await aliased(store, asked)) ?? (await then(store, asked))
  if (found === null) {
    const gone = await findGone(store, asked)
    if (gone !== null) throw new GoneCommitmentError(gone)
    throw new NotFound(`unknown commitment: ${JSON.stringify(asked)}`)
  }
  const aliases = await store.rows<{ alias: string }>(
    `select i.alias from identity i where i.member = $2 and i.canonical = $3 and ${held('i')} order by i.alias collate "C"`,
    [found.member, found.id],
  )
  return { ...found, names: [found.id, ...aliases.map((a) => a.alias)] }
}

type Found = Omit<Located, 'names'>

/** What still stands and stood then: this alone has an index over all members. */
async function standing(store: ReadStore, id: string): Promise<Found | null> {
  return first(
    store,
    `select c.member, c.id from commitment c where c.id = $2 and c.to_seq = 9223372036854775807 and c.from_seq <= $1`,
    id,
  )
}

async function aliased(store: ReadStore, id: string): Promise<Found | null> {
  return first(store, `select i.member, i.canonical as id from identity i where i.alias = $2 and ${held('i')}`, id)
}

async function then(store: ReadStore, id: string): Promise<Found | null> {
  return first(store, `select c.member, c.id from commitment c where c.id = $2 and ${held('c')}`, id)
}

async function first(store: ReadStore, text: string, id: string): Promise<Found | null> {
  return (await store.rows<Found>(`${text} limit 1`, [id]))[0] ?? null
}
