import { textOf } from '#queries/commitment/conflicts.ts'
import type { CommitmentMaterial, SaidRow } from '#queries/commitment/material.ts'
import type { EntryLine, FieldChange } from '#queries/commitment-view.ts'
import { editionTitle } from '#queries/provenance.ts'

/** Every entry about a commitment or what hangs on it, newest first, with what it says otherwise than the same file did before. */
export function historyLines({ steps, batches, everSaid }: CommitmentMaterial): readonly EntryLine[] {
  const titles = new Map(batches.map((b) => [b.id, editionTitle(b)]))
  const told = changesByEntry(everSaid)
  return steps.map(({ entry, at, deed, batch, row }) => {
    const said = told.get(entry)
    return {
      entry,
      date: at.toISOString().slice(0, 10),
      deed,
      source: batch === null ? null : (titles.get(batch) ?? batch),
      row: row === null ? null : String(row),
      about: said === undefined ? null : { kind: said.kind, id: said.id },
      changes: said?.changes ?? null,
    }
  })
}

interface Told {
  readonly kind: string
  readonly id: string
  readonly changes: readonly FieldChange[] | null
}

/** Of each subject what one file said after another: files of one stream are compared, whatever others say. */
function changesByEntry(everSaid: readonly SaidRow[]): ReadonlyMap<number, Told> {
  const before = new Map<string, SaidRow>()
  const told = new Map<number, Told>()
  for (const said of everSaid) {
    const { kind, id, entry, stream } = said
    const key = `${stream}\u0001${kind}\u0001${id}`
    const earlier = before.get(key)
    if (earlier?.entry === entry) continue
    before.set(key, said)
    told.set(entry, { kind, id, changes: earlier === undefined ? null : changed(earlier, said) })
  }
  return told
}

/** Field by field; null where words on either side were erased. */
function changed(earlier: SaidRow, now: SaidRow): readonly FieldChange[] | null {
  const [was, is] = [earlier.says, now.says]
  if (was === null || is === null) return null
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort()
  return fields.flatMap((field) => {
    const [from, to] = [textIn(was, field), textIn(is, field)]
    return from === to ? [] : [{ field, was: from, is: to }]
  })
}

function textIn(says: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = says[field]
  return value === undefined || value === null ? null : textOf(value)
}
