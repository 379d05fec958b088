import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { findPolicyAreas } from '#queries/find-policy-areas.ts'
import type { AreaLine, PolicyAreasView } from '#queries/policy-areas-view.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import {
  areaLink,
  areaLinks,
  areaMeaning,
  areaOfList,
  areasOfLists,
  pathToArea,
  pathToSearch,
} from '#site/policy-areas/words.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { facts } from '#ui/components/facts.ts'
import { type Row, table } from '#ui/components/table.ts'
import { bar } from '#ui/components/unit-chart.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** The tree of policy areas with what each covers and how many promises have it. */
export const policyAreasRoute: Route = {
  path: '/policy-areas',
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: policyAreasPage(await findPolicyAreas(ask), request) }
  },
}

/** The page from its view. */
export function policyAreasPage(view: PolicyAreasView, request: Pick<PageRequest, 'lang' | 'chrome'>): Html {
  const { lang } = request
  return framed(
    { ...request, path: '/policy-areas' },
    {
      title: t(lang, 'policy-areas.title'),
      description: t(lang, 'policy-areas.description'),
      state: view.state,
      twin: `/${lang}/policy-areas.json`,
      more: true,
      main: html`<header class="head"><h1 class="title">${t(lang, 'policy-areas.title')}</h1><p class="lede">${t(lang, 'policy-areas.lede')}</p>
${counts(lang, view)}</header>${numbered([...view.lists.map((list) => tree(lang, list)), ...crosswalk(lang, view)])}`,
    },
  )
}

function counts(lang: Lang, view: PolicyAreasView): Html {
  const number = (n: number, address: string) =>
    html`<a class="pub ours" href="${address}">${formatNumber(lang, n)}</a>`
  const search = (code: string) => pathToSearch(lang, [code])
  return facts([
    { label: t(lang, 'policy-areas.fact.promises'), value: number(view.promises, pathTo(lang, '/commitments')) },
    {
      label: t(lang, 'policy-areas.fact.tagged'),
      value: html`<b class="pub ours">${formatNumber(lang, view.tagged)}</b>`,
      context: t(lang, 'policy-areas.fact.tagged.context'),
    },
    {
      label: t(lang, 'policy-areas.fact.none'),
      value: number(view.noneGiven, search('none-given')),
      context: t(lang, 'policy-areas.fact.none.context'),
    },
    {
      label: t(lang, 'policy-areas.fact.unknown'),
      value: number(view.notLoaded, search('not-loaded')),
      context: t(lang, 'policy-areas.fact.unknown.context'),
    },
  ])
}

/** One list: areas that belong to no other, each with those that belong to it. */
function tree(lang: Lang, { taxonomy, areas }: PolicyAreasView['lists'][number]): Numbered {
  const side = `policy-areas.list.side.${taxonomy}`
  const flat = areas.flatMap((area) => [area, ...area.children])
  const longest = Math.max(1, ...flat.map((area) => area.promises))
  return {
    id: `list-${taxonomy}`,
    title: t(lang, 'policy-areas.list', { taxonomy }),
    side: isMessageKey(side) ? html`<p>${t(lang, side)}</p>` : nothing,
    body: table({
      caption: t(lang, 'policy-areas.list.caption', { areas: flat.length }),
      columns: [
        { label: t(lang, 'policy-areas.column.area') },
        { label: t(lang, 'policy-areas.column.covers') },
        { label: t(lang, 'policy-areas.column.promises') },
      ],
      groups: areas.map((area) => ({
        rows: [
          row(lang, area, { longest, isPart: false }),
          ...area.children.map((child) => row(lang, child, { longest, isPart: true })),
        ],
      })),
      name: 'tree',
    }),
  }
}

function row(
  lang: Lang,
  area: AreaLine,
  { longest, isPart }: { readonly longest: number; readonly isPart: boolean },
): Row {
  const { promises, replaced, splitInto } = area
  const also =
    splitInto.length > 0
      ? html` <small>${sentence(lang, 'policy-areas.split', { areas: areaLinks(lang, splitInto) })}</small>`
      : replaced.length > 0
        ? html` <small>${t(lang, 'policy-areas.replaced', { areas: areasOfLists(lang, replaced) })}</small>`
        : nothing
  const link = areaLink(lang, area)
  return {
    head: isPart ? html`<span class="part">${link}${also}</span>` : html`${link}${also}`,
    cells: [
      areaMeaning(lang, area),
      promises === 0
        ? '0'
        : html`<a href="${pathToArea(lang, area.slug)}#promises">${formatNumber(lang, promises)}</a>${bar(promises, longest)}`,
    ],
  }
}

function crosswalk(lang: Lang, view: PolicyAreasView): readonly Numbered[] {
  if (view.crosswalk.length === 0) return []
  return [
    {
      id: 'crosswalk',
      title: t(lang, 'policy-areas.crosswalk'),
      side: html`<p>${t(lang, 'policy-areas.crosswalk.side')}</p>`,
      body: table({
        caption: t(lang, 'policy-areas.crosswalk.caption', { count: view.crosswalk.length }),
        columns: [{ label: t(lang, 'policy-areas.crosswalk.old') }, { label: t(lang, 'policy-areas.crosswalk.new') }],
        groups: [
          {
            rows: view.crosswalk.map(({ from, to }) => {
              const areas = areaLinks(lang, to)
              return {
                head: areaOfList(lang, from),
                cells: [to.length > 1 ? sentence(lang, 'policy-areas.crosswalk.split', { areas }) : join([areas], '')],
              }
            }),
          },
        ],
      }),
    },
  ]
}
