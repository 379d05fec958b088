import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'

/** Promises under the words and filters of the address: `/commitments.json?q=budget&region=europe`. */
export const commitmentsData: DataRoute = {
  path: '/commitments',
  scope: () => null,
  async answer(ask, { query }) {
    const { state, ...data } = await findCommitments(ask, findAskedIn(query))
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `/commitments.json${search}`, page: `/commitments${search}` },
    })
  },
}
