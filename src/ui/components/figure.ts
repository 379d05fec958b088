import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { absenceWord, absent } from '#ui/components/absent.ts'
import type { Example } from '#ui/components/example.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { type Figure, isAbsent, type Published, type Told } from '#ui/told.ts'

/** A figure of ours with its voucher; the word for its absence where it has no value. */
export function figure(lang: Lang, shown: Figure, about: string): Html {
  const value = isAbsent(shown.value)
    ? absent(lang, shown.value.absent)
    : html`<b>${formatNumber(lang, shown.value)}</b>`
  return html`${value} ${voucherOf(lang, shown, about)}`
}

/**
 * The published figure in serif, ours on tint beside it, the difference in the
 * voucher. Where nothing was published ours stands alone, in our own voice.
 */
export function beside(lang: Lang, shown: Figure, about: string): Html {
  const slip = voucherOf(lang, shown, about)
  if (shown.published === null) return html`<div class="cell">${ours(lang, shown.value)}${slip}</div>`
  return html`<div class="cell">${printed(lang, shown.published)}<span class="our">${t(lang, 'figure.ours', {
    value: oursWord(lang, shown.value),
  })}</span>${slip}</div>`
}

/** A figure as its publisher printed it, in the source's voice. */
export function printed(lang: Lang, { text, asOf }: Published): Html {
  const value = isAbsent(text) ? absent(lang, text.absent) : html`<span class="pub">${text}</span>`
  return html`${value}${asOf === null && !isAbsent(text) ? html`<small>${t(lang, 'figure.undated')}</small>` : nothing}`
}

function ours(lang: Lang, value: Told<number>): Html {
  return isAbsent(value) ? absent(lang, value.absent) : html`<span class="pub ours">${formatNumber(lang, value)}</span>`
}

function oursWord(lang: Lang, value: Told<number>): string {
  return isAbsent(value) ? absenceWord(lang, value.absent) : formatNumber(lang, value)
}

const PUBLISHED: Published = { text: '12', publisher: 'OGP', asOf: '2024', address: null, note: null }
const COUNTED = { rule: null, version: null, counted: { n: 13, of: 13 }, leftOut: [], sources: [] }

export const examples: readonly Example[] = [
  {
    title: 'ours alone',
    html: html`<div>${figure('en', { value: 1313, published: null, why: COUNTED }, '1,313 promises')}</div>`,
  },
  {
    title: 'published beside ours, which is not loaded',
    html: beside('en', { value: { absent: 'not-loaded' }, published: PUBLISHED, why: null }, '12 major in plan 2'),
  },
  { title: 'published beside ours', html: beside('en', { value: 13, published: PUBLISHED, why: COUNTED }, '13') },
  {
    title: 'neither published nor ours',
    html: beside('en', { value: { absent: 'not-reviewed' }, published: null, why: null }, 'none'),
  },
]
