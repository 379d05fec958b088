import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CommitmentView, RelatedPromise } from '#queries/commitment-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { quoted } from '#ui/components/quoted.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** Which promises it continues and which continue it, across plans; null where no source says. */
export function lineage(lang: Lang, { lineage: { earlier, later, carriedForward } }: CommitmentView): Numbered | null {
  const carried = carriedForward === '1' || carriedForward === '0' ? carriedForward : null
  if (earlier.length === 0 && later.length === 0 && carried === null) return null
  const list = (title: string, all: readonly RelatedPromise[]) =>
    all.length === 0 ? nothing : html`<h3>${title}</h3><ul>${all.map((p) => html`<li>${related(lang, p)}</li>`)}</ul>`
  const mark = carried === null ? nothing : html`<p>${t(lang, `commitment.lineage.carried.${carried}`)}</p>`
  return {
    id: 'lineage',
    title: t(lang, 'commitment.lineage'),
    side: html`<p>${t(lang, 'commitment.lineage.side')}</p>`,
    body: html`${list(t(lang, 'commitment.lineage.earlier'), earlier)}${list(t(lang, 'commitment.lineage.later'), later)}${mark}`,
  }
}

function related(lang: Lang, { id, title, lang: own }: RelatedPromise): Html {
  // one that is not on record has no page
  if (isAbsent(title)) return html`${id}`
  const address = pathTo(lang, `/commitments/${encodeURIComponent(id)}`)
  return html`${quoted(lang, { title, lang: own, address })} <small>${id}</small>`
}
