import { held } from '#queries/facts.ts'
import { editionTitle, findBatches } from '#queries/provenance.ts'
import type { SourceRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** The files that promises on record and what was coded of them came in. */
export function findCodingSources(store: ReadStore): Promise<readonly SourceRef[]> {
  return store.once('coding sources', async () => {
    const [batches, rows] = await Promise.all([
      findBatches(store),
      store.rows<{ batch: string }>(
        `select distinct s.batch from statement s where s.kind in ('commitment', 'assessment') and ${held('s')}`,
      ),
    ])
    const coding = new Set(rows.map((r) => r.batch))
    return batches
      .filter((b) => coding.has(b.id))
      .map((b) => ({ text: editionTitle(b), address: null, row: null, entry: b.activated }))
  })
}
