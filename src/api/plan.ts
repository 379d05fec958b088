import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { getPlan } from '#queries/get-plan.ts'

/** The facts of the page of a plan: `/members/mexico/plans/4.json`. */
export const planData: DataRoute = {
  path: '/members/:slug/plans/:number',
  // shares are held against those of other members
  scope: () => null,
  async answer(ask, { params, query }) {
    const { state, sources, ...data } = await getPlan(ask, params.slug ?? '', {
      number: params.number ?? '',
      id: query.get('id'),
    })
    const member = `/members/${data.member.slug}`
    const page = `${member}/plans/${data.plan.number}`
    return envelope(data, { asOf: state, sources, links: { self: `${page}.json`, page, member } })
  },
}
