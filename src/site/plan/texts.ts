import { fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { PlanPageView, TextChange } from '#queries/plan-page-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { inLang } from '#ui/components/quoted.ts'
import { sourceLine } from '#ui/components/sources.ts'
import { type Html, html, nothing } from '#ui/html.ts'

// Of two texts without common words the beginnings are shown; the whole stands on the page of the promise.
const LONGEST = 300

/** Where two files or editions give a promise other words, and which reports are on record as draft and as final. */
export function texts(lang: Lang, { texts: found, documents, plan }: PlanPageView): Numbered {
  const { compared, changes, more } = found
  const drafts = documents.filter((d) => d.versionOf !== null).length
  const about =
    drafts === 0
      ? nothing
      : html`<p class="meta">${t(lang, 'plan.texts.drafts', { count: drafts })} <a href="#documents">${t(lang, 'plan.texts.drafts.see')}</a></p>`
  const block = { id: 'texts', title: t(lang, 'plan.texts') }
  if (changes.length === 0) {
    const listed = plan.commitments.length
    return { ...block, body: html`<p>${t(lang, 'plan.texts.none', { compared, listed })}</p>${about}` }
  }
  return {
    ...block,
    side: html`<p>${t(lang, 'plan.texts.side')}</p>`,
    body: html`<p>${t(lang, 'plan.texts.finding', { count: changes.length + more, compared })}</p>${about}${changes.map((c) => change(lang, c))}${
      more === 0 ? nothing : html`<p>${t(lang, 'plan.texts.more', { count: more })}</p>`
    }`,
  }
}

function change(lang: Lang, c: TextChange): Html {
  const name = t(lang, 'plan.texts.of', { field: fieldLabel(lang, c.field), number: c.number ?? c.commitment })
  const address = pathTo(lang, `/commitments/${encodeURIComponent(c.commitment)}`)
  return html`<details class="fold" ${c.field === 'title' ? html`open` : nothing}><summary><h3>${name}</h3></summary>${words(lang, c)}<p class="meta">${t(lang, 'plan.texts.from')} ${sourceLine(lang, c.older.source)}<br>${t(lang, 'plan.texts.to')} ${sourceLine(lang, c.newer.source)}<br><a href="${address}">${t(lang, 'plan.texts.promise')}</a></p></details>`
}

/** What is gone is struck through and what was added is underlined, so that it is told without a colour. */
function words(lang: Lang, { stretches, older, newer, lang: own }: TextChange): Html {
  if (stretches === null) {
    return html`<p>${t(lang, 'plan.texts.other')}</p><p class="said changed"><del>${cut(older.text)}</del></p><p class="said changed"><ins>${cut(newer.text)}</ins></p>`
  }
  return html`<p class="said changed"${inLang(lang, own)}>${stretches.map(({ kind, text }, i) => {
    const space = i === 0 ? '' : ' '
    if (kind === 'same') return html`${space}${text}`
    return kind === 'gone' ? html`${space}<del>${text}</del>` : html`${space}<ins>${text}</ins>`
  })}</p>`
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}
