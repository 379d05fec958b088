import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { GoneCommitmentError } from '#queries/commitment/gone.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import { getCommitmentAt } from '#queries/get-commitment.ts'
import { conflicts, publishedValues } from '#site/commitment/differences.ts'
import { gonePage } from '#site/commitment/gone.ts'
import { commitmentHead, titleOf } from '#site/commitment/head.ts'
import { history, sources } from '#site/commitment/history.ts'
import { lineage } from '#site/commitment/lineage.ts'
import { areas, institutions, overview } from '#site/commitment/overview.ts'
import { reports } from '#site/commitment/reports.ts'
import { views } from '#site/commitment/reviews.ts'
import { similar } from '#site/commitment/similar.ts'
import { milestones } from '#site/commitment/steps.ts'
import { fullText } from '#site/commitment/text.ts'
import { verdicts } from '#site/commitment/verdicts.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { type Html, html } from '#ui/html.ts'

/** The page of one commitment: what it promises, what every assessor says of it, and what the rules conclude. */
export const commitmentRoute: Route = {
  path: '/commitments/:id',
  // whose it is, only the store knows
  scope: () => null,
  async answer(ask, request) {
    try {
      const view = await getCommitmentAt(ask, request.params.id ?? '')
      return { status: 200, html: commitmentPage(view, request) }
    } catch (error) {
      if (error instanceof GoneCommitmentError) return gonePage(error.known, request)
      throw error
    }
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
      more: true,
      main: html`${commitmentHead(lang, view)}${numbered(sections(lang, view, twin))}`,
    },
  )
}

/** In their order; those of which no source says anything and nothing could be said are left out. */
function sections(lang: Lang, view: CommitmentView, twin: string): readonly Numbered[] {
  return [
    overview(lang, view),
    institutions(lang, view),
    areas(lang, view),
    views(lang, view),
    verdicts(lang, view),
    fullText(lang, view),
    milestones(lang, view),
    reports(lang, view),
    lineage(lang, view),
    similar(lang, view),
    conflicts(lang, view),
    publishedValues(lang, view),
    history(lang, view),
    sources(lang, view, twin),
  ].filter((section) => section !== null)
}
