/**
 * A share of fewer things than this is not shown as a percentage: one promise
 * more or less would move it by a tenth or more. The counts stand alone. Ours,
 * not OGP’s.
 */
export const FEWEST_FOR_SHARE = 10

/** Whether a share of so many things may be shown as a percentage. */
export function isEnoughForShare(of: number): boolean {
  return of >= FEWEST_FOR_SHARE
}
