import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { getMember } from '#queries/get-member.ts'

/** The facts of a member page, every promise listed: `/members/mexico.json`. */
export const memberData: DataRoute = {
  path: '/members/:slug',
  scope: ({ slug }) => slug ?? null,
  async answer(ask, { params }) {
    const { state, sources, ...data } = await getMember(ask, params.slug ?? '', { all: true })
    const page = `/members/${data.slug}`
    return envelope(data, { asOf: state, sources, links: { self: `${page}.json`, page } })
  },
}
