import { areaLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Completion } from '#model/codelists/completion.ts'
import { absenceWord, absentPlain } from '#ui/components/absent.ts'
import type { Example } from '#ui/components/example.ts'
import { type Perhaps, perhapsSame } from '#ui/components/perhaps.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { completionState, state } from '#ui/components/state.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { isAbsent, type Told } from '#ui/told.ts'

/** A promise in a list. */
export interface PromiseLine extends Perhaps {
  readonly address: string
  /** OGP's own id; null where there is none. */
  readonly id: string | null
  readonly number: string | null
  readonly title: Told<string>
  readonly lang: string | null
  readonly area: Told<string>
  readonly completion: Told<Completion>
  readonly starred: boolean
}

/** Promises in the order of their plan: number, title as filed, area, how far it got. */
export function promiseList(lang: Lang, promises: readonly PromiseLine[]): Html {
  return html`<ol class="list">${promises.map((promise) => line(lang, promise))}</ol>`
}

function line(lang: Lang, p: PromiseLine): Html {
  const title = isAbsent(p.title)
    ? html`<a href="${p.address}"><em>${t(lang, 'promise.title.none', { reason: absenceWord(lang, p.title.absent) })}</em></a>`
    : quotedLink(lang, p.title, p.lang, p.address)
  const area = isAbsent(p.area) ? absentPlain(lang, p.area.absent) : areaLabel(lang, p.area)
  const star = p.starred ? html` ${state('star', t(lang, 'star.starred'))}` : nothing
  return html`<li><span>${p.number ?? html`<span class="hide">${t(lang, 'promise.number.none')}</span>`}</span><div>${title}${p.id === null ? nothing : html` <small>${p.id}</small>`}${p.perhapsSameAs.length === 0 ? nothing : html`<p class="meta">${perhapsSame(lang, p)}</p>`}</div><span class="what">${area}</span><span>${completionState(lang, p.completion, true)}${star}</span></li>`
}

const LINE: PromiseLine = {
  address: '/en/commitments/MX0075',
  id: 'MX0075',
  number: '1',
  title: 'Citizen Oversight of Social Program Spending',
  lang: 'en',
  area: 'Fiscal Openness',
  completion: { absent: 'not-loaded' },
  starred: false,
  counted: true,
  perhapsSameAs: [],
}

export const examples: readonly Example[] = [
  {
    title: 'coded, starred, perhaps the same as another, without a title',
    html: promiseList('en', [
      LINE,
      { ...LINE, number: 'B.1.A', completion: 'complete', starred: true, lang: 'es', title: 'Compras Abiertas' },
      { ...LINE, number: '2', id: null, counted: false, perhapsSameAs: ['MX0076'] },
      { ...LINE, number: null, id: null, title: { absent: 'not-loaded' }, area: { absent: 'none-given' } },
    ]),
  },
]
