import { NotFound } from '#base/errors.ts'
import { methods } from '#methodology/methods/index.ts'
import type { Asking } from '#queries/asking.ts'
import type { MethodView } from '#queries/codelist-view.ts'
import { held } from '#queries/facts.ts'
import { stateOf } from '#queries/state.ts'

/**
 * A version of the review method, and how much on record was reviewed under it.
 *
 * @throws NotFound where there is none of that name
 */
export async function getMethod({ store }: Asking, id: string): Promise<MethodView> {
  const method = methods.find((m) => m.id === id)
  if (method === undefined) throw new NotFound(`unknown method: ${JSON.stringify(id)}`)
  const [counts] = await store.rows<Pick<MethodView, 'assessments' | 'commitments' | 'plansReviewed'>>(
    `select count(*)::integer as assessments,
            count(distinct (a.member, a.commitment))::integer as commitments,
            count(distinct (a.member, a.plan))::integer as "plansReviewed"
       from assessment a
      where a.assessor = 'irm' and a.method = $2 and ${held('a')}`,
    [id],
  )
  return {
    id,
    file: `src/methodology/methods/${id}.ts`,
    plans: method.plans,
    reviews: method.reviews,
    coded: method.coded,
    rules: Object.entries(method.rules).map(([rule, versions]) => ({ rule, versions })),
    assessments: counts?.assessments ?? 0,
    commitments: counts?.commitments ?? 0,
    plansReviewed: counts?.plansReviewed ?? 0,
    state: stateOf(store),
  }
}
