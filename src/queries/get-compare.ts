import { type MethodVersion, methodVersion } from '#model/codelists/method-version.ts'
import type { Asking } from '#queries/asking.ts'
import { type Asked, findChosen } from '#queries/compare/chosen.ts'
import { type Column, readColumns } from '#queries/compare/columns.ts'
import { compareGroup, LEAST_FOR_SHARE } from '#queries/compare/groups.ts'
import type { CompareGroup, CompareView } from '#queries/compare-view.ts'
import { findMemberLines } from '#queries/members.ts'
import { byCode, byName } from '#queries/order.ts'
import { completionOf } from '#queries/promises.ts'
import { stateOf } from '#queries/state.ts'
import { isAbsent } from '#queries/told.ts'

/** What to compare, and the plans of which method: one of its versions, 'mixed' for all, or null for the one under which most of them have coded promises. */
export interface CompareAsked extends Asked {
  readonly method: string | null
}

const METHODS = Object.keys(methodVersion) as readonly MethodVersion[]

/** What an address asks to compare: 'member=mexico&member=chile&method=m3'. */
export function compareAskedIn(query: URLSearchParams): CompareAsked {
  const all = (name: string) => query.getAll(name).filter((value) => value !== '')
  return { members: all('member'), plans: all('plan'), method: query.get('method') }
}

/** Whether a method can be asked for by that word. */
export function isComparable(method: string): method is MethodVersion | 'mixed' {
  return method === 'mixed' || METHODS.some((m) => m === method)
}

/** Two to six members or plans side by side: the plans of one method, unless those of all are asked for or no two share a method. */
export async function getCompare(ask: Asking, asked: CompareAsked): Promise<CompareView> {
  const lines = await findMemberLines(ask)
  const { picks, unknown, beyond } = await findChosen(ask.store, asked, lines)
  const columns = [...(await readColumns(ask, picks))].sort(
    (a, b) => byName(a.view.member, b.view.member) || byCode(a.view.plan?.id ?? '', b.view.plan?.id ?? ''),
  )
  const counts = METHODS.map((method) => ({
    method,
    columns: columns.filter((c) => hasPlans(c, method)).length,
    coded: columns.filter((c) => hasCoded(c, method)).length,
  }))
  const method = columns.length < 2 ? null : methodFor(asked.method, counts)
  return {
    columns: columns.map((c) => c.view),
    method,
    methods: counts.filter((m) => m.columns > 0).map((m) => ({ ...m, chosen: m.method === method })),
    groups: columns.length < 2 ? [] : groupsOf(columns, method),
    leastForShare: LEAST_FOR_SHARE,
    unknown,
    beyond,
    choices: lines.map(({ slug, name }) => ({ slug, name })),
    state: stateOf(ask.store),
  }
}

function groupsOf(columns: readonly Column[], method: CompareView['method']): readonly CompareGroup[] {
  if (method === null) return []
  if (method !== 'mixed') return [compareGroup(columns, method)]
  const own = METHODS.filter((m) => columns.some((c) => hasPlans(c, m)))
  return [compareGroup(columns, null), ...own.map((m) => compareGroup(columns, m))]
}

/** The method that is asked for; else the newest under which most of the columns have coded promises; 'mixed' where no two share one. */
function methodFor(
  asked: string | null,
  counts: readonly { readonly method: MethodVersion; readonly coded: number }[],
): CompareView['method'] {
  if (asked !== null && isComparable(asked)) return asked
  const most = Math.max(...counts.map((c) => c.coded))
  return most < 2 ? 'mixed' : (counts.findLast((c) => c.coded === most)?.method ?? 'mixed')
}

function hasPlans({ plans }: Column, method: MethodVersion): boolean {
  return plans.some((p) => p.view.method === method && p.plan.promises.length > 0)
}

function hasCoded({ plans }: Column, method: MethodVersion): boolean {
  return plans.some((p) => p.view.method === method && p.plan.promises.some((x) => !isAbsent(completionOf(x))))
}
