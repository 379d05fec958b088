import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { findMembers, memberFiltersIn } from '#queries/find-members.ts'
import { getHome } from '#queries/get-home.ts'

/** The list of members under the filters of its address: `/members.json?region=americas`. */
export const membersData: DataRoute = {
  path: '/members',
  scope: () => null,
  async answer(ask, { query }) {
    const { state, ...data } = await findMembers(ask, memberFiltersIn(query))
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `/members.json${search}`, page: `/members${search}` },
    })
  },
}

/** The figures of the first page: `/index.json`. */
export const homeData: DataRoute = {
  path: '/',
  scope: () => null,
  async answer(ask) {
    const { state, ...data } = await getHome(ask)
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: '/index.json', page: '/', members: '/members.json' },
    })
  },
}
