import { formatList } from '#messages/format.ts'
import { codeLabel, labelOf, wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type Iap2Level, iap2Level } from '#model/codelists/iap2-level.ts'
import type { MemberView, ParticipationRow } from '#queries/member-view.ts'
import type { Absence, SourceRef, Told } from '#queries/views.ts'
import { aside, type Block, emptySentence, planCount } from '#site/member/block.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { participationGrid } from '#ui/components/participation-grid.ts'
import { sourceList } from '#ui/components/sources.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { isAbsent, maybe } from '#ui/told.ts'

/** How the public took part: level, open or closed, and whether a forum met, plan by plan. */
export function participation(lang: Lang, { participation: rows }: MemberView): Block {
  const block = {
    id: 'participation',
    title: t(lang, 'member.participation'),
    part: true,
    count: planCount(lang, rows.length),
  }
  if (rows.length === 0) return { ...block, body: emptySentence(lang, 'member.participation.none', 'not-loaded') }
  const known = rows.flatMap((r) => [r.development.level, r.implementation.level, r.forum])
  const reason = onlyReason(known)
  if (reason !== null) return { ...block, body: emptySentence(lang, 'member.participation.uncoded', reason) }
  return {
    ...block,
    side: aside(lang, 'member.participation.side'),
    body: html`${participationGrid(lang, rows, finding(lang, rows), t(lang, 'member.participation.note'))}<p>${forums(lang, rows)}</p>${definitions(lang)}${sources(lang, rows)}`,
  }
}

/** The first reason where no value stands at all; null where there is one. */
function onlyReason(values: readonly Told<string>[]): Absence | null {
  const reasons = values.flatMap((value) => (isAbsent(value) ? [value.absent] : []))
  return reasons.length < values.length ? null : (reasons[0] ?? 'not-loaded')
}

/** The newest plan whose level is recorded. */
function finding(lang: Lang, rows: readonly ParticipationRow[]): string {
  const row = rows.findLast((r) => !isAbsent(r.development.level))
  if (row === undefined || isAbsent(row.development.level)) return t(lang, 'member.participation.finding.none')
  const openness = maybe(row.development.openness)
  return t(lang, 'member.participation.finding', {
    plan: row.plan,
    level: wordOf(lang, iap2Level, row.development.level),
    openness: t(lang, openness === null ? 'participation.openness.unknown' : `participation.${openness}`),
    forum: maybe(row.forum) ?? 'no',
  })
}

function forums(lang: Lang, rows: readonly ParticipationRow[]): string {
  const said = rows.map(({ plan, forum }) =>
    t(lang, 'member.participation.forum', {
      plan,
      answer: isAbsent(forum) ? absenceWord(lang, forum.absent) : t(lang, `member.participation.${forum}`),
    }),
  )
  return t(lang, 'member.participation.forums', { plans: formatList(lang, said) })
}

const DEFINED: readonly Iap2Level[] = ['collaborate', 'involve', 'consult', 'inform']

function definitions(lang: Lang): Html {
  return html`<dl class="terms">${DEFINED.map(
    (level) =>
      html`<div><dt>${labelOf(lang, iap2Level, level)}</dt><dd>${codeLabel(lang, iap2Level, level).definition}</dd></div>`,
  )}</dl>`
}

function sources(lang: Lang, rows: readonly ParticipationRow[]): Html {
  const all: readonly SourceRef[] = rows.flatMap((row) => row.sources)
  if (all.length === 0) return nothing
  return html`<div class="meta"><b>${t(lang, 'member.participation.sources')}</b>${sourceList(lang, all)}</div>`
}
