import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { getCommitmentAt } from '#queries/get-commitment.ts'

/** The facts of a commitment page: `/commitments/MX0075.json`. */
export const commitmentData: DataRoute = {
  path: '/commitments/:id',
  // whose it is, only the store knows
  scope: () => null,
  async answer(ask, { params }) {
    const { state, datasets, ...data } = await getCommitmentAt(ask, params.id ?? '')
    const page = `/commitments/${encodeURIComponent(data.id)}`
    const member = `/members/${data.member.slug}`
    return envelope(data, { asOf: state, sources: datasets, links: { self: `${page}.json`, page, member } })
  },
}
