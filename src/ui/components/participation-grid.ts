import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type Iap2Level, iap2Level } from '#model/codelists/iap2-level.ts'
import type { Openness } from '#model/codelists/openness.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'
import { absent } from '#ui/components/absent.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { type Mark, mark } from '#ui/marks.ts'
import { isAbsent, maybe, type Told } from '#ui/told.ts'

/** How the public took part in one plan. */
export interface Participation {
  readonly plan: number
  readonly development: Took
  readonly implementation: Took
  readonly forum: Told<YesNo>
}

interface Took {
  readonly level: Told<Iap2Level>
  readonly openness: Told<Openness>
}

const MARKS: Readonly<Record<Openness, Mark>> = { 'invitation-only': 'complete', open: 'ring' }

/**
 * One mark per plan in the row of its level, for development and for
 * implementation. A column without a level is hatched and says why. The flag of
 * a forum stands with development alone, as the reviewer coded one forum a plan.
 */
export function participationGrid(lang: Lang, rows: readonly Participation[], caption: string, note: string): Html {
  const levels = levelsShown(rows)
  const columns = [
    ...rows.map((row) => column(row, 'development')),
    ...rows.map((row) => column(row, 'implementation')),
  ]
  const head = (key: 'development' | 'implementation') =>
    html`<th class="gap" colspan="${rows.length}" scope="colgroup">${t(lang, `participation.${key}`)}</th>`
  return html`<table class="grid"><caption>${caption}<small>${note}</small></caption>
<colgroup><col class="w"><col span="${rows.length}"><col span="${rows.length}"></colgroup>
<thead><tr><th scope="col" rowspan="2"><span class="hide">${t(lang, 'participation.level')}</span></th>${head('development')}${head('implementation')}</tr>
<tr>${columns.map((c, i) => html`<th scope="col"${gap(i, rows.length)}><span class="hide">${t(lang, 'participation.plan')} </span>${c.plan}</th>`)}</tr></thead><tbody>${levels.map(
    (level, at) =>
      html`
<tr><th scope="row">${labelOf(lang, iap2Level, level)}</th>${columns.map((c, i) => cell(lang, c, level, { first: at === 0, levels: levels.length, gap: gap(i, rows.length) }))}</tr>`,
  )}</tbody></table>
<p class="key" aria-hidden="true"><span>${mark('complete')}${t(lang, 'participation.invitation-only')}</span><span>${mark('ring')}${t(lang, 'participation.open')}</span><span>${mark('lozenge')}${t(lang, 'participation.openness.unknown')}</span><span>${mark('flag')}${t(lang, 'participation.forum.key')}</span></p>`
}

interface Column extends Took {
  readonly plan: number
  readonly forum: boolean
}

interface Place {
  readonly first: boolean
  readonly levels: number
  readonly gap: Html
}

function column(row: Participation, when: 'development' | 'implementation'): Column {
  return { plan: row.plan, ...row[when], forum: when === 'development' && maybe(row.forum) === 'yes' }
}

function cell(lang: Lang, { level, openness, forum }: Column, row: Iap2Level, place: Place): Html {
  if (isAbsent(level)) {
    const names = place.gap === nothing ? 'tall' : 'tall gap'
    return place.first
      ? html`<td class="${names}" rowspan="${place.levels}">${absent(lang, level.absent)}</td>`
      : nothing
  }
  if (level !== row) return html`<td${place.gap}><span class="hide">${t(lang, 'participation.here.no')}</span></td>`
  const known = maybe(openness)
  const how = t(lang, known === null ? 'participation.openness.unknown' : `participation.${known}`)
  const said = t(lang, forum ? 'participation.forum' : 'participation.here', { openness: how })
  return html`<td${place.gap}>${mark(known === null ? 'lozenge' : MARKS[known])}${forum ? mark('flag') : nothing}<span class="hide">${said}</span></td>`
}

function gap(index: number, plans: number): Html {
  return index % plans === 0 ? GAP : nothing
}

const GAP = html` class="gap"`

/** Highest first. “Empower” stands on the scale and is never printed, so it has a row only where it was coded. */
function levelsShown(rows: readonly Participation[]): readonly Iap2Level[] {
  const coded = new Set(rows.flatMap((r) => [maybe(r.development.level), maybe(r.implementation.level)]))
  const all = (Object.keys(iap2Level) as Iap2Level[]).reverse()
  return all.filter((level) => level !== 'empower' || coded.has(level))
}

export const examples: readonly Example[] = [
  {
    title: 'by invitation, open, not stated, not reviewed',
    html: html`${participationGrid(
      'en',
      [
        {
          plan: 1,
          development: { level: { absent: 'not-reviewed' }, openness: { absent: 'not-reviewed' } },
          implementation: { level: { absent: 'not-reviewed' }, openness: { absent: 'not-reviewed' } },
          forum: { absent: 'not-reviewed' },
        },
        {
          plan: 2,
          development: { level: 'collaborate', openness: 'invitation-only' },
          implementation: { level: 'consult', openness: 'open' },
          forum: 'yes',
        },
        {
          plan: 3,
          development: { level: 'no-consultation', openness: { absent: 'not-loaded' } },
          implementation: { level: { absent: 'not-reviewed' }, openness: { absent: 'not-reviewed' } },
          forum: 'no',
        },
      ],
      'Plan 2 worked with the public by invitation',
      'One mark per plan.',
    )}<dl><dt id="w-not-reviewed">not reviewed</dt><dd>…</dd></dl>`,
  },
]
