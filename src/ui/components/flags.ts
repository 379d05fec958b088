import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html } from '#ui/html.ts'

/** The six findings of the Global Report, in their printed order. */
export const FLAGS = ['NC', 'CA', 'IR', 'C', 'A', 'ER'] as const

export type Flag = (typeof FLAGS)[number]

const CLASSES = { yes: 'on', no: 'off', unknown: 'un' } as const

/** Six flags: filled is yes, outlined is no, dotted with a question mark is not known; each says so in hidden words. */
export function flags(lang: Lang, lit: Readonly<Record<Flag, 'yes' | 'no' | 'unknown'>>): Html {
  return html`<ul class="flags">${FLAGS.map(
    (flag) =>
      html`<li class="${CLASSES[lit[flag]]}"><span class="hide">${t(lang, `flags.${lit[flag]}`, { flag: t(lang, `flag.${flag}`) })}</span><span aria-hidden="true">${flag}</span></li>`,
  )}</ul>`
}

/** What the letters stand for. */
export function flagKey(lang: Lang): Html {
  return html`<p class="key">${FLAGS.map((flag) => html`<span><b>${flag}</b> ${t(lang, `flag.${flag}`)}</span>`)}</p>`
}

export const examples: readonly Example[] = [
  {
    title: 'yes, no and not known',
    html: html`${flags('en', { NC: 'no', CA: 'yes', IR: 'yes', C: 'unknown', A: 'no', ER: 'unknown' })}${flagKey('en')}`,
  },
]
