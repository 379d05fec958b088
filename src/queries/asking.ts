import type { ReadStore } from '#store/read-store.ts'

/**
 * What every question is asked with: the store as of one entry, and the civil
 * date on which it is asked. Faces pass it on and never look inside.
 */
export interface Asking {
  readonly store: ReadStore
  /** 'YYYY-MM-DD': what is overdue, running or ended is so on this day. */
  readonly today: string
}
