import { isWebAddress } from '#base/web-address.ts'
import { fieldLabel, labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { yesNo } from '#model/codelists/yes-no.ts'
import type { PlanPageView, ProcessView } from '#queries/plan-page-view.ts'
import type { Told } from '#queries/views.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathToRule } from '#ui/address.ts'
import { absenceWord, absent, absentPlain } from '#ui/components/absent.ts'
import { participationGrid } from '#ui/components/participation-grid.ts'
import { sourceList } from '#ui/components/sources.ts'
import { state } from '#ui/components/state.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent, maybe } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** How the plan was made together with the public: level, steps or requirements, repository, and the government’s own report. */
export function cocreation(lang: Lang, view: PlanPageView): Numbered {
  const { process } = view
  return {
    id: 'cocreation',
    title: t(lang, 'plan.process'),
    side: html`<p>${t(lang, 'plan.process.side')}</p>`,
    body: html`${levels(lang, view)}${steps(lang, process)}${requirements(lang, process)}${repository(lang, process)}${selfAssessment(lang, process)}${
      process.sources.length === 0
        ? nothing
        : html`<div class="meta"><b>${t(lang, 'member.participation.sources')}</b>${sourceList(lang, process.sources)}</div>`
    }`,
  }
}

function levels(lang: Lang, { participation: row, plan }: PlanPageView): Html {
  const known = [row.development.level, row.implementation.level, row.forum]
  const reasons = known.flatMap((value) => (isAbsent(value) ? [value.absent] : []))
  if (reasons.length === known.length) {
    return html`<p>${sentence(lang, 'plan.process.levels.none', { word: absent(lang, reasons[0]!) })}</p>`
  }
  const forum = maybe(row.forum)
  const met = t(lang, 'member.participation.forum', {
    plan: plan.number,
    answer: isAbsent(row.forum) ? absenceWord(lang, row.forum.absent) : t(lang, `member.participation.${forum!}`),
  })
  return html`${participationGrid(lang, [row], t(lang, 'plan.process.levels'), t(lang, 'member.participation.note'))}<p>${t(lang, 'member.participation.forums', { plans: met })}</p>`
}

/** The six steps of plans to 2016; where they were asked and none is recorded, one sentence says so. */
function steps(lang: Lang, { steps: six, noticeDays, stepsFollowed }: ProcessView): Html {
  const title = html`<h3>${t(lang, 'plan.process.steps')}</h3>`
  const reasons = six.flatMap(({ answer }) => (isAbsent(answer) ? [answer.absent] : []))
  if (reasons.length === six.length) {
    return html`${title}<p>${sentence(lang, 'plan.process.steps.none', { word: absent(lang, reasons[0]!) })}</p>`
  }
  const yes = six.filter(({ answer }) => answer === 'yes').length
  const printed = maybe(stepsFollowed)
  const proven = six.some((s) => !isAbsent(s.evidence))
  return html`${title}${table({
    name: proven ? '' : 'pair',
    caption: t(lang, 'plan.process.steps.finding', {
      yes,
      printed: printed === null ? 'no' : 'yes',
      number: printed ?? '',
    }),
    columns: [
      { label: t(lang, 'plan.process.step') },
      { label: t(lang, 'plan.process.followed') },
      ...(proven ? [{ label: t(lang, 'plan.process.evidence') }] : []),
    ],
    groups: [
      {
        rows: six.map(({ step, answer, evidence }) => ({
          head: html`${fieldLabel(lang, step, 'process')}${step === 'notice' && noticeDays !== null ? html` <small>${t(lang, 'plan.process.notice', { days: noticeDays })}</small>` : nothing}`,
          cells: [answered(lang, answer), ...(proven ? [evidenceCell(lang, evidence)] : [])],
        })),
      },
    ],
  })}`
}

/** What the reviewer points to. Where a cell holds anything but whole addresses, nobody can say where each of them ends: it stands as it is. */
function evidenceCell(lang: Lang, evidence: Told<readonly string[]>): Html {
  if (isAbsent(evidence)) return absentPlain(lang, evidence.absent)
  if (!evidence.every(isWebAddress)) return html`<span class="said">${evidence.join(' ')}</span>`
  return join(
    evidence.map((address) => html`<a class="said" href="${url(address)}">${address}</a>`),
    ' ',
  )
}

function requirements(lang: Lang, { requirements: asked }: ProcessView): Html {
  const title = html`<h3><a href="${pathToRule(lang, 'minimum-requirements', null)}">${t(lang, 'plan.process.requirements')}</a></h3>`
  if (isAbsent(asked)) {
    return html`${title}<p>${sentence(lang, 'plan.process.requirements.none', { word: absent(lang, asked.absent) })}</p>`
  }
  return html`${title}${table({
    name: 'pair',
    caption: t(lang, 'plan.process.requirements.finding', {
      met: asked.filter((r) => r.state === 'met').length,
      of: asked.length,
    }),
    columns: [{ label: t(lang, 'plan.process.requirement') }, { label: t(lang, 'plan.process.state') }],
    groups: [
      { rows: asked.map(({ number, state: found }) => ({ head: number, cells: [requirementState(lang, found)] })) },
    ],
  })}`
}

function requirementState(lang: Lang, found: string): string {
  const key = `plan.process.requirement.${found}`
  return isMessageKey(key) ? t(lang, key) : found
}

function repository(lang: Lang, { repository: kept }: ProcessView): Html {
  const answer = isAbsent(kept) ? absent(lang, kept.absent) : html`<b>${labelOf(lang, yesNo, kept)}</b>`
  return html`<h3>${t(lang, 'plan.process.repository')}</h3><p>${sentence(lang, 'plan.process.repository.said', { answer })}</p>`
}

/** Questions that were put to the government’s report; where none was, the section is left out. */
function selfAssessment(lang: Lang, { selfAssessment: questions }: ProcessView): Html {
  if (questions.length === 0) return nothing
  const title = html`<h3>${t(lang, 'plan.process.self-assessment')}</h3>`
  const reasons = questions.flatMap(({ answer }) => (isAbsent(answer) ? [answer.absent] : []))
  if (reasons.length === questions.length) {
    return html`${title}<p>${sentence(lang, 'plan.process.self-assessment.none', { word: absent(lang, reasons[0]!) })}</p>`
  }
  return html`${title}${table({
    name: 'pair',
    caption: t(lang, 'plan.process.self-assessment.finding', {
      yes: questions.filter(({ answer }) => answer === 'yes').length,
      of: questions.length,
    }),
    columns: [{ label: t(lang, 'plan.process.question') }, { label: t(lang, 'plan.process.answer') }],
    groups: [
      {
        rows: questions.map(({ question, answer }) => ({
          head: questionName(lang, question),
          cells: [answered(lang, answer)],
        })),
      },
    ],
  })}`
}

function questionName(lang: Lang, question: string): string {
  const key = `plan.question.${question}`
  return isMessageKey(key) ? t(lang, key) : question
}

function answered(lang: Lang, answer: Told<string>): Html {
  if (isAbsent(answer)) return absentPlain(lang, answer.absent)
  if (answer === 'yes' || answer === 'no')
    return state(answer === 'yes' ? 'tick' : 'cross', labelOf(lang, yesNo, answer), 'ink')
  const key = `plan.answer.${answer}`
  return html`${isMessageKey(key) ? t(lang, key) : answer}`
}
