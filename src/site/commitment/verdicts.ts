import { versionText } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import type { ClassView, CommitmentView, VerdictView } from '#queries/commitment-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathToRule } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { table } from '#ui/components/table.ts'
import { tests } from '#ui/components/verdict.ts'
import { ruleName, voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import type { Condition, Why } from '#ui/told.ts'

/** What the rules conclude: the star with its tests and versions first, then every other verdict with its reasons. */
export function verdicts(lang: Lang, view: CommitmentView): Numbered {
  const outcome = starOutcome(view)
  const [star, ...others] = view.verdicts
  const time = view.classes.find((c) => c.rule === 'star-of-its-time')
  return {
    id: 'verdicts',
    title: t(lang, 'commitment.verdicts'),
    side: html`<p>${t(lang, 'commitment.verdicts.side')}</p>`,
    body: html`<p class="verdict">${t(lang, `commitment.star.${outcome}`)}</p>
<p>${t(lang, `commitment.star.meaning.${isOfOtherYear(view) ? 'year' : outcome}`)}${
      time === undefined
        ? nothing
        : html` ${t(lang, 'commitment.star.time', { outcome: outcomeWord(lang, time.outcome) })}`
    }</p>${star === undefined ? nothing : starTests(lang, star, view)}${otherTable(lang, others, view)}`,
  }
}

/** Which star is shown: yes, no, unknown or not awarded. */
export function starOutcome({ classes }: CommitmentView): 'yes' | 'no' | 'unknown' | 'not-awarded' {
  const outcome = classes.find((c) => c.rule === 'star-shown')?.outcome
  return outcome === 'yes' || outcome === 'no' || outcome === 'not-awarded' ? outcome : 'unknown'
}

/** Whether no star can be told since its plan is of a year that is not asked for stars. */
function isOfOtherYear({ classes }: CommitmentView): boolean {
  const shown = classes.find((c) => c.rule === 'star-shown')
  return shown?.outcome === 'unknown' && shown.conditions.some((c) => c.field === 'yearSubmitted')
}

/** A verdict or class in words; one without a sentence is shown as the code it is. */
export function outcomeWord(lang: Lang, outcome: string): string {
  const own = `commitment.outcome.${outcome}`
  if (isMessageKey(own)) return t(lang, own)
  const general = `outcome.${outcome}`
  return isMessageKey(general) ? t(lang, general) : outcome
}

function starTests(lang: Lang, star: VerdictView, view: CommitmentView): Html {
  const shown = star.versions.find((v) => v.version === star.shown)
  if (shown === undefined) return nothing
  const rule = html`<a href="${pathToRule(lang, 'star', shown.version)}">${t(lang, 'commitment.star.tests', { version: shown.version, valid: versionText(lang, 'star', shown.version, 'valid') })}</a>`
  return html`<h3>${rule}</h3>${tests(lang, shown.conditions)}${table({
    caption: t(lang, 'commitment.star.versions'),
    note: t(lang, 'commitment.star.versions.note'),
    columns: (['version', 'valid', 'outcome', 'published'] as const).map((name) => ({
      label: t(lang, `commitment.star.${name}`),
    })),
    groups: [
      {
        rows: star.versions.map((v) => ({
          head: html`<a href="${pathToRule(lang, 'star', v.version)}">${v.version}</a>`,
          cells: [
            versionText(lang, 'star', v.version, 'valid'),
            withReasons(lang, { ...v, rule: 'star', outcome: v.verdict.outcome }, view),
            published(lang, v.published),
          ],
        })),
      },
    ],
  })}`
}

function otherTable(lang: Lang, others: readonly VerdictView[], view: CommitmentView): Html {
  const rows = [...others.flatMap(answers), ...view.classes.map(answerOf), answerOf(view.overdue)]
  return table({
    caption: t(lang, 'commitment.other'),
    columns: [
      { label: t(lang, 'commitment.other.rule') },
      { label: t(lang, 'commitment.other.outcome') },
      { label: t(lang, 'commitment.star.published') },
    ],
    groups: [
      {
        rows: rows.map((answer) => ({
          head: html`<a href="${pathToRule(lang, answer.rule, answer.version)}">${ruleName(lang, answer.rule)}</a>`,
          cells: [withReasons(lang, answer, view), published(lang, answer.published)],
        })),
      },
    ],
  })
}

interface Answer {
  readonly rule: string
  readonly version: string
  readonly outcome: string
  readonly conditions: readonly Condition[]
  readonly published: string | null
}

function answers({ rule, versions }: VerdictView): readonly Answer[] {
  return versions.map((v) => ({ ...v, rule, outcome: v.verdict.outcome }))
}

function answerOf(c: ClassView): Answer {
  return c
}

function withReasons(lang: Lang, answer: Answer, { sources }: CommitmentView): Html {
  const { rule, version, outcome, conditions } = answer
  const word = outcomeWord(lang, outcome)
  const why: Why = { rule, version, counted: null, leftOut: [], sources, conditions }
  const about = t(lang, 'commitment.other.about', { rule: ruleName(lang, rule), outcome: word })
  return html`<div class="cell"><b>${word}</b> ${voucher(lang, why, about)}</div>`
}

function published(lang: Lang, text: string | null): Part {
  return text === null ? absentPlain(lang, 'not-loaded') : html`<span class="said">${text}</span>`
}
