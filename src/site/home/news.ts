import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import { statusEventKind } from '#model/codelists/status-event-kind.ts'
import type { HomeView, NewsLine } from '#queries/home-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { quoted } from '#ui/components/quoted.ts'
import { state } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import type { Mark } from '#ui/marks.ts'

/** Marks of the events that are more than a letter. */
const MARKS: Readonly<Record<string, Mark>> = {
  'response-policy': 'diamond',
  'rapid-response': 'diamond',
  correspondence: 'dot',
}

/** The newest recorded letters and reviews, whoever they are about. */
export function news(lang: Lang, { news: lines }: HomeView): Numbered {
  return {
    id: 'news',
    title: t(lang, 'home.news'),
    side: html`<p>${t(lang, 'home.news.side')}</p>`,
    body:
      lines.length === 0
        ? html`<p>${t(lang, 'home.news.none')}</p>`
        : html`<ol class="list dated">${lines.map((line) => item(lang, line))}</ol>`,
  }
}

function item(lang: Lang, line: NewsLine): Html {
  const { member, date, document } = line
  const title = document === null ? nothing : html`<br>${quoted(lang, document)}`
  return html`<li>${time(lang, date)}<div><a href="${pathTo(lang, `/members/${member.slug}`)}">${member.name}</a>${title}</div>${kind(lang, line)}</li>`
}

function kind(lang: Lang, { event, product }: NewsLine): Html {
  if (event !== null) return state(MARKS[event] ?? 'triangle', labelOf(lang, statusEventKind, event), 'red')
  return product === null ? nothing : state('ring', labelOf(lang, reviewProduct, product))
}
