import { fieldLabel, kindLabel, wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type KindId, kindOf } from '#model/kinds/index.ts'
import type { Change, Correction, CorrectionKind } from '#queries/corrections-view.ts'
import type { Told } from '#queries/views.ts'
import { pathTo } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { state } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, join, nothing, type Part } from '#ui/html.ts'
import type { Mark } from '#ui/marks.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

const MARKS: Readonly<Record<CorrectionKind, Mark>> = {
  withdrawn: 'withdrawn',
  redacted: 'cross',
  same: 'tick',
  different: 'tick',
  apart: 'tick',
  changed: 'dot',
  gone: 'ring',
}

/** One correction: when, what, who and why, and its entry. */
export function correctionLine(lang: Lang, c: Correction): Html {
  const { member } = c
  const who = join(
    [
      member === null ? null : html`<a href="${pathTo(lang, `/members/${member.slug}`)}">${member.name}</a>`,
      c.what === 'changed' || c.what === 'gone' ? null : t(lang, `corrections.by.${c.by ?? 'other'}`),
      t(lang, 'corrections.entry', { entry: c.entry }),
    ],
    ' · ',
  )
  return html`<li>${time(lang, c.date)}<div>${said(lang, c)}${reason(lang, c)}${changes(lang, c)}<p class="meta">${who}</p></div>${state(
    MARKS[c.what],
    t(lang, `corrections.what.${c.what}`),
    'ink',
  )}</li>`
}

function said(lang: Lang, c: Correction): Html {
  const { kind, id } = c.subject
  return sentence(lang, `corrections.${c.what}`, {
    dataset: c.dataset ?? t(lang, 'corrections.dataset.none'),
    erased: c.erased ?? 0,
    kind: kind === null ? '' : kindLabel(lang, kind),
    id: promise(lang, id ?? '', c.subject.there),
    other: promise(lang, c.other?.id ?? '', c.other?.there === true),
    subject: subject(lang, c),
  })
}

function promise(lang: Lang, id: string, there: boolean): Html {
  return there
    ? html`<a href="${pathTo(lang, `/commitments/${encodeURIComponent(id)}`)}">${id}</a>`
    : html`<code>${id}</code>`
}

/** Pages by the kind of what they are about; of anything else the page of its member tells. */
const PAGES: Readonly<Partial<Record<KindId, string>>> = {
  commitment: '/commitments/',
  document: '/documents/',
  post: '/posts/',
}

function subject(lang: Lang, { subject: { kind, id, title, there }, member }: Correction): Html {
  const folder = kind === null ? undefined : PAGES[kind]
  if (id === null || folder === undefined || !there) return html`<code dir="ltr">${id ?? ''}</code>`
  // one slug may name documents of two members
  const whose = kind === 'document' && member !== null ? `?member=${encodeURIComponent(member.slug)}` : ''
  const address = pathTo(lang, `${folder}${encodeURIComponent(id)}${whose}`)
  return title === null ? html`<a href="${address}">${id}</a>` : html`<a class="said" href="${address}">${title}</a>`
}

function reason(lang: Lang, { reason: why }: Correction): Html {
  if (isAbsent(why)) return nothing
  return html`<p class="meta">${sentence(lang, 'corrections.reason', { reason: html`<span class="said">${why}</span>` })}</p>`
}

function changes(lang: Lang, { changes: list, subject: { kind } }: Correction): Html {
  if (list.length === 0) return nothing
  return html`<details class="out"><summary><span>${t(lang, 'corrections.changes', { count: list.length })}</span></summary><dl class="plain">${list.map(
    (change) =>
      html`<div><dt><b>${kind === null ? change.field : fieldLabel(lang, change.field, kind)}</b></dt>${pair(lang, change, kind)}</div>`,
  )}</dl></details>`
}

function pair(lang: Lang, { field, was, is }: Change, kind: KindId | null): Html {
  return html`<dd>${t(lang, 'corrections.was')} ${text(lang, was, field, kind)}</dd><dd>${t(lang, 'corrections.is')} ${text(lang, is, field, kind)}</dd>`
}

/** Longer texts are cut: the whole stands in the data and on the page of the thing. */
const LONG = 240

function text(lang: Lang, value: Told<string>, field: string, kind: KindId | null): Part {
  if (isAbsent(value)) return absentPlain(lang, value.absent)
  const list = kind === null ? undefined : kindOf(kind).fields[field]?.list
  if (list !== undefined && Object.hasOwn(list, value)) return wordOf(lang, list, value)
  return html`<q class="said">${value.length > LONG ? `${value.slice(0, LONG - 1)}…` : value}</q>`
}
