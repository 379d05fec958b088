import type { Change } from '#queries/corrections-view.ts'
import { byCode } from '#queries/order.ts'
import type { Told } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Two entries of one source about one thing: what it had said, and what it says now. */
export interface Pair {
  readonly was: number
  readonly is: number
}

/** What each newer entry says otherwise than the older one, field by field. */
export async function findChanges(
  store: ReadStore,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<number, readonly Change[]>> {
  if (pairs.length === 0) return new Map()
  const rows = await store.rows<{ seq: string | number; body: Buffer | null }>(
    'select b.seq, b.body from entry_body b where b.seq = any($2) and b.seq <= $1',
    [pairs.flatMap((p) => [p.was, p.is])],
  )
  const bodies = new Map(rows.map((r) => [Number(r.seq), r.body]))
  return new Map(pairs.map(({ was, is }) => [is, changesBetween(saysOf(bodies.get(was)), saysOf(bodies.get(is)))]))
}

type Says = Readonly<Record<string, unknown>>

/** What is said; null where it was erased. */
function saysOf(body: Buffer | null | undefined): Says | null {
  if (body === null || body === undefined) return null
  // entries hold exactly what was checked before it was entered
  return (JSON.parse(body.toString()) as { readonly says: Says }).says
}

function changesBetween(was: Says | null, is: Says | null): readonly Change[] {
  return [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
    .filter((field) => JSON.stringify(was?.[field]) !== JSON.stringify(is?.[field]))
    .sort(byCode)
    .map((field) => ({ field, was: shown(was, field), is: shown(is, field) }))
}

/** A value as text: lists one after the other, anything deeper as data. */
function shown(says: Says | null, field: string): Told<string> {
  if (says === null) return { absent: 'withheld' }
  const value = says[field]
  if (value === undefined) return { absent: 'not-recorded' }
  if (value === null) return { absent: 'none-given' }
  if (Array.isArray(value) && value.every((v) => typeof v === 'string'))
    return value.length === 0 ? { absent: 'none-given' } : value.join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
