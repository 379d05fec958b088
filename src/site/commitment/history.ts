import { fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, type MessageKey, t } from '#messages/message.ts'
import type { CommitmentView, EntryLine } from '#queries/commitment-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { absent } from '#ui/components/absent.ts'
import { sourceList } from '#ui/components/sources.ts'
import { state } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing } from '#ui/html.ts'
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
        : html`<ol class="list dated">${stretches(lines).map((stretch) => oneStretch(lang, stretch))}</ol>`,
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

/** What one file says of many parts of it is one line, which opens to all of them. */
function stretches(lines: readonly EntryLine[]): readonly (readonly EntryLine[])[] {
  const groups: EntryLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const first = last?.[0]
    const same = first?.deed === line.deed && first.source === line.source && first.date === line.date
    if (last !== undefined && same && line.source !== null) last.push(line)
    else groups.push([line])
  }
  return groups
}

function oneStretch(lang: Lang, stretch: readonly EntryLine[]): Html {
  const [first] = stretch
  const last = stretch.at(-1)
  if (first === undefined || last === undefined) return nothing
  const mark = first.deed === 'derive' ? 'ring' : 'dot'
  const entries =
    stretch.length === 1
      ? t(lang, 'commitment.history.entry', { entry: first.entry })
      : t(lang, 'commitment.history.entries', { from: last.entry, to: first.entry })
  const told =
    stretch.length === 1
      ? html`${deedSentence(lang, first)}${changes(lang, first)}`
      : html`${t(lang, 'commitment.history.many', { source: first.source ?? '', count: stretch.length })}${changed(lang, stretch)}<details class="out"><summary>${t(lang, 'commitment.history.each')}</summary><ul>${stretch.map(
          (line) =>
            html`<li>${subject(lang, line)}${deedSentence(lang, line)} <small>${t(lang, 'commitment.history.entry', { entry: line.entry })}</small></li>`,
        )}</ul></details>`
  return html`<li>${time(lang, first.date)}<div>${told}</div>${state(mark, entries, 'quiet')}</li>`
}

/** What changed in any of them stands outside the fold: it is why people look here. */
function changed(lang: Lang, stretch: readonly EntryLine[]): Html {
  return html`${stretch.map((line) => ((line.changes ?? []).length === 0 ? nothing : html`<div>${subject(lang, line)}${changes(lang, line)}</div>`))}`
}

function subject(lang: Lang, { about }: EntryLine): Html {
  if (about === null || about.kind === 'commitment') return nothing
  const rest = about.id.slice(about.id.indexOf('/') + 1)
  const key = `commitment.history.about.${about.kind}`
  return html`<b>${isMessageKey(key) ? t(lang, key, { id: rest }) : rest}</b>: `
}

/** Longer values are cut: both stand whole in the ledger and in the data. */
const LONGEST = 160

function changes(lang: Lang, { changes: list }: EntryLine): Html {
  if (list === null || list.length === 0) return nothing
  return html`<ul>${list.map(({ field, was, is }) => html`<li>${fieldLabel(lang, field)}: ${value(lang, was)} → ${value(lang, is)}</li>`)}</ul>`
}

function value(lang: Lang, text: string | null): Html {
  if (text === null) return html`<em>${t(lang, 'commitment.history.nothing')}</em>`
  return html`<span class="said">${text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`}</span>`
}

function deedSentence(lang: Lang, { deed, source, row }: EntryLine): string {
  const placed = deed === 'state' && row === null ? 'state.unplaced' : deed
  const key = `commitment.history.${placed}`
  const known: MessageKey = isMessageKey(key) ? key : 'commitment.history.other'
  return t(lang, known, { deed, source: source ?? '', row: row ?? '' })
}
