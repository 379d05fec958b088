import type { StateRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** How far the ledger had come for an answer; before its first entry there is no day to name but the first of all. */
export function stateOf(store: ReadStore): StateRef {
  return { entry: store.at, date: (store.atTime ?? new Date(0)).toISOString().slice(0, 10) }
}
