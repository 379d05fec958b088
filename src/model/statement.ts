import type { Body } from '#model/kind.ts'
import type { KindId, kinds } from '#model/kinds/index.ts'

/** What one record of a source says of one subject. Readers give these; the ledger keeps them. */
export type Statement = {
  [K in KindId]: {
    readonly kind: K
    /** Slug of the member it belongs to; '' for kinds that belong to none. */
    readonly member: string
    readonly id: string
    readonly body: Body<(typeof kinds)[K]>
    /** Row of the file, 1 is its first line or sheet row; null where the source has no rows. */
    readonly row: number | null
    /** Where exactly this was read, if not in the file itself: an address, or a report and page. */
    readonly cite?: string
  }
}[KindId]
