import { formatNumber } from '#messages/format.ts'
import { wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { completion } from '#model/codelists/completion.ts'
import type { HomeView } from '#queries/home-view.ts'
import type { Absence } from '#queries/views.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { absent } from '#ui/components/absent.ts'
import { state } from '#ui/components/state.ts'
import { table } from '#ui/components/table.ts'
import { term } from '#ui/components/term.ts'
import { bar } from '#ui/components/unit-chart.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, type Part } from '#ui/html.ts'
import { type Mark, marks } from '#ui/marks.ts'
import { sentence } from '#ui/sentence.ts'

/** All promises by how far they got, those without a code named and never dropped. */
export function glance(lang: Lang, view: HomeView): Numbered {
  const done = countOf(view, 'complete') + countOf(view, 'substantial')
  const never = countOf(view, 'not-started')
  const n = coded(view)
  const longest = Math.max(1, ...view.completion.map((c) => c.count))
  const finding =
    n === 0 ? t(lang, 'home.glance.finding.none') : t(lang, 'home.glance.finding', { coded: n, done, never })
  return {
    id: 'glance',
    title: t(lang, 'home.glance'),
    side: html`<p>${sentence(lang, 'home.glance.side', {
      coded: term(lang, 'coded', t(lang, 'home.glance.side.coded')),
      done: term(lang, 'completed', t(lang, 'home.glance.side.done')),
    })}</p>`,
    body: html`${table({
      caption: finding,
      note: t(lang, 'home.glance.about', {
        members: view.codedMembers.length,
        name: view.codedMembers[0]?.name ?? '',
      }),
      name: 'counts',
      columns: [{ label: t(lang, 'home.glance.code') }, { label: t(lang, 'home.glance.count') }],
      groups: [
        {
          rows: view.completion.map(({ code, count }) => ({
            head: codeWord(lang, code),
            cells: [html`${listed(lang, code, count)}${bar(count, longest, Object.hasOwn(completion, code))}`],
          })),
        },
      ],
    })}<div class="out">${t(lang, 'chart.n', { n, of: view.promises })} ${voucher(
      lang,
      view.why,
      t(lang, 'home.glance.why', { done, coded: n }),
    )}</div>`,
  }
}

/** A count that leads to its promises. */
function listed(lang: Lang, code: string, count: number): Html {
  return html`<a href="${pathTo(lang, `/commitments?completion=${encodeURIComponent(code)}`)}">${formatNumber(lang, count)}</a>`
}

/** How many promises a reviewer coded. */
export function coded({ completion: counts }: HomeView): number {
  return counts.filter((c) => Object.hasOwn(completion, c.code)).reduce((sum, c) => sum + c.count, 0)
}

function countOf({ completion: counts }: HomeView, code: string): number {
  return counts.find((c) => c.code === code)?.count ?? 0
}

function codeWord(lang: Lang, code: string): Part {
  if (!Object.hasOwn(completion, code)) return absent(lang, code as Absence)
  return marks.includes(code as Mark)
    ? state(code as Mark, wordOf(lang, completion, code))
    : wordOf(lang, completion, code)
}
