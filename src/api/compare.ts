import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { compareAskedIn, getCompare } from '#queries/get-compare.ts'

/** Members or plans side by side: `/compare.json?member=mexico&member=chile`. */
export const compareData: DataRoute = {
  path: '/compare',
  scope: () => null,
  async answer(ask, { query }) {
    // who can be chosen stands in /members.json
    const { state, choices: _, ...data } = await getCompare(ask, compareAskedIn(query))
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `/compare.json${search}`, page: `/compare${search}`, members: '/members.json' },
    })
  },
}
