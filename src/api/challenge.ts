import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { challengeFilters, getChallenge } from '#queries/get-challenge.ts'

/** Entries to the Open Gov Challenge under the filters of the address: `/challenge.json?region=americas`. */
export const challengeData: DataRoute = {
  path: '/challenge',
  scope: () => null,
  async answer(ask, { query }) {
    const asked = Object.fromEntries(challengeFilters.map((name) => [name, query.getAll(name)]))
    const { state, ...data } = await getChallenge(ask, asked)
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `/challenge.json${search}`, page: `/challenge${search}` },
    })
  },
}
