import type pg from 'pg'
import type { KindId } from '#model/kinds/index.ts'
import { type Past, wordsKey } from '#store/difference.ts'
import { subjectKey } from '#store/prepared.ts'

interface SubjectRow {
  readonly kind: KindId
  readonly member: string
  readonly id: string
}

/** What of a stream does not stand because a batch of a newer edition ended it, or lists everything and not that. */
export async function endedByNewer(
  client: pg.ClientBase,
  { source, layout, stream }: { readonly source: string; readonly layout: string; readonly stream: string },
  edition: string,
): Promise<Past['ended']> {
  const newer = await client.query<{ seq: number; coverage: string }>(
    `select activated_seq as seq, coverage from batch
      where source = $1 and layout = $2 and state = 'active' and edition collate "C" > $3`,
    [source, layout, edition],
  )
  if (newer.rows.some((r) => r.coverage === 'full')) return 'all'
  if (newer.rows.length === 0) return new Set()
  const { rows } = await client.query<SubjectRow>(
    `select kind, member, id from statement where stream = $1 and to_seq = any($2::bigint[])
     except select kind, member, id from statement where stream = $1 and to_seq = 9223372036854775807`,
    [stream, newer.rows.map((r) => r.seq)],
  )
  return new Set(rows.map((r) => subjectKey(r.kind, r.member, r.id)))
}

/** What a stream said that was erased since, as `wordsKey` names it: whoever says it again is known by its digest. */
export async function erasedWords(client: pg.ClientBase, stream: string): Promise<ReadonlySet<string>> {
  // deeds of persons belong to no batch, so they are few
  const erased = await client.query<{ seq: number }>(
    "select subject::bigint as seq from entry where batch is null and deed = 'redact'",
  )
  if (erased.rows.length === 0) return new Set()
  const { rows } = await client.query<SubjectRow & { digest: Buffer }>(
    'select kind, member, id, digest from statement where stream = $1 and entry_seq = any($2::bigint[])',
    [stream, erased.rows.map((r) => r.seq)],
  )
  return new Set(rows.map(wordsKey))
}
