import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { ChallengeView } from '#queries/challenge-view.ts'
import { challengeFilters, getChallenge } from '#queries/get-challenge.ts'
import type { Figure } from '#queries/views.ts'
import { areas, lack } from '#site/challenge/areas.ts'
import { entryTable } from '#site/challenge/entries.ts'
import { choiceLabel, filters } from '#site/challenge/filters.ts'
import { framed } from '#site/framed.ts'
import { numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { facts } from '#ui/components/facts.ts'
import { beside } from '#ui/components/figure.ts'
import { type Html, html } from '#ui/html.ts'

/** The tracker of the Open Gov Challenge, with filters whose state is in the address. */
export const challengeRoute: Route = {
  path: '/challenge',
  query: challengeFilters,
  scope: () => null,
  async answer(ask, request) {
    const asked = Object.fromEntries(challengeFilters.map((name) => [name, request.query.getAll(name)]))
    return { status: 200, html: challengePage(await getChallenge(ask, asked), request) }
  },
}

/** The page from its view. */
export function challengePage(
  view: ChallengeView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang, query, ignored = [] } = request
  const search = query.size === 0 ? '' : `?${query}`
  return framed(
    { ...request, path: '/challenge', ignored: [...ignored, ...view.unknown] },
    {
      title: t(lang, 'challenge.title'),
      description: t(lang, 'challenge.description'),
      state: view.state,
      twin: `/${lang}/challenge.json${search}`,
      more: true,
      main: html`<header class="head"><h1 class="title">${t(lang, 'challenge.title')}</h1><p class="lede">${t(lang, 'challenge.lede')}</p>
${counters(lang, view)}</header>${numbered([
        filters(lang, view, query),
        {
          id: 'entries',
          title: t(lang, 'challenge.entries'),
          side: html`<p>${t(lang, 'challenge.entries.side')}</p>`,
          body: entryTable(lang, view, finding(lang, view)),
        },
        areas(lang, view, query),
        lack(lang, view),
      ])}`,
    },
  )
}

/** The three counters as the tracker prints them, and ours. */
function counters(lang: Lang, { counters: c }: ChallengeView): Html {
  const fact = (name: 'countries' | 'localities' | 'commitments', figure: Figure) => {
    const label = t(lang, `challenge.${name}`)
    return { label, value: beside(lang, figure, t(lang, 'challenge.counter.why', { label })) }
  }
  return facts([fact('countries', c.countries), fact('localities', c.localities), fact('commitments', c.commitments)])
}

function finding(lang: Lang, view: ChallengeView): string {
  const { facets, total } = view
  const chosen = facets.flatMap(({ name, choices }) =>
    choices.filter((c) => c.chosen).map((c) => choiceLabel(lang, view, name, c.code)),
  )
  if (chosen.length === 0) return t(lang, 'challenge.finding', { total })
  return t(lang, 'challenge.finding.chosen', { total, choices: formatList(lang, chosen) })
}
