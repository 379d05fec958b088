import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { getInstitution } from '#queries/get-institution.ts'
import type { InstitutionPromise, InstitutionView } from '#queries/institutions-view.ts'
import { framed } from '#site/framed.ts'
import { pathToInstitutions } from '#site/institutions/words.ts'
import { completionUnits } from '#site/member/glance.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { promiseList } from '#ui/components/promises.ts'
import { inLang } from '#ui/components/quoted.ts'
import { sourceList } from '#ui/components/sources.ts'
import { table } from '#ui/components/table.ts'
import { unitChart } from '#ui/components/unit-chart.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { maybe } from '#ui/told.ts'

/** One institution of a member: the promises it leads and supports, and what became of them. */
export const institutionRoute: Route = {
  path: '/members/:slug/institutions/:institution',
  scope: ({ slug }) => slug ?? null,
  async answer(ask, request) {
    const { slug = '', institution = '' } = request.params
    return { status: 200, html: institutionPage(await getInstitution(ask, slug, institution), request) }
  },
}

/** The page from its view. */
export function institutionPage(view: InstitutionView, request: Pick<PageRequest, 'lang' | 'chrome'>): Html {
  const { lang } = request
  const { member, name } = view
  const path = `/members/${member.slug}/institutions/${encodeURIComponent(view.slug)}`
  const coded = view.done.why?.counted?.of ?? 0
  const lede = t(lang, 'institutions.page.lede', {
    promises: view.promises,
    member: member.name,
    coded,
    done: maybe(view.done.value) ?? 0,
  })
  return framed(
    { ...request, path },
    {
      title: `${name} · ${member.name}`,
      description: t(lang, 'institutions.page.description', { name, member: member.name }),
      state: view.state,
      twin: `/${lang}${path}.json`,
      more: true,
      main: html`<header class="head"><nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}"><a href="${pathTo(lang, '/members')}">${t(lang, 'frame.members')}</a> / <a href="${pathTo(lang, `/members/${member.slug}`)}">${member.name}</a> / <a href="${pathToInstitutions(lang, member.slug)}">${t(lang, 'institutions.title')}</a></nav>
<h1 class="title said"${inLang(lang, view.lang)}>${name}</h1><p class="lede">${lede}</p></header>${numbered([
        ...(view.promises === 0 ? [] : [results(lang, view)]),
        ...list(lang, view, 'lead'),
        ...list(lang, view, 'supporting'),
        written(lang, view),
      ])}`,
    },
  )
}

/** Its promises by completion, one square each. */
function results(lang: Lang, view: InstitutionView): Numbered {
  const coded = view.done.why?.counted?.of ?? 0
  const finding =
    coded === 0
      ? t(lang, 'institutions.results.none', { promises: view.promises })
      : t(lang, 'institutions.results.finding', { coded, done: maybe(view.done.value) ?? 0 })
  return {
    id: 'results',
    title: t(lang, 'institutions.results'),
    side: html`<p>${t(lang, 'institutions.results.side')}</p>`,
    body: html`${unitChart(lang, {
      finding,
      about: t(lang, 'institutions.results.about'),
      rowsAre: t(lang, 'institutions.results.rows'),
      voucher: voucherOf(lang, view.done, finding),
      rows: [{ label: t(lang, 'institutions.results.row'), units: completionUnits(lang, view.completion) }],
      n: { n: coded, of: view.promises },
    })}${view.waiting === 0 ? nothing : html`<p class="out">${t(lang, 'institutions.waiting', { count: view.waiting })}</p>`}`,
  }
}

function list(lang: Lang, view: InstitutionView, role: 'lead' | 'supporting'): readonly Numbered[] {
  const promises = view[role]
  if (promises.length === 0) return []
  const byPlan = [...Map.groupBy(promises, (p) => p.plan)]
  return [
    {
      id: role,
      title: t(lang, `institutions.${role}`),
      side: html`<p>${t(lang, `institutions.${role}.side`)}</p>`,
      body: html`${byPlan.map(
        ([plan, own]) =>
          html`<h3>${plan === null ? t(lang, 'institutions.no-plan') : t(lang, 'institutions.plan', { number: plan })} <small>${t(lang, 'institutions.count', { count: own.filter((p) => p.counted).length })}</small></h3>${promiseList(
            lang,
            own.map((p) => line(lang, p)),
          )}`,
      )}`,
    },
  ]
}

function line(lang: Lang, p: InstitutionPromise) {
  return {
    ...p,
    address: pathTo(lang, `/commitments/${encodeURIComponent(p.id)}`),
    id: p.ogpId ? p.id : null,
    area: '',
    starred: p.star === 'yes',
  }
}

/** Every way of writing its name, and where each stands. */
function written(lang: Lang, { written: ways, lang: own }: InstitutionView): Numbered {
  return {
    id: 'written',
    title: t(lang, 'institutions.written'),
    side: html`<p>${t(lang, 'institutions.written.side')}</p>`,
    body: table({
      caption: t(lang, 'institutions.written.finding', { count: ways.length }),
      columns: [
        { label: t(lang, 'institutions.written.text') },
        { label: t(lang, 'institutions.column.promises'), numbers: true },
        { label: t(lang, 'institutions.written.where') },
      ],
      groups: [
        {
          rows: ways.map(({ text, promises, sources }) => ({
            head: html`<span class="said"${inLang(lang, own)}>${text}</span>`,
            cells: [promises, sourceList(lang, sources)],
          })),
        },
      ],
    }),
  }
}
