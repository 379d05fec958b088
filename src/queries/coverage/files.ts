import type { FileCoverage, IssueCount } from '#queries/coverage-view.ts'
import type { ReadStore } from '#store/read-store.ts'

/** A gate of a file as it was measured. */
export interface GateResultLine {
  readonly gate: string
  readonly needed: string
  readonly found: number
  readonly passed: boolean
}

/** Every file that was put in force by then, oldest first, with what was found wrong with it. */
export async function findFiles(store: ReadStore): Promise<readonly FileCoverage[]> {
  const [batches, issues] = await Promise.all([
    store.rows<Omit<FileCoverage, 'entry' | 'issues'> & { readonly entry: string | number }>(
      `select b.id, b.title, b.publisher, b.licence, b.edition, b.file_name as file, b.sha256, b.records, b.skipped,
              case when b.withdrawn_seq <= $1 then 'withdrawn' else 'active' end as state,
              to_char(b.loaded_at at time zone 'UTC', 'YYYY-MM-DD') as loaded, b.activated_seq as entry, b.gates
         from batch b where b.activated_seq <= $1 order by b.activated_seq`,
    ),
    store.rows<IssueCount & { readonly batch: string }>(
      `select i.batch, i.code, i.severity, i.count from batch_issue i join batch b on b.id = i.batch
        where b.activated_seq <= $1 order by i.count desc, i.code`,
    ),
  ])
  return batches.map(({ entry, gates, ...batch }) => ({
    ...batch,
    entry: Number(entry),
    gates: gates.map(({ gate, needed, found, passed }) => ({ gate, needed, found, passed })),
    issues: issues.filter((i) => i.batch === batch.id).map(({ batch: _, ...issue }) => issue),
  }))
}
