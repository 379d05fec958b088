import { citeIn, findBatches, type Origin, Provenance } from '#queries/provenance.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Where some statements were read, whoever they are about. @param entries those that facts rest on */
export async function findProvenance(store: ReadStore, entries: readonly number[]): Promise<Provenance> {
  const [rows, batches] = await Promise.all([
    store.rows<{ entry: string | number; row: number | null; batch: string; body: Buffer | null }>(
      `select distinct on (s.entry_seq) s.entry_seq as entry, s.row, s.batch, b.body
         from statement s
         left join entry_body b on s.stream = 'bundled@1' and b.seq = s.entry_seq
        where s.entry_seq = any($2) and s.from_seq <= $1 and s.to_seq > $1
        order by s.entry_seq`,
      [[...new Set(entries)]],
    ),
    findBatches(store),
  ])
  const origins = rows.map(({ entry, body, ...row }): Origin => ({ ...row, entry: Number(entry), cite: citeIn(body) }))
  return new Provenance(origins, batches)
}
