import { isMissing, type Missing } from '#base/coding.ts'
import type { Absence, Absent, CountOf, Told } from '#queries/views.ts'

/** The value, or the reason for there being none where it is null. */
export function told<T>(value: T | null | undefined, otherwise: Absence): Told<T> {
  return value === null || value === undefined ? { absent: otherwise } : value
}

/** A stored coding as pages are given it; null is what no source speaks of. */
export function toldCoding<C extends string>(coding: C | Missing | null, otherwise: Absence): Told<C> {
  if (coding === null) return { absent: otherwise }
  return isMissing(coding) ? { absent: coding } : (coding as C)
}

/** Whether there is a reason in place of a value. */
export function isAbsent<T>(value: Told<T>): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value
}

/** The order in which reasons follow the codes. */
const REASONS: readonly Absence[] = [
  'not-reviewed',
  'no-data',
  'not-applicable',
  'not-loaded',
  'not-printed',
  'none-given',
  'no-report',
  'not-recorded',
  'withheld',
  'perhaps-the-same',
]

/** How many have each code of a scale, from its highest, and then how many have none, by reason; what does not occur is left out. */
export function countsOf<C extends string>(values: readonly Told<C>[], scale: readonly C[]): readonly CountOf<C>[] {
  const counts = tally(values.map((v) => (isAbsent(v) ? v.absent : v)))
  return [...[...scale].reverse(), ...REASONS]
    .map((code) => ({ code, count: counts.get(code) ?? 0 }))
    .filter((c) => c.count > 0)
}

/** How many there are of each reason, in the order of reasons. */
export function leftOutOf(
  reasons: readonly Absence[],
): readonly { readonly reason: Absence; readonly count: number }[] {
  const counts = tally(reasons)
  return REASONS.map((reason) => ({ reason, count: counts.get(reason) ?? 0 })).filter((r) => r.count > 0)
}

/** The commonest of some reasons; of equals, the one that stands first in their order. */
export function commonest(reasons: readonly Absence[], otherwise: Absence): Absence {
  const counts = leftOutOf(reasons)
  return counts.reduce((most, r) => (r.count > most.count ? r : most), counts[0] ?? { reason: otherwise, count: 0 })
    .reason
}

function tally<K>(keys: readonly K[]): Map<K, number> {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
