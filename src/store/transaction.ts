import type pg from 'pg'
import type { Writes } from '#store/writes.ts'

/**
 * Runs `work` in one transaction of a session of the pool: all of it holds, or
 * nothing.
 *
 * @param keeps whether what was done is to stay; where not, it is taken back as if it had failed
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  keeps: (result: T) => boolean = () => true,
): Promise<T> {
  const client = await pool.connect()
  // a session that breaks off is told by the query that fails; untold twice, it would end the process
  client.on('error', ignored)
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query(keeps(result) ? 'commit' : 'rollback')
    return result
  } catch (error) {
    // a session that cannot even take back what it did is not handed to anyone else
    broken = await client.query('rollback').then(
      () => undefined,
      (fault: Error) => fault,
    )
    throw error
  } finally {
    client.off('error', ignored)
    client.release(broken)
  }
}

function ignored(): void {}

/** Runs `work` in a session that sees one state of everything and cannot write. */
export async function inSnapshot<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only')
    return work(client)
  })
}

/** What is announced when figures that other members' pages are held against have changed. No slug looks like it. */
export const FIGURES = '~'

/**
 * Says to every process on this database whose data changed, once the
 * transaction holds: the members named, and those whose pages show something of
 * them, the country of a local member, the local members of a country, and
 * whoever their documents and posts are about; as it was before counts too. ''
 * stands for what belongs to no member, and so for all.
 */
export async function announce(client: pg.ClientBase, members: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ member: string }>(
    `select m.id as member from member m where m.parent = any($1) and m.to_seq = 9223372036854775807
      union select m.parent from member m where m.id = any($1) and m.parent is not null
      union select unnest(d.about) from document d where d.member = any($1)
      union select unnest(p.about) from post p where p.member = any($1)`,
    [members],
  )
  const list = [...new Set([...members, ...rows.map((r) => r.member)])].join(' ')
  // the database takes at most 7,999 bytes, and slugs may be of any script
  const payload = members.includes('') || Buffer.byteLength(list) > 7000 ? '*' : list
  if (payload !== '') await client.query('select pg_notify($1, $2)', ['kept_change', payload])
}

/** The same for figures over members: the most in a region, shares over all. */
export function announceFigures(writes: Writes): void {
  writes.query('select pg_notify($1, $2)', ['kept_change', FIGURES])
}
