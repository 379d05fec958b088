import { type Days, isAfter } from '#methodology/days.ts'
import type { Gap } from '#methodology/rule.ts'
import type { Awaited, DeadlineLine, DeadlineState } from '#queries/deadlines-view.ts'
import type { Facts } from '#queries/facts.ts'
import { byCode } from '#queries/order.ts'
import type { FactRow } from '#store/tables.ts'

/** A plan whose number is known. */
export type PlanFact = FactRow<'action-plan'> & { readonly number: number }

/** The facts about one member that deadlines are worked out from. */
export interface DeadlineMaterial {
  readonly member: FactRow<'member'>
  /** By number. */
  readonly plans: readonly PlanFact[]
  /** Reviews and dated documents by the id of their plan, also those of other members. */
  readonly reviews: ReadonlyMap<string | null, readonly FactRow<'review'>[]>
  readonly documents: ReadonlyMap<string | null, readonly FactRow<'document'>[]>
}

/** What deadlines need of some members, out of the facts about them that were read. */
export function deadlineMaterials(members: readonly FactRow<'member'>[], facts: Facts): readonly DeadlineMaterial[] {
  const plans = Map.groupBy(facts.of('action-plan').filter(isNumbered), (p) => p.member)
  const reviews = Map.groupBy(facts.of('review'), (r) => r.plan)
  const documents = Map.groupBy(facts.of('document').filter(hasOwnDate), (d) => d.plan)
  return members.map((member) => ({
    member,
    plans: (plans.get(member.id) ?? []).sort((a, b) => a.number - b.number || byCode(a.id, b.id)),
    reviews,
    documents,
  }))
}

function isNumbered(plan: FactRow<'action-plan'>): plan is PlanFact {
  return plan.number !== null
}

/** The year under which a page lists a document is not the year it came out in: only its own date counts. */
function hasOwnDate({ plan, date }: FactRow<'document'>): boolean {
  return plan !== null && date !== null
}

/** What one deadline is made of. */
interface Made {
  readonly member: FactRow<'member'>
  readonly plan: PlanFact
  readonly awaited: Awaited
  /** Where a plan has several of the kind, what tells this one from the others. */
  readonly of?: string
  readonly rule: string
  readonly version: string | null
  readonly due: Days | null
  readonly state: DeadlineState
  /** Facts that it rests on, as recorded, by the name that the rule gives them. */
  readonly known: Readonly<Record<string, string | null>>
  readonly missing: readonly Gap[]
  readonly entries: readonly number[]
}

/** A deadline as it is shown, with how far it is from the day asked. */
export function deadlineLine(made: Made, today: string): DeadlineLine {
  const { member, plan, awaited, of, rule, version, due, state, known, missing, entries } = made
  const gaps = missing.filter((g, i) => missing.findIndex((other) => other.field === g.field) === i)
  return {
    id: [plan.id, awaited, ...(of === undefined ? [] : [of])].join('/'),
    member: { slug: member.id, name: member.name ?? member.id },
    plan: { id: plan.id, number: plan.number },
    awaited,
    rule,
    version,
    due,
    state,
    inDays: due === null ? null : { from: daysBetween(today, due.from), to: daysBetween(today, due.to) },
    basis: [
      ...Object.entries(known).flatMap(([field, value]) => (value === null ? [] : [{ field, value }])),
      ...gaps.map(({ field, why }) => ({ field, value: { absent: why } })),
    ],
    entries: [...new Set(entries.map(Number))],
  }
}

/** Ahead where the last day in time is certainly not over; else it cannot be told without knowing what came. */
export function aheadOrUnknown(due: Days | null, today: string): 'ahead' | 'unknown' {
  return due !== null && isAfter({ from: today, to: today }, due) === 'no' ? 'ahead' : 'unknown'
}

/** What a rule of lateness says, as a state. */
export function stateOfLateness(outcome: 'yes' | 'no' | 'unknown'): DeadlineState {
  return outcome === 'yes' ? 'late' : outcome === 'no' ? 'met' : 'unknown'
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
