import { methodOfYear } from '#methodology/methods/index.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { Asking } from '#queries/asking.ts'
import type { Pick } from '#queries/compare/chosen.ts'
import type { CompareColumn, ComparePlan } from '#queries/compare-view.ts'
import { type Material, readMaterial } from '#queries/member/material.ts'
import { type PlanPromises, plansOf } from '#queries/member/plans.ts'

/** A column with all that its figures are made of. */
export interface Column {
  readonly view: CompareColumn
  readonly plans: readonly PlanOf[]
  readonly material: Material
}

/** A plan with its method. */
export interface PlanOf {
  readonly plan: PlanPromises
  readonly view: ComparePlan
}

/** Reads what the page of each member is made of, so that figures here are those there. */
export async function readColumns(ask: Asking, picks: readonly Pick[]): Promise<readonly Column[]> {
  const slugs = [...new Set(picks.map((p) => p.member))]
  const materials = new Map(
    await Promise.all(slugs.map(async (slug) => [slug, await readMaterial(ask, slug)] as const)),
  )
  return picks.map((pick) => column(pick, materials.get(pick.member)!))
}

function column({ key, member, plan }: Pick, material: Material): Column {
  const all = plansOf(material).map((p): PlanOf => ({ plan: p, view: planView(p) }))
  const own = plan === null ? all : all.filter((p) => p.plan.id === plan)
  return {
    view: {
      key,
      member: { slug: member, name: material.member.name ?? member },
      plan: plan === null ? null : (own[0]?.view ?? null),
      plans: all.map((p) => p.view),
    },
    plans: own,
    material,
  }
}

function planView(plan: PlanPromises): ComparePlan {
  const { id, number, fact } = plan
  return { id, number, start: fact?.start ?? null, end: fact?.end ?? null, method: methodOf(plan) }
}

/** The method of most of its first reviews, else that of its year. */
function methodOf({ promises, fact }: PlanPromises): MethodVersion | null {
  const votes = new Map<MethodVersion, number>()
  for (const { first, last } of promises) {
    const method = first?.method ?? last?.method ?? null
    if (method !== null) votes.set(method, (votes.get(method) ?? 0) + 1)
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a)
  if (most !== undefined) return most[0]
  const year = fact?.yearSubmitted ?? null
  return year === null ? null : (methodOfYear(year)?.id ?? null)
}
