import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { PolicyAreaView } from '#queries/policy-areas-view.ts'
import type { FoundPromise } from '#queries/search-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathToSearch } from '#site/policy-areas/words.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { chosenFilters } from '#ui/components/facet.ts'
import { pager } from '#ui/components/pager.ts'
import { type PromiseLine, promiseList } from '#ui/components/promises.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'
import { withQuery } from '#ui/url.ts'

/** Promises with a strong result or a star, by member: those recorded, without an order of merit. */
export function best(lang: Lang, { best: found, slug }: PolicyAreaView): Numbered {
  const rules = html`<a href="${pathTo(lang, '/method/strong-result')}">${t(lang, 'policy-areas.best.rules')}</a>`
  const block = {
    id: 'results',
    title: t(lang, 'policy-areas.best'),
    side: html`<p>${sentence(lang, 'policy-areas.best.side', { star: rules })}</p>`,
  }
  if (found.total === 0) return { ...block, body: html`<p>${t(lang, 'policy-areas.best.none')}</p>` }
  const here = `/policy-areas/${encodeURIComponent(slug)}`
  const link = (result: 'strong' | 'starred') =>
    html`<a href="${pathTo(lang, `${here}?result=${result}#promises`)}">${t(lang, `policy-areas.best.more.${result}`)}</a>`
  const more =
    found.lines.length === found.total
      ? nothing
      : html`<p class="more">${sentence(lang, 'policy-areas.best.more', { shown: found.lines.length, strong: link('strong'), starred: link('starred') })}</p>`
  return {
    ...block,
    body: html`<p><b>${t(lang, 'policy-areas.best.finding', { count: found.total })}</b></p>${promiseList(
      lang,
      found.lines.map((p) => bestLine(lang, p)),
    )}${more}`,
  }
}

/** The promises of the area under what was chosen, page by page. */
export function promises(lang: Lang, { list, codes }: PolicyAreaView, query: URLSearchParams): Numbered {
  const pages = Math.max(1, Math.ceil(list.total / list.size))
  const chosen = [
    ...(list.member === null
      ? []
      : [
          {
            filter: t(lang, 'policy-areas.list.member'),
            label: list.member.name,
            address: withQuery(query, { member: null, page: null }, 'promises'),
          },
        ]),
    ...(list.result === null
      ? []
      : [
          {
            filter: t(lang, 'policy-areas.list.result'),
            label: t(lang, `policy-areas.list.result.${list.result}`),
            address: withQuery(query, { result: null, page: null }, 'promises'),
          },
        ]),
  ]
  const labels = chosen.map((c) => c.label)
  const finding = t(lang, 'policy-areas.list.finding', {
    total: list.total,
    chosen: labels.length === 0 ? '' : `: ${formatList(lang, labels)}`,
  })
  const said = pages === 1 ? finding : t(lang, 'policy-areas.list.page', { finding, page: list.page, pages })
  return {
    id: 'promises',
    title: t(lang, 'policy-areas.list.title'),
    side: html`<p>${t(lang, 'policy-areas.list.side.all')}</p><p><a href="${pathToSearch(lang, codes)}">${t(lang, 'policy-areas.list.explore')}</a></p>`,
    body: html`${chosenFilters(lang, chosen, '?#promises')}<p><b>${said}</b></p>${list.total === 0 ? nothing : foundList(lang, list.lines)}${pager(
      lang,
      {
        page: list.page,
        pages,
        address: (page) => withQuery(query, { page: page === 1 ? null : String(page) }, 'promises'),
      },
    )}`,
  }
}

/** A promise whose result was strong says so beside its star. */
function bestLine(lang: Lang, p: PolicyAreaView['best']['lines'][number]): PromiseLine {
  const line = foundLine(lang, p)
  if (!p.strongResult || isAbsent(line.area)) return line
  return { ...line, area: t(lang, 'policy-areas.best.line', { where: line.area }) }
}

/** Promises of several members: each with its member and the year of its plan. */
export function foundList(lang: Lang, found: readonly FoundPromise[]): Html {
  return promiseList(
    lang,
    found.map((p) => foundLine(lang, p)),
  )
}

/** A promise of any member, as lists have it. */
export function foundLine(lang: Lang, p: FoundPromise): PromiseLine {
  const year = p.year === null ? absenceWord(lang, 'not-recorded') : String(p.year)
  return {
    address: pathTo(lang, `/commitments/${encodeURIComponent(p.id)}`),
    id: p.ogpId ? p.id : null,
    number: p.number,
    title: p.title,
    lang: p.lang,
    area: t(lang, 'policy-areas.list.what', { member: p.member.name, year }),
    completion: p.completion,
    starred: p.star === 'yes',
    counted: p.counted,
    perhapsSameAs: p.perhapsSameAs,
  }
}
