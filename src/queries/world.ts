import { planStates } from '#methodology/rules/plan-state.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { whyOf } from '#queries/figures.ts'
import { filterCode } from '#queries/members.ts'
import type { MemberLine, WorldCount, WorldView } from '#queries/members-view.ts'
import { isAbsent } from '#queries/told.ts'
import type { Told } from '#queries/views.ts'

/** What the map says of some members in all; local ones are dots on it, and in no count. */
export function worldOf(lines: readonly MemberLine[]): WorldView {
  const members = lines.filter((m) => m.level !== 'local')
  const known = (of: (m: MemberLine) => Told<number>) => members.filter((m) => !isAbsent(of(m)))
  const sum = (of: (m: MemberLine) => Told<number>) =>
    members.map(of).reduce<number>((total, value) => total + (isAbsent(value) ? 0 : value), 0)
  const count = (rule: string | null, n: number, of: number, members: number): WorldCount => ({
    n,
    of,
    members,
    why: of === 0 ? null : whyOf({ rule, version: null, n, of, leftOut: [], sources: [] }),
  })
  const promises = sum((m) => m.promises)
  return {
    members: members.length,
    promises: count('commitments', promises, promises, known((m) => m.promises).length),
    done: count(
      'completion-rate',
      sum((m) => m.done),
      sum((m) => m.coded),
      known((m) => m.coded).length,
    ),
    starred: count(
      'starred',
      sum((m) => m.starred),
      sum((m) => m.starrable),
      known((m) => m.starrable).length,
    ),
    status: byCode(members, 'status', [...Object.keys(membershipStatus), 'not-loaded']),
    planState: byCode(members, 'plan-state', planStates),
  }
}

function byCode(members: readonly MemberLine[], filter: 'status' | 'plan-state', codes: readonly string[]) {
  return codes
    .map((code) => ({ code, count: members.filter((m) => filterCode(m, filter) === code).length }))
    .filter(({ count }) => count > 0)
}
