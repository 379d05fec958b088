/** Something that does not hold, with the entry or record it concerns. */
export interface Fault {
  readonly where: string
  readonly what: string
}

/** How many faults are told word for word. */
const LISTED = 200

/** Faults, the first of them word for word: a ledger that is wrong throughout must not fill the memory. */
export class Faults {
  readonly listed: Fault[] = []
  count = 0

  add(where: string, what: string): void {
    this.count++
    if (this.listed.length < LISTED) this.listed.push({ where, what })
  }
}
