import { codingLabels, fieldLabel, labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { assessor } from '#model/codelists/assessor.ts'
import type { Completion } from '#model/codelists/completion.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import type { AssessmentView, CodingLine, CommitmentView } from '#queries/commitment-view.ts'
import type { Absence } from '#queries/views.ts'
import { sideBySide, voices } from '#site/commitment/voices.ts'
import type { Numbered } from '#site/numbered.ts'
import { absent, absentPlain, told } from '#ui/components/absent.ts'
import { quoted } from '#ui/components/quoted.ts'
import { sourceLine } from '#ui/components/sources.ts'
import { completionState } from '#ui/components/state.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent, type Told } from '#ui/told.ts'
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
  const assessments = view.assessments.filter(saysAnything)
  return {
    id: 'views',
    title: t(lang, 'commitment.views'),
    side: html`<p>${t(lang, 'commitment.views.side')}</p>`,
    body: html`${
      assessments.length + view.voices.length === 0
        ? html`<p>${sentence(lang, 'commitment.views.none', { word: absent(lang, 'not-loaded') })}</p>`
        : html`<dl class="views">${assessors(lang, assessments)}${voices(lang, view)}</dl>${sideBySide(lang, view)}${assessments.length === 0 ? nothing : codings(lang, assessments)}`
    }${reports(lang, view)}`,
  }
}

/** Some files list a last review for plans that never had one, with nothing but the word for that: it is no view of anybody. */
function saysAnything({ codings: lines, product }: AssessmentView): boolean {
  return product !== null || lines.some((c) => !isAbsent(c.value) || c.value.absent !== 'no-data')
}

/** Each reviewer’s last word: who, in which report, how far, by which method, when, and where it was read. */
function assessors(lang: Lang, assessments: readonly AssessmentView[]): Html {
  return html`${assessments.map((a) => {
    const product =
      a.product === null ? t(lang, `commitment.stage.${a.stage}`) : labelOf(lang, reviewProduct, a.product)
    const found = a.codings.find((c) => c.field === 'completion')?.value ?? { absent: 'no-data' as const }
    const method =
      a.method === null
        ? absentPlain(lang, 'not-recorded')
        : t(lang, 'commitment.views.method', { method: methodWord(lang, a.method) })
    return html`<div class="view"><dt><b>${labelOf(lang, assessor, a.assessor)}</b><br>${product}</dt><dd>${completionState(
      lang,
      // the field is that of the model, and so are its codes
      found as Told<Completion>,
    )}</dd><dd class="meta">${told(lang, a.date, (date) => time(lang, date))}${t(lang, 'frame.comma')}${method}</dd><dd class="meta">${readIn(lang, a)}</dd></div>`
  })}`
}

function codings(lang: Lang, assessments: readonly AssessmentView[]): Html {
  const groups = (Object.keys(GROUPS) as Group[])
    .map((group) => ({ head: t(lang, `commitment.views.group.${group}`), rows: rowsOf(lang, group, assessments) }))
    .filter(({ rows }) => rows.length > 0)
  const several = new Set(assessments.map((a) => a.assessor)).size > 1
  return table({
    caption: t(lang, 'commitment.views.finding', { count: assessments.length }),
    note: t(lang, 'commitment.views.note'),
    columns: [
      { label: t(lang, 'commitment.views.coding') },
      ...assessments.map((a) => ({ label: columnName(lang, a, several) })),
    ],
    groups,
  })
}

/** Codings of a group; those that no review gives, since its method has none, are left out. */
function rowsOf(lang: Lang, group: Group, assessments: readonly AssessmentView[]) {
  return GROUPS[group]
    .filter((field) =>
      assessments.some((a) =>
        a.codings.some((c) => c.field === field && !(isAbsent(c.value) && c.value.absent === 'no-data')),
      ),
    )
    .map((field) => ({
      head: fieldLabel(lang, field),
      cells: assessments.map((a) =>
        cell(
          lang,
          a.codings.find((c) => c.field === field),
          silence(group, a),
        ),
      ),
    }))
}

/** Why a review does not speak of a thing: results are not asked of a first review, nor design of a last one. */
function silence(group: Group, { stage }: AssessmentView): Absence {
  return (stage === 'first' && group === 'results') || (stage === 'last' && group === 'design')
    ? 'not-applicable'
    : 'no-data'
}

function cell(lang: Lang, coding: CodingLine | undefined, otherwiseAbsent: Absence): Part {
  if (coding === undefined) return absent(lang, otherwiseAbsent)
  const { field, value, otherwise } = coding
  if (isAbsent(value)) return absent(lang, value.absent)
  const beside =
    otherwise === null
      ? nothing
      : html` <small class="shift">${t(lang, 'commitment.views.otherwise', { code: otherwise })}</small>`
  return html`<span class="said">${codingLabels(lang, field, value).code}</span>${beside}`
}

function columnName(lang: Lang, { assessor: by, stage }: AssessmentView, several: boolean): string {
  const name = t(lang, `commitment.views.column.${stage}`)
  return several ? t(lang, 'commitment.views.column.of', { assessor: labelOf(lang, assessor, by), stage: name }) : name
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
