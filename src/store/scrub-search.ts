import type pg from 'pg'
import type { Subject } from '#store/aliases.ts'
import { forgetPlaces } from '#store/scrub-postings.ts'
import { SEVERAL, unpack, unpackedRoom } from '#store/search-codes.ts'

const INSTITUTION = SEVERAL.indexOf('institution')
/** Rows that are held in memory at once. */
const PORTION = 20_000

/**
 * Takes what was erased of a promise, or of what was coded of it, out of all
 * that is kept for searching: earlier versions say what is said now, and words
 * and names of institutions that nothing else holds are forgotten.
 */
export async function scrubSearch(client: pg.ClientBase, { kind, member, id }: Subject): Promise<void> {
  if (kind !== 'commitment' && kind !== 'assessment') return
  const promise = [member, await namesOf(client, member, id.split('/')[0]!)] as const
  const before = await placesOf(client, promise)
  const institutions = await institutionsOf(client, promise)
  for (const [table, columns] of Object.entries(KEPT)) {
    await client.query(
      `update ${table} s set ${columns.map((c) => `${c} = n.${c}`).join(', ')} from ${table} n
        where s.member = $1 and s.commitment = any($2) and n.member = s.member and n.commitment = s.commitment
          and n.to_seq = 9223372036854775807 and s.to_seq < n.to_seq`,
      [...promise],
    )
    await client.query(
      `delete from ${table} s where s.member = $1 and s.commitment = any($2) and not exists (
         select from ${table} n where n.member = s.member and n.commitment = s.commitment and n.to_seq = 9223372036854775807)`,
      [...promise],
    )
  }
  const left = new Set(await placesOf(client, promise))
  await forgetPlaces(client, new Set(before.filter((place) => !left.has(place))))
  await forgetInstitutions(client, institutions)
}

/** A member, and the names of one of its promises. */
type Named = readonly [member: string, names: readonly string[]]

/** A source's own name of a promise, and those that its words were ever kept under instead. */
async function namesOf(client: pg.ClientBase, member: string, id: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ canonical: string }>(
    'select distinct canonical from identity where member = $1 and alias = $2',
    [member, id],
  )
  return [id, ...rows.map((r) => r.canonical)]
}

const KEPT = { search: ['codes', 'place'], search_text: ['digest', 'place'] } as const

/** The numbers by which its words are known, one for each text that it ever had. */
async function placesOf(client: pg.ClientBase, promise: Named): Promise<readonly number[]> {
  const { rows } = await client.query<{ place: number }>(
    'select distinct place from search_text where member = $1 and commitment = any($2)',
    [...promise],
  )
  return rows.map((r) => r.place)
}

async function institutionsOf(client: pg.ClientBase, promise: Named): Promise<ReadonlySet<number>> {
  const { rows } = await client.query<{ codes: Buffer }>(
    'select codes from search where member = $1 and commitment = any($2)',
    [...promise],
  )
  return new Set(rows.flatMap(({ codes }) => institutionsIn(codes)))
}

/** The numbers of those that nobody names any more stay taken. */
async function forgetInstitutions(client: pg.ClientBase, ids: ReadonlySet<number>): Promise<void> {
  const unnamed = new Set(ids)
  const { rows } = await client.query<{ last: number | null }>('select max(place) as last from search')
  for (let from = 0; from <= (rows[0]?.last ?? 0) && unnamed.size > 0; from += PORTION) {
    const portion = await client.query<{ codes: Buffer }>('select codes from search where place >= $1 and place < $2', [
      from,
      from + PORTION,
    ])
    for (const { codes } of portion.rows) for (const id of institutionsIn(codes)) unnamed.delete(id)
  }
  await client.query(
    `update search_code set code = '~' || id, label = null where facet = 'institution' and id = any($1)
        and code not in ('not-loaded', 'none-given')`,
    [[...unnamed]],
  )
}

const room = unpackedRoom()

function institutionsIn(codes: Buffer): readonly number[] {
  unpack(codes, 0, room)
  return [...room.several[INSTITUTION]!]
}
