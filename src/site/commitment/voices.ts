import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { assessor } from '#model/codelists/assessor.ts'
import type { CommitmentView, MilestoneLine, ReportLine, VoiceView } from '#queries/commitment-view.ts'
import { wordsFor } from '#site/commitment/words.ts'
import { absent, absentPlain } from '#ui/components/absent.ts'
import { inLang } from '#ui/components/quoted.ts'
import { state } from '#ui/components/state.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, join, nothing, type Part } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** Everyone who reports in words of their own, as one line of the list of views each. */
export function voices(lang: Lang, view: CommitmentView): Html {
  const isReviewed = view.assessments.some((a) => a.assessor === 'irm')
  const own = view.voices.map((voice) => oneVoice(lang, voice))
  if (isReviewed || own.length === 0) return html`${own}`
  return html`${own}<div class="view"><dt><b>${labelOf(lang, assessor, 'irm')}</b></dt><dd>${absent(lang, 'not-loaded')}</dd><dd class="meta">${t(lang, 'commitment.voices.unreviewed')}</dd></div>`
}

/** More names are counted: they stand with their reports. */
const NAMED = 2

function oneVoice(lang: Lang, voice: VoiceView): Html {
  const { from, to, authors, reports } = voice
  const tongue = reports[0]?.lang ?? null
  const more = authors.length - NAMED
  const names = authors.slice(0, NAMED).map((name) => html`<span class="said"${inLang(lang, tongue)}>${name}</span>`)
  const when =
    from === null || to === null
      ? absentPlain(lang, 'not-recorded')
      : from === to
        ? time(lang, to)
        : html`${time(lang, from)} – ${time(lang, to)}`
  return html`<div class="view"><dt><b>${labelOf(lang, assessor, voice.assessor)}</b>${names.length === 0 ? nothing : html`<br>${join(names, t(lang, 'frame.comma'))}${more > 0 ? html` ${t(lang, 'commitment.voices.more', { count: more })}` : nothing}`}</dt><dd>${lastWord(lang, voice)}</dd><dd class="meta">${when}</dd><dd class="meta"><a href="#reports">${t(lang, 'commitment.voices.reports', { count: reports.length })}</a></dd></div>`
}

/** Its word on the whole, where it gives one; else how many milestones stand how. */
function lastWord(lang: Lang, { reports, states, milestones }: VoiceView): Part {
  const whole = reports.find((r) => r.milestone === null && !isAbsent(r.status))
  if (whole !== undefined) return statusWord(lang, whole)
  if (states.length === 0) return absent(lang, 'no-report')
  const tongue = reports[0]?.lang ?? null
  const counts = states.map(
    ({ status, count }) => html`${count} <span class="said"${inLang(lang, tongue)}>${status}</span>`,
  )
  const silent = milestones.of - milestones.told
  return html`${join(counts, t(lang, 'frame.comma'))}${silent === 0 ? nothing : html`${t(lang, 'frame.comma')}${silent} ${absentPlain(lang, 'no-report')}`}`
}

/** A status in the word of whoever reports, with the share done where that is told. */
export function statusWord(lang: Lang, { status, lang: tongue, progress }: ReportLine): Part {
  const share =
    progress === null ? nothing : html` <small>${t(lang, 'commitment.report.progress', { progress })}</small>`
  if (isAbsent(status)) return html`${absentPlain(lang, status.absent)}${share}`
  return html`<span class="said"${inLang(lang, tongue)}>${status}</span>${share}`
}

/** What each says of each milestone, side by side, where several do; the finding says on how many they differ. */
export function sideBySide(lang: Lang, view: CommitmentView): Html {
  const { agreement, milestones, voices: all } = view
  if (all.length === 0 || milestones.length === 0 || all.every((v) => v.milestones.told === 0)) return nothing
  const caption =
    agreement === null
      ? t(lang, 'commitment.voices.alone', { count: milestones.length })
      : t(lang, 'commitment.voices.differ', { differing: agreement.differing, shared: agreement.shared })
  const several = agreement !== null
  return table({
    name: several ? 'voices' : '',
    caption,
    note: html`${ofAll(lang, view)}${t(lang, 'commitment.voices.note')}`,
    columns: [
      { label: t(lang, 'commitment.milestones.text') },
      ...all.map((v) => ({ label: labelOf(lang, assessor, v.assessor) })),
      ...(several ? [{ label: t(lang, 'commitment.voices.agree') }] : []),
    ],
    groups: [
      {
        rows: milestones.map((m) => ({
          head: shortName(lang, m),
          cells: [...all.map((v) => wordOn(lang, m, v)), ...(several ? [agreeing(lang, m)] : [])],
        })),
      },
    ],
  })
}

/** Where more than two report: on how many milestones all of them do, and differ. */
function ofAll(lang: Lang, { agreement }: CommitmentView): Html {
  if (agreement === null || agreement.assessors < 3 || agreement.byAll.shared === 0) return nothing
  const { byAll, assessors: count } = agreement
  return html`${t(lang, 'commitment.voices.all', { ...byAll, count })} `
}

/** Longer words are cut: they stand whole among the milestones. */
const LONGEST = 90

function shortName(lang: Lang, step: MilestoneLine): Html {
  const { text, lang: own } = wordsFor(lang, step, step.title === null ? 'text' : 'title', step.title ?? step.text)
  const number = step.number === null ? nothing : html`<a href="#milestones">${step.number}</a> `
  if (isAbsent(text)) return html`${number}${absentPlain(lang, text.absent)}`
  const end = text.length <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST)
  return html`${number}<span class="said thin"${inLang(lang, own)}>${end === -1 ? text : `${text.slice(0, end)}…`}</span>`
}

function wordOn(lang: Lang, { reports }: MilestoneLine, voice: VoiceView): Part {
  const report = reports.find((r) => r.assessor === voice.assessor)
  return report === undefined ? absentPlain(lang, 'no-report') : statusWord(lang, report)
}

function agreeing(lang: Lang, { differs }: MilestoneLine): Part {
  if (differs === null) return t(lang, 'commitment.voices.one')
  return differs
    ? html`<b>${state('lozenge', t(lang, 'commitment.voices.differs'), 'ink')}</b>`
    : t(lang, 'commitment.voices.same')
}
