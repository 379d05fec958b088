import type { Codelist } from '#base/codelist.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { memberLevel } from '#model/codelists/member-level.ts'
import { region } from '#model/codelists/region.ts'
import type { CoverageView, Instrument } from '#queries/coverage-view.ts'
import { cell, cellWithRest } from '#site/coverage/cell.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { chosenFilters, facet } from '#ui/components/facet.ts'
import { pager } from '#ui/components/pager.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'
import { toggled, withQuery } from '#ui/url.ts'

/** So many members stand on one page. */
export const SIZE = 50

const LISTS: Readonly<Record<string, Codelist>> = { level: memberLevel, region }

const SHOWN: readonly Instrument[] = [
  'plans',
  'promises',
  'texts',
  'reviewed',
  'completion',
  'process',
  'documents',
  'scores',
]

/** Every member that passes the filters, a page at a time. */
export function members(lang: Lang, view: CoverageView, query: URLSearchParams, page: number): Numbered {
  const shown = view.members.slice((page - 1) * SIZE, page * SIZE)
  const empty = view.members.filter(({ cells: { promises } }) => isAbsent(promises) || promises.n === 0).length
  const finding = t(lang, 'coverage.members.finding', { total: view.total, empty })
  const list =
    view.total === 0
      ? html`<p><b>${finding}.</b> ${t(lang, 'coverage.zero')}</p>`
      : table({
          caption: finding,
          note: t(lang, 'coverage.members.note'),
          name: 'cover',
          columns: [
            { label: t(lang, 'coverage.member') },
            ...SHOWN.map((what) => ({ label: t(lang, `coverage.what.${what}`) })),
          ],
          groups: [
            {
              rows: shown.map((m) => ({
                head: html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>`,
                cells: SHOWN.map((what) => (what === 'promises' ? cellWithRest : cell)(lang, m.cells[what])),
              })),
            },
          ],
        })
  return {
    id: 'members',
    title: t(lang, 'coverage.members'),
    side: html`<p>${t(lang, 'coverage.members.side')}</p>`,
    body: html`${filters(lang, view, query)}${list}${pager(lang, {
      page,
      pages: Math.max(1, Math.ceil(view.total / SIZE)),
      address: (to) => withQuery(query, { page: to === 1 ? null : String(to) }, 'members'),
    })}`,
  }
}

function filters(lang: Lang, { facets }: CoverageView, query: URLSearchParams): Html {
  const label = (name: string, code: string) => {
    const absence = `absent.${code}`
    return isMessageKey(absence) ? t(lang, absence) : labelOf(lang, LISTS[name] ?? {}, code)
  }
  const title = (name: string) => t(lang, name === 'level' ? 'coverage.filter.level' : 'coverage.filter.region')
  const chosen = facets.flatMap(({ name, choices }) =>
    choices
      .filter((c) => c.chosen)
      .map(({ code }) => ({
        filter: title(name),
        label: label(name, code),
        address: `${toggled(query, name, code)}#members`,
      })),
  )
  return html`${chosenFilters(lang, chosen, `${pathTo(lang, '/coverage')}#members`)}<div class="facets">${facets.map(
    ({ name, choices }) =>
      facet(lang, {
        title: title(name),
        open: true,
        choices: choices.map(({ code, ...choice }) => ({
          ...choice,
          label: label(name, code),
          address: `${toggled(query, name, code)}#members`,
        })),
      }),
  )}</div>`
}
