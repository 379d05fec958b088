import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { assessor } from '#model/codelists/assessor.ts'
import type { CommitmentView, ReportLine } from '#queries/commitment-view.ts'
import { statusWord } from '#site/commitment/voices.ts'
import type { Numbered } from '#site/numbered.ts'
import { absentPlain, told } from '#ui/components/absent.ts'
import { inLang, quoted } from '#ui/components/quoted.ts'
import { sourceLine } from '#ui/components/sources.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** What each assessor reported, with its evidence and its other answers, the newest first; null where nobody reported. */
export function reports(lang: Lang, { voices, milestones }: CommitmentView): Numbered | null {
  if (voices.length === 0) return null
  const order = new Map(milestones.map((m, i) => [m.number, i]))
  const placeOf = (r: ReportLine) => (r.milestone === null ? -1 : (order.get(r.milestone) ?? milestones.length))
  return {
    id: 'reports',
    title: t(lang, 'commitment.evidence'),
    side: html`<p>${t(lang, 'commitment.evidence.side')}</p>`,
    body: html`${voices.map((voice) => {
      const all = [...voice.reports].sort((a, b) => placeOf(a) - placeOf(b))
      return html`<h3>${labelOf(lang, assessor, voice.assessor)}</h3>${all.map((r) => oneReport(lang, r))}`
    })}`,
  }
}

function oneReport(lang: Lang, report: ReportLine): Html {
  const { milestone, date, lang: tongue } = report
  const about =
    milestone === null ? t(lang, 'commitment.report.whole') : t(lang, 'commitment.report.of', { number: milestone })
  const when = isAbsent(date) ? absentPlain(lang, date.absent) : time(lang, date)
  const status = isAbsent(report.status) && report.progress === null ? nothing : html`: ${statusWord(lang, report)}`
  return html`<details class="fold"><summary>${about}${t(lang, 'frame.comma')}${when}${status}</summary><dl class="terms">${lines(
    lang,
    report,
  ).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl></details>`
  function lines(page: Lang, r: ReportLine): readonly (readonly [string, Part])[] {
    const said = (text: string) => html`<div class="said"${inLang(page, tongue)}>${paragraphs(text)}</div>`
    return [
      ...(r.author === null ? [] : [[t(page, 'commitment.report.author'), said(r.author)] as const]),
      ...(r.scale.length === 0 ? [] : [[t(page, 'commitment.report.scale'), said(r.scale.join(' · '))] as const]),
      ...(r.report === null ? [] : [[t(page, 'commitment.report.text'), said(r.report)] as const]),
      ...(r.change === null ? [] : [[t(page, 'commitment.report.change'), said(r.change)] as const]),
      [t(page, 'commitment.report.evidence'), evidence(page, r)],
      ...r.answers.map(({ question, answer }) => [questionWord(page, question), said(answer)] as const),
      ...(r.address === null
        ? []
        : [[t(page, 'commitment.report.page'), html`<a href="${url(r.address)}">${r.address}</a>`] as const]),
      ...(r.source === null ? [] : [[t(page, 'commitment.report.source'), sourceLine(page, r.source)] as const]),
    ]
  }
}

function evidence(lang: Lang, { evidence: text, evidenceItems: items, lang: tongue }: ReportLine): Part {
  const list =
    items.length === 0
      ? nothing
      : html`<ul>${items.map(({ text: title, address }) => html`<li>${quoted(lang, { title, lang: tongue, address: address ?? { absent: 'not-recorded' } })}</li>`)}</ul>`
  if (isAbsent(text) && items.length > 0) return list
  return html`${told(lang, text, (words) => html`<div class="said"${inLang(lang, tongue)}>${paragraphs(words)}</div>`)}${list}`
}

function questionWord(lang: Lang, question: string): string {
  const key = `commitment.answer.${question}`
  return isMessageKey(key) ? t(lang, key) : question
}

function paragraphs(text: string): readonly Html[] {
  return text
    .split(/\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p>${part.trim()}</p>`)
}
