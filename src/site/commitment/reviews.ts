import { codingLabels, fieldLabel, labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { assessor } from '#model/codelists/assessor.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import type { AssessmentView, CodingLine, CommitmentView } from '#queries/commitment-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { absenceWord, absent, absentPlain } from '#ui/components/absent.ts'
import { quoted } from '#ui/components/quoted.ts'
import { sourceLine } from '#ui/components/sources.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'
import { url } from '#ui/url.ts'

type Group = 'design' | 'implementation' | 'results'

/** What each coding is about, in the order of the report. */
const GROUPS: Readonly<Record<Group, readonly string[]>> = {
  design: [
    'specificity',
    'verifiable',
    'accessToInformation',
    'civicParticipation',
    'publicAccountability',
    'technology',
    'openGovernmentLens',
    'potentialImpact',
    'potentialForResults',
  ],
  implementation: ['completion'],
  results: ['didItOpenGovernment', 'openedInformation', 'openedParticipation', 'openedAccountability', 'earlyResults'],
}

/** Every assessor’s view side by side, each dated, in the vocabulary of its method; then the reports on the plan. */
export function views(lang: Lang, view: CommitmentView): Numbered {
  const { assessments } = view
  return {
    id: 'views',
    title: t(lang, 'commitment.views'),
    side: html`<p>${t(lang, 'commitment.views.side')}</p>`,
    body: html`${assessments.length === 0 ? html`<p>${sentence(lang, 'commitment.views.none', { word: absent(lang, 'not-loaded') })}</p>` : codings(lang, assessments)}${reports(lang, view)}`,
  }
}

function codings(lang: Lang, assessments: readonly AssessmentView[]): Html {
  const groups = (Object.keys(GROUPS) as Group[])
    .map((group) => ({
      head: t(lang, `commitment.views.group.${group}`),
      rows: rowsOf(lang, GROUPS[group], assessments),
    }))
    .filter(({ rows }) => rows.length > 0)
  const origin = {
    head: t(lang, 'commitment.views.read'),
    cells: assessments.map((a) => html`<small>${readIn(lang, a)}</small>`),
  }
  return table({
    caption: t(lang, 'commitment.views.finding', { count: assessments.length }),
    note: t(lang, 'commitment.views.note', { word: absenceWord(lang, 'no-data') }),
    columns: [
      { label: t(lang, 'commitment.views.coding') },
      ...assessments.map((a) => ({ label: reviewName(lang, a) })),
    ],
    groups: [...groups, { rows: [origin] }],
  })
}

function rowsOf(lang: Lang, fields: readonly string[], assessments: readonly AssessmentView[]) {
  return fields
    .filter((field) => assessments.some((a) => a.codings.some((c) => c.field === field)))
    .map((field) => ({
      head: fieldLabel(lang, field),
      cells: assessments.map((a) =>
        cell(
          lang,
          a.codings.find((c) => c.field === field),
        ),
      ),
    }))
}

function cell(lang: Lang, coding: CodingLine | undefined): Part {
  if (coding === undefined) return absentPlain(lang, 'no-data')
  const { field, value, otherwise } = coding
  if (isAbsent(value)) return absent(lang, value.absent)
  const beside =
    otherwise === null
      ? nothing
      : html` <small class="shift">${t(lang, 'commitment.views.otherwise', { code: otherwise })}</small>`
  return html`<span class="said">${codingLabels(lang, field, value).code}</span>${beside}`
}

/** 'Independent reviewer, first review: progress report, 2015, method M3'. */
function reviewName(lang: Lang, a: AssessmentView): string {
  const parts = [
    labelOf(lang, assessor, a.assessor),
    t(lang, `commitment.stage.${a.stage}`),
    a.product === null ? null : labelOf(lang, reviewProduct, a.product),
    isAbsent(a.date) ? null : a.date,
    a.method === null ? null : t(lang, 'commitment.views.method', { method: methodWord(lang, a.method) }),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function methodWord(lang: Lang, method: keyof typeof methodVersion): string {
  return labelOf(lang, methodVersion, method).split(' · ')[0] ?? method
}

function readIn(lang: Lang, { source, address, date }: AssessmentView): Part {
  const where = source === null ? absentPlain(lang, 'not-recorded') : sourceLine(lang, source)
  const report =
    address === null ? nothing : html` · <a href="${url(address)}">${isAbsent(date) ? address : time(lang, date)}</a>`
  return html`${where}${report}`
}

function reports(lang: Lang, { reports: list }: CommitmentView): Html {
  const body =
    list.length === 0
      ? html`<p>${t(lang, 'commitment.reports.none')}</p>`
      : html`<ul>${list.map((d) => html`<li>${quoted(lang, d, html` ${absentPlain(lang, 'not-recorded')}`)}</li>`)}</ul>`
  return html`<h3>${t(lang, 'commitment.reports')}</h3>${body}`
}
