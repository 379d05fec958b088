import { t } from '#messages/message.ts'
import { getPlan } from '#queries/get-plan.ts'
import type { PlanPageView } from '#queries/plan-page-view.ts'
import { framed } from '#site/framed.ts'
import { numbered } from '#site/numbered.ts'
import { commitments } from '#site/plan/commitments.ts'
import { compared } from '#site/plan/compare.ts'
import { deadlines } from '#site/plan/deadlines.ts'
import { documents } from '#site/plan/documents.ts'
import { figures } from '#site/plan/figures.ts'
import { planHead } from '#site/plan/head.ts'
import { cocreation } from '#site/plan/process.ts'
import { reviews } from '#site/plan/reviews.ts'
import { sources } from '#site/plan/sources.ts'
import { texts } from '#site/plan/texts.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { type Html, html } from '#ui/html.ts'

/** The page of one plan: what was promised, how it was made, who reviewed it and when, by when each step was due. */
export const planRoute: Route = {
  path: '/members/:slug/plans/:number',
  query: ['id'],
  // shares are held against those of other members
  scope: () => null,
  async answer(ask, request) {
    const view = await getPlan(ask, request.params.slug ?? '', {
      number: request.params.number ?? '',
      id: request.query.get('id'),
    })
    return { status: 200, html: planPage(view, request) }
  },
}

/** The page from its view. Every section stands on it, and one that has nothing says so in a sentence. */
export function planPage(
  view: PlanPageView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang } = request
  const { member, plan } = view
  const asked = request.query.get('id')
  const ignored = [...(request.ignored ?? []), ...(asked === null || asked === plan.id ? [] : [`id=${asked}`])]
  const path = `/members/${member.slug}/plans/${plan.number}`
  const twin = `/${lang}${path}.json${asked === plan.id ? `?id=${encodeURIComponent(plan.id)}` : ''}`
  return framed(
    { ...request, path, ignored },
    {
      title: t(lang, 'plan.title', { number: plan.number, member: member.name }),
      description: t(lang, 'plan.description', { number: plan.number, member: member.name }),
      state: view.state,
      twin,
      more: true,
      main: html`${planHead(lang, view)}${numbered([
        commitments(lang, view),
        figures(lang, view),
        compared(lang, view),
        reviews(lang, view),
        cocreation(lang, view),
        deadlines(lang, view),
        documents(lang, view),
        texts(lang, view),
        sources(lang, view, twin),
      ])}`,
    },
  )
}
