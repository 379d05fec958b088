import { formatDate, formatList } from '#messages/format.ts'
import { fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import type { Days } from '#methodology/days.ts'
import type { DeadlineLine, DeadlineState } from '#queries/deadlines-view.ts'
import { pathToRule } from '#ui/address.ts'
import { absenceWord, absentPlain } from '#ui/components/absent.ts'
import { state } from '#ui/components/state.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { ruleName } from '#ui/components/voucher.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import type { Mark, Tone } from '#ui/marks.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

const MARKS: Readonly<Record<DeadlineState, readonly [Mark, Tone]>> = {
  ahead: ['ring', 'ink'],
  met: ['tick', 'ink'],
  late: ['triangle', 'red'],
  past: ['dot', 'quiet'],
  unknown: ['lozenge', 'ink'],
}

/** Deadlines as a table: what is awaited, the last day in time, how it stands on the day asked, and the rule that sets it. */
export function deadlineTable(lang: Lang, lines: readonly DeadlineLine[], caption: string): Html {
  return table({
    caption,
    columns: (['what', 'day', 'state', 'rule'] as const).map((name) => ({
      label: t(lang, `deadlines.column.${name}`),
    })),
    groups: [
      {
        rows: lines.map((line) => ({
          head: html`${t(lang, `deadlines.${line.awaited}`, { number: line.plan.number })}<br><small>${basis(lang, line)}</small>`,
          cells: [dayCell(lang, line), stateCell(lang, line), ruleLink(lang, line)],
        })),
      },
    ],
  })
}

/** One deadline in a line: what is due, by when, how far off, and the rule. */
export function deadlineText(lang: Lang, line: DeadlineLine): Html {
  if (line.due === null || line.inDays === null) return nothing
  const far = distance(lang, line.inDays)
  const what = t(lang, `deadlines.${line.awaited}`, { number: line.plan.number })
  return html`${what}: ${dueDay(lang, line.due)}${far === null ? nothing : html` <small>${far}</small>`} · ${ruleLink(lang, line)}`
}

/** The last day in time; where it is not certain, the days among which it falls. */
export function dueDay(lang: Lang, { from, to }: Days): Html {
  if (from === to) return time(lang, from)
  return sentence(lang, 'deadlines.day.between', { from: time(lang, from), to: time(lang, to) })
}

function dayCell(lang: Lang, { due, inDays }: DeadlineLine): Part {
  if (due === null || inDays === null) return absentPlain(lang, 'not-recorded')
  const far = distance(lang, inDays)
  return html`${dueDay(lang, due)}${far === null ? nothing : html` <small>${far}</small>`}`
}

/** How far it is from the day asked. */
function distance(lang: Lang, { from, to }: NonNullable<DeadlineLine['inDays']>): string | null {
  if (from >= 0) {
    return from === to ? t(lang, 'deadlines.in', { days: from }) : t(lang, 'deadlines.in.between', { from, to })
  }
  if (to >= 0) return t(lang, 'deadlines.within', { days: to })
  return from === to ? t(lang, 'deadlines.ago', { days: -from }) : null
}

function stateCell(lang: Lang, line: DeadlineLine): Html {
  const [mark, tone] = MARKS[line.state]
  return state(mark, t(lang, `deadlines.state.${line.state}`), tone)
}

function ruleLink(lang: Lang, { rule, version }: DeadlineLine): Html {
  const name = ruleName(lang, rule)
  const text =
    version === null ? name : t(lang, 'why.version', { rule: name, version: version.replace(/^v(?=\d)/, '') })
  return html`<a href="${pathToRule(lang, rule, version)}">${text}</a>`
}

/** What a fact is called here; most are called as in the tests of a rule. */
function basisName(lang: Lang, field: string): string {
  const key = `deadlines.field.${field}`
  return isMessageKey(key) ? t(lang, key) : fieldLabel(lang, field)
}

/** What it is worked out from, and what is lacking. */
function basis(lang: Lang, line: DeadlineLine): string {
  const parts = line.basis.map(({ field, value }) => {
    const said = isAbsent(value)
      ? absenceWord(lang, value.absent)
      : /^\d{4}(-\d\d)*$/.test(value)
        ? formatDate(lang, value)
        : value
    return t(lang, 'deadlines.basis', { field: basisName(lang, field), value: said })
  })
  return formatList(lang, parts)
}
