import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { termLabel, termMeaning, terms } from '#messages/glossary.ts'
import { stateOf } from '#queries/state.ts'

/** Every term with its meaning in English: `/glossary.json`. */
export const glossaryData: DataRoute = {
  path: '/glossary',
  scope: () => null,
  answer: async ({ store }) =>
    envelope(
      {
        terms: terms.map((term) => ({
          ...term,
          term: termLabel('en', term),
          meaning: termMeaning('en', term),
          page: `/glossary#${term.id}`,
        })),
      },
      { asOf: stateOf(store), sources: [], links: { self: '/glossary.json', page: '/glossary' } },
    ),
}
