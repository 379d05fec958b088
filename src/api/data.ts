import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { getData } from '#queries/get-data.ts'

/**
 * What can be downloaded: `/data.json`.
 *
 * @param all the data of every page; asked when it answers, since it is one of them
 */
export function dataIndex(all: () => readonly Pick<DataRoute, 'path'>[]): DataRoute {
  return {
    path: '/data',
    scope: () => null,
    async answer(ask) {
      const { state, ...data } = await getData(ask)
      const addresses = all().map(({ path }) => `${path === '/' ? '/index' : path}.json`)
      return envelope(
        { addresses, ...data },
        { asOf: state, sources: [], links: { self: '/data.json', page: '/data', corrections: '/corrections.json' } },
      )
    },
  }
}
