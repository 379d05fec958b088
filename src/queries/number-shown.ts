import { shortestDecimal } from '#base/decimal.ts'

/** The number of a promise as it is shown, and as its source wrote it where that is another. */
export interface NumberShown {
  readonly number: string | null
  readonly numberWritten: string | null
}

/** The same from what is on record. */
export function numberShown(written: string | null): NumberShown {
  if (written === null) return { number: null, numberWritten: null }
  const number = shortestDecimal(written)
  return { number, numberWritten: number === written ? null : written }
}
