import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { getCorrections } from '#queries/get-corrections.ts'

/** What was taken back, erased, decided or changed: `/corrections.json?what=redacted`, page by page. */
export const correctionsData: DataRoute = {
  path: '/corrections',
  scope: () => null,
  async answer(ask, { query }) {
    const asked = { what: query.getAll('what'), page: Number(query.get('page') ?? '1') }
    const { state, ...data } = await getCorrections(ask, asked)
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `/corrections.json${search}`, page: `/corrections${search}` },
    })
  },
}
