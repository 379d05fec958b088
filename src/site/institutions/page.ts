import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { getInstitutions } from '#queries/get-institutions.ts'
import type { InstitutionLine, InstitutionsView } from '#queries/institutions-view.ts'
import { framed } from '#site/framed.ts'
import { pathToInstitution } from '#site/institutions/words.ts'
import { numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { type Row, table } from '#ui/components/table.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** The institutions of a member, with the promises that each leads or supports. */
export const institutionsRoute: Route = {
  path: '/members/:slug/institutions',
  scope: ({ slug }) => slug ?? null,
  async answer(ask, request) {
    const view = await getInstitutions(ask, request.params.slug ?? '')
    return { status: 200, html: institutionsPage(view, request) }
  },
}

/** The page from its view. */
export function institutionsPage(view: InstitutionsView, request: Pick<PageRequest, 'lang' | 'chrome'>): Html {
  const { lang } = request
  const { member, institutions, naming, promises } = view
  const path = `/members/${member.slug}/institutions`
  const title = t(lang, 'institutions.of', { member: member.name })
  const lede = t(lang, 'institutions.lede', {
    member: member.name,
    institutions: institutions.length,
    naming,
    promises,
  })
  return framed(
    { ...request, path },
    {
      title,
      description: t(lang, 'institutions.description', { member: member.name }),
      state: view.state,
      twin: `/${lang}${path}.json`,
      more: true,
      main: html`<header class="head"><nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}"><a href="${pathTo(lang, '/members')}">${t(lang, 'frame.members')}</a> / <a href="${pathTo(lang, `/members/${member.slug}`)}">${member.name}</a></nav>
<h1 class="title">${title}</h1><p class="lede">${lede}</p></header>${numbered([
        {
          id: 'list',
          title: t(lang, 'institutions.list'),
          side: html`<p>${t(lang, 'institutions.list.side')}</p>`,
          body: html`${list(lang, view)}${silent(lang, view)}`,
        },
      ])}`,
    },
  )
}

function list(lang: Lang, { institutions, member }: InstitutionsView): Html {
  if (institutions.length === 0) return html`<p>${t(lang, 'institutions.none', { member: member.name })}</p>`
  return table({
    caption: t(lang, 'institutions.list.finding', { count: institutions.length }),
    note: t(lang, 'institutions.list.note'),
    columns: [
      { label: t(lang, 'institutions.column.name') },
      { label: t(lang, 'institutions.column.lead'), numbers: true },
      { label: t(lang, 'institutions.column.supporting'), numbers: true },
      { label: t(lang, 'institutions.column.promises'), numbers: true },
      { label: t(lang, 'institutions.column.done'), numbers: true },
    ],
    groups: [{ rows: institutions.map((line) => row(lang, line, member.slug)) }],
  })
}

function row(lang: Lang, line: InstitutionLine, member: string): Row {
  const { name, lead, supporting, promises, coded, done } = line
  const page = pathToInstitution(lang, member, line.slug)
  return {
    head: html`<a class="said" href="${page}">${name}</a>`,
    cells: [
      lead === 0
        ? '0'
        : html`<a href="${page}#lead" aria-label="${t(lang, 'institutions.link.lead', { name, count: lead })}">${formatNumber(lang, lead)}</a>`,
      supporting === 0
        ? '0'
        : html`<a href="${page}#supporting" aria-label="${t(lang, 'institutions.link.supporting', { name, count: supporting })}">${formatNumber(lang, supporting)}</a>`,
      formatNumber(lang, promises),
      isAbsent(done) ? absentPlain(lang, done.absent) : t(lang, 'institutions.done.of', { done, coded }),
    ],
  }
}

/** Promises that are in no row, and why. */
function silent(lang: Lang, { noneGiven, notLoaded }: InstitutionsView): Html {
  if (noneGiven + notLoaded === 0) return nothing
  return html`<p class="out">${t(lang, 'institutions.silent', { none: noneGiven, unknown: notLoaded })}</p>`
}
