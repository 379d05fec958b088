import type { Method } from '#methodology/method.ts'
import { m1 } from '#methodology/methods/m1.ts'
import { m2 } from '#methodology/methods/m2.ts'
import { m3 } from '#methodology/methods/m3.ts'
import { m4 } from '#methodology/methods/m4.ts'
import { m5a } from '#methodology/methods/m5a.ts'
import { m5b } from '#methodology/methods/m5b.ts'

/** Every method, oldest first. */
export const methods: readonly Method[] = [m1, m2, m3, m4, m5a, m5b]

/**
 * The method of plans submitted in `year`; null before OGP began. Only a
 * default where a source does not say: the method belongs to the assessment,
 * and the results of one plan may come from a later method than its design.
 */
export function methodOfYear(year: number): Method | null {
  return methods.find((m) => year >= m.plans[0] && year <= (m.plans[1] ?? year)) ?? null
}
