import { formatDate } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CommitmentView, StepLine } from '#queries/commitment-view.ts'
import { wordsFor } from '#site/commitment/words.ts'
import type { Numbered } from '#site/numbered.ts'
import { absent, absentPlain, told } from '#ui/components/absent.ts'
import { inLang } from '#ui/components/quoted.ts'
import { state } from '#ui/components/state.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** Its milestones and what is measured of them: by when, how that date stands, how it was moved, and who is to do it. */
export function milestones(lang: Lang, view: CommitmentView): Numbered {
  const { milestones: steps, indicators } = view
  const block = { id: 'milestones', title: t(lang, 'commitment.milestones') }
  const all = [...steps.flatMap((m) => [m, ...m.indicators]), ...indicators]
  if (all.length === 0) {
    const word = absent(lang, 'not-loaded')
    return { ...block, body: html`<p>${sentence(lang, 'commitment.milestones.none', { word })}</p>` }
  }
  const measured = all.length - steps.length
  const finding = t(lang, 'commitment.milestones.finding', { count: steps.length })
  const passed = all.filter((s) => s.dueState === 'passed' || s.dueState === 'overdue').length
  return {
    ...block,
    side: html`<p>${t(lang, 'commitment.milestones.side')}</p>`,
    body: table({
      caption: measured === 0 ? finding : t(lang, 'commitment.milestones.measured', { steps: steps.length, measured }),
      note: passed === 0 ? null : t(lang, 'commitment.milestones.passed', { count: passed }),
      columns: (view.responsible.length === 0 ? (['text', 'due'] as const) : (['text', 'due', 'who'] as const)).map(
        (name) => ({ label: t(lang, `commitment.milestones.${name}`) }),
      ),
      groups: all.length === steps.length ? [{ rows: steps.map((m) => row(lang, m, view)) }] : grouped(lang, view),
    }),
  }
}

/** A milestone heads what is measured of it. */
function grouped(lang: Lang, view: CommitmentView) {
  const { milestones: steps, indicators } = view
  const groups = steps.map((m) => ({
    head: html`${stepName(lang, m)}${isBare(m) ? nothing : html` <small>${dueCell(lang, m)}</small>`}`,
    rows: m.indicators.map((i) => row(lang, i, view)),
  }))
  return indicators.length === 0 ? groups : [...groups, { rows: indicators.map((i) => row(lang, i, view)) }]
}

function isBare({ due, dueText }: StepLine): boolean {
  return isAbsent(due) && dueText === null
}

function row(lang: Lang, step: StepLine, { responsible: all }: CommitmentView) {
  const { responsible, lang: tongue } = step
  const who =
    responsible === null
      ? absentPlain(lang, 'not-recorded')
      : html`<span class="said"${inLang(lang, tongue)}>${responsible}</span>`
  return { head: stepName(lang, step), cells: all.length === 0 ? [dueCell(lang, step)] : [dueCell(lang, step), who] }
}

/** Number and words of a milestone or indicator, in the reader’s language where a source gives them. */
export function stepName(lang: Lang, step: StepLine): Html {
  const { number, title, page } = step
  const number_ =
    number === null ? nothing : page === null ? html`${number} ` : html`<a href="${url(page)}">${number}</a> `
  const short = title === null ? null : wordsFor(lang, step, 'title', title)
  const whole = wordsFor(lang, step, 'text', step.text)
  if (isAbsent(whole.text)) return html`${number_}${absentPlain(lang, whole.text.absent)}`
  if (short === null || isAbsent(short.text) || short.text === whole.text)
    return html`${number_}<span class="said thin"${inLang(lang, whole.lang)}>${whole.text}</span>`
  return html`${number_}<span class="said thin"${inLang(lang, short.lang)}>${short.text}</span><details class="why"><summary>${t(lang, 'commitment.milestones.whole')}<span class="hide"> ${number ?? ''}</span></summary><div><p class="said"${inLang(lang, whole.lang)}>${whole.text}</p></div></details>`
}

function dueCell(lang: Lang, step: StepLine): Part {
  const { due, dueText, dueState, slips, start } = step
  const words = dueWords(lang, step)
  const written =
    dueText === null || isRepeated(dueText, due)
      ? nothing
      : html`<small class="line">${sentence(lang, 'commitment.as-written', { text: words })}</small>`
  const begins =
    start === null
      ? nothing
      : html`<small class="line">${sentence(lang, 'commitment.milestones.begins', { date: time(lang, start) })}</small>`
  return html`<div class="cell">${told(lang, due, (date) => time(lang, date))} ${dueMark(lang, dueState)}${written}${begins}${slips.map((slip) => html`<small class="line">${slipSentence(lang, slip)}</small>`)}</div>`
}

/** 'By March 2023' says no more than March 2023 does. */
function isRepeated(words: string, due: StepLine['due']): boolean {
  return !isAbsent(due) && words.replace(/^By (end of )?/, '') === formatDate('en', due)
}

function dueWords(lang: Lang, { dueText, translations, lang: tongue }: StepLine): Html {
  const own = tongue === lang ? undefined : translations.find((x) => x.lang === lang)?.due
  return html`<span class="said"${inLang(lang, own === undefined ? tongue : lang)}>${own ?? dueText ?? ''}</span>`
}

/** How a date stands on the day asked, in a word beside its mark. */
function dueMark(lang: Lang, dueState: StepLine['dueState']): Html {
  if (dueState === 'overdue') return state('ring', t(lang, 'commitment.due.overdue', { year: 'none' }), 'quiet')
  if (dueState === 'passed') return state('ring', t(lang, 'commitment.due.passed'), 'quiet')
  if (dueState === 'ahead') return state('dot', t(lang, 'commitment.due.ahead'), 'quiet')
  return nothing
}

function slipSentence(lang: Lang, { was, is, who, why }: StepLine['slips'][number]): Part {
  const moved = sentence(lang, 'commitment.slip', { was: time(lang, was), is: time(lang, is) })
  const by = who === null ? nothing : html` ${sentence(lang, 'commitment.slip.who', { who })}`
  return html`${moved}${by}${why === null ? nothing : html` <span class="said">${why}</span>`}`
}
