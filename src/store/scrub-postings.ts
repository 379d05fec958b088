import type pg from 'pg'
import { type Posting, withoutPlaces } from '#store/postings.ts'

/** Takes texts out of what is kept of who has which word, by their numbers; words that nothing else has are forgotten. */
export async function forgetPlaces(client: pg.ClientBase, erased: ReadonlySet<number>): Promise<void> {
  const { rows } = await client.query<{ chunk: number }>(
    `select distinct c.chunk from unnest($1::integer[]) as p(place)
       join search_chunk c on c.chunk <= p.place and c.last_place >= p.place`,
    [[...erased]],
  )
  const gone = new Set<string>()
  for (const { chunk } of rows) for (const word of await forgetIn(client, chunk, erased)) gone.add(word)
  await client.query(
    `delete from search_word w where w.word = any($1)
        and not exists (select from search_posting p where p.word = w.word collate "C")`,
    [[...gone]],
  )
}

/** A portion is small enough to be held in memory. @returns words that nothing of it has any more */
async function forgetIn(client: pg.ClientBase, chunk: number, erased: ReadonlySet<number>): Promise<readonly string[]> {
  const { rows } = await client.query<Posting>('select word, places, positions from search_posting where chunk = $1', [
    chunk,
  ])
  const gone: string[] = []
  const scrubbed: Posting[] = []
  for (const row of rows) {
    const left = withoutPlaces(chunk, row, erased)
    if (left === null) gone.push(row.word)
    else if (left !== row) scrubbed.push(left)
  }
  await client.query(
    `update search_posting p set places = x.places, positions = x.positions
       from unnest($2::text[], $3::bytea[], $4::bytea[]) as x(word, places, positions)
      where p.word = x.word collate "C" and p.chunk = $1`,
    [chunk, scrubbed.map((s) => s.word), scrubbed.map((s) => bytes(s.places)), scrubbed.map((s) => bytes(s.positions))],
  )
  await client.query('delete from search_posting where chunk = $1 and word = any($2::text[])', [chunk, gone])
  return gone
}

function bytes(of: Uint8Array): Buffer {
  return Buffer.from(of.buffer, of.byteOffset, of.byteLength)
}
