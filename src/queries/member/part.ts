import type { PartOnRecord } from '#queries/views.ts'

/**
 * Whether the numbers of the promises on record show that a plan has others: a
 * plan counts from one without a gap. Null where they show none, or where most
 * are no whole numbers: '3.1' and '3.2' may be all of a plan that names its
 * theme first.
 *
 * @param numbers as their sources print them
 */
export function partByNumbers(numbers: readonly (string | null)[]): PartOnRecord | null {
  const [plain, themed] = [/^[1-9]\d{0,2}$/, /^[1-9]\d{0,2}(?=\D)/]
  const given = numbers.flatMap((number) => (number === null ? [] : [number.trim()]))
  if (given.filter((number) => plain.test(number)).length * 2 <= numbers.length) return null
  const heads = given.map((number) => (plain.exec(number) ?? themed.exec(number))?.[0])
  if (heads.length < numbers.length || heads.includes(undefined)) return null
  const known = new Set(heads.map(Number))
  const highest = Math.max(...known)
  return known.size === highest ? null : { highest, missing: highest - known.size }
}
