import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { coverageFilters, getCoverage } from '#queries/get-coverage.ts'

/** How complete the data are, every member that passes the filters: `/coverage.json?region=americas`. */
export const coverageData: DataRoute = {
  path: '/coverage',
  scope: () => null,
  async answer(ask, { query }) {
    const asked = Object.fromEntries(coverageFilters.map((name) => [name, query.getAll(name)]))
    const { state, ...data } = await getCoverage(ask, asked)
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `/coverage.json${search}`, page: `/coverage${search}` },
    })
  },
}
