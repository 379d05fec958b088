import type { Lang } from '#messages/languages.ts'
import { isMessageKey, type MessageKey, t } from '#messages/message.ts'
import type { CommitmentView, EntryLine } from '#queries/commitment-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { absent } from '#ui/components/absent.ts'
import { sourceList } from '#ui/components/sources.ts'
import { state } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { url } from '#ui/url.ts'

/** Every entry of the ledger about it, newest first. */
export function history(lang: Lang, { history: lines }: CommitmentView): Numbered {
  return {
    id: 'history',
    title: t(lang, 'commitment.history'),
    side: html`<p>${t(lang, 'commitment.history.side')}</p>`,
    body:
      lines.length === 0
        ? html`<p>${t(lang, 'commitment.history.none')}</p>`
        : html`<ol class="list dated">${lines.map(
            (line) =>
              html`<li>${time(lang, line.date)}<div>${deedSentence(lang, line)}</div>${state(
                line.deed === 'derive' ? 'ring' : 'dot',
                t(lang, 'commitment.history.entry', { entry: line.entry }),
                'quiet',
              )}</li>`,
          )}</ol>`,
  }
}

/** Where its facts were read, under what terms, and the same facts as data. */
export function sources(lang: Lang, { sources: read, datasets }: CommitmentView, twin: string): Numbered {
  const where =
    read.length === 0
      ? html`<p>${sentence(lang, 'commitment.sources.none', { word: absent(lang, 'not-loaded') })}</p>`
      : html`<h3>${t(lang, 'commitment.sources.finding')}</h3>${sourceList(lang, read)}`
  const licences = datasets.map(
    ({ title, publisher, licence }) =>
      html`<p class="meta">${t(lang, 'commitment.sources.licence', { title, publisher, licence })}</p>`,
  )
  const link = html`<a href="${url(twin)}">${twin}</a>`
  return {
    id: 'sources',
    title: t(lang, 'commitment.sources'),
    body: html`${where}${licences}<p class="out">${sentence(lang, 'commitment.sources.twin', { link })}</p>`,
  }
}

function deedSentence(lang: Lang, { deed, source, row }: EntryLine): string {
  const placed = deed === 'state' && row === null ? 'state.unplaced' : deed
  const key = `commitment.history.${placed}`
  const known: MessageKey = isMessageKey(key) ? key : 'commitment.history.other'
  return t(lang, known, { deed, source: source ?? '', row: row ?? '' })
}
