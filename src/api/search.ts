import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { searchEverything } from '#queries/search-everything.ts'

/** What words are found in, kind by kind: `/search.json?q=budget`. Words of the glossary are in `/glossary.json`. */
export const searchData: DataRoute = {
  path: '/search',
  scope: () => null,
  async answer(ask, { query }) {
    const { state, ...data } = await searchEverything(ask, query.get('q') ?? '')
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: {
        self: `/search.json${search}`,
        page: `/search${search}`,
        promises: `/commitments.json${search}`,
        members: `/members.json${search}`,
        documents: `/documents.json${search}`,
      },
    })
  },
}
