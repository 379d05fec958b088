import { t } from '#messages/message.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import { getCommitment } from '#queries/get-commitment.ts'
import { conflicts, publishedValues } from '#site/commitment/differences.ts'
import { commitmentHead, titleOf } from '#site/commitment/head.ts'
import { history, sources } from '#site/commitment/history.ts'
import { areas, institutions, overview } from '#site/commitment/overview.ts'
import { views } from '#site/commitment/reviews.ts'
import { fullText, milestones } from '#site/commitment/text.ts'
import { verdicts } from '#site/commitment/verdicts.ts'
import { framed } from '#site/framed.ts'
import { numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { type Html, html } from '#ui/html.ts'

/** The page of one commitment: what it promises, what every assessor says of it, and what the rules conclude. */
export const commitmentRoute: Route = {
  path: '/commitments/:id',
  // whose it is, only the store knows
  scope: () => null,
  async answer(ask, request) {
    const view = await getCommitment(ask, request.params.id ?? '')
    return { status: 200, html: commitmentPage(view, request) }
  },
}

/** The page from its view. */
export function commitmentPage(view: CommitmentView, request: Pick<PageRequest, 'lang' | 'chrome'>): Html {
  const { lang } = request
  const path = `/commitments/${encodeURIComponent(view.id)}`
  const twin = `/${lang}${path}.json`
  return framed(
    { ...request, path },
    {
      title: `${titleOf(lang, view)} · ${view.member.name}`,
      description: t(lang, 'commitment.description', { member: view.member.name }),
      state: view.state,
      twin,
      main: html`${commitmentHead(lang, view)}${numbered([
        overview(lang, view),
        institutions(lang, view),
        areas(lang, view),
        views(lang, view),
        verdicts(lang, view),
        fullText(lang, view),
        milestones(lang, view),
        conflicts(lang, view),
        publishedValues(lang, view),
        history(lang, view),
        sources(lang, view, twin),
      ])}`,
    },
  )
}
