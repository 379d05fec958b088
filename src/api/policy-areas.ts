import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { findPolicyAreas } from '#queries/find-policy-areas.ts'
import { areaAskedIn, getPolicyArea } from '#queries/get-policy-area.ts'

/** The tree of policy areas: `/policy-areas.json`. */
export const policyAreasData: DataRoute = {
  path: '/policy-areas',
  scope: () => null,
  async answer(ask) {
    const { state, ...data } = await findPolicyAreas(ask)
    return envelope(data, { asOf: state, sources: [], links: { self: '/policy-areas.json', page: '/policy-areas' } })
  },
}

/** One policy area with a page of its promises: `/policy-areas/open-data.json?member=mexico`. */
export const policyAreaData: DataRoute = {
  path: '/policy-areas/:area',
  scope: () => null,
  async answer(ask, { params, query }) {
    const { state, ...data } = await getPolicyArea(ask, params.area ?? '', areaAskedIn(query))
    const path = `/policy-areas/${encodeURIComponent(data.slug)}`
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `${path}.json${search}`, page: `${path}${search}`, all: '/policy-areas.json' },
    })
  },
}
