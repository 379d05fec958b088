import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { stateOf } from '#queries/state.ts'

/** What the page of the design system says of itself: `/design.json`. It holds no facts. */
export const designData: DataRoute = {
  path: '/design',
  scope: () => null,
  answer: async ({ store }) =>
    envelope({}, { asOf: stateOf(store), sources: [], links: { self: '/design.json', page: '/design' } }),
}
