import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { stateOf } from '#queries/state.ts'

/** What Kept says of itself, as data: `/about.json`. */
export const aboutData: DataRoute = {
  path: '/about',
  scope: () => null,
  answer: async ({ store }) =>
    envelope(
      { name: 'Kept', licence: 'AGPL-3.0-or-later', speaksFor: [], cookies: false, tracking: false },
      {
        asOf: stateOf(store),
        sources: [],
        links: {
          self: '/about.json',
          page: '/about',
          method: '/method.json',
          glossary: '/glossary.json',
          coverage: '/coverage.json',
          corrections: '/corrections.json',
          data: '/data.json',
        },
      },
    ),
}
