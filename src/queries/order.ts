import { shortestDecimal } from '#base/decimal.ts'

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Puts numbers of commitments in the order of a plan, 2 before 10 and B.1.A before B.2; those without one come last. */
export function byNumber(
  a: { readonly number: string | null; readonly id: string },
  b: { readonly number: string | null; readonly id: string },
): number {
  if (a.number !== null && b.number !== null)
    return words.compare(shortestDecimal(a.number), shortestDecimal(b.number)) || byCode(a.id, b.id)
  if (a.number === null && b.number === null) return byCode(a.id, b.id)
  return a.number === null ? 1 : -1
}

/** Puts names in the order in which people look them up; equal ones by their slug. */
export function byName(
  a: { readonly name: string; readonly slug: string },
  b: { readonly name: string; readonly slug: string },
): number {
  return words.compare(a.name, b.name) || byCode(a.slug, b.slug)
}

/** Texts in the order in which people look them up. */
export function byText(a: string, b: string): number {
  return words.compare(a, b) || byCode(a, b)
}

/** Ids in one order on every machine. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Partial dates, newest first; a day of 2024 comes before 2024 alone, and what has no date comes last. */
export function newestFirst(a: string | null, b: string | null): number {
  return byCode(b ?? '', a ?? '')
}
