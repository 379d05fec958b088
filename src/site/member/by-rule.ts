import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MemberView, RuleFinding } from '#queries/member-view.ts'
import { deadlineText } from '#site/deadline-table.ts'
import { state } from '#ui/components/state.ts'
import { ruleName, voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import type { Mark } from '#ui/marks.ts'

const MARKS: Readonly<Record<RuleFinding['outcome'], Mark>> = { yes: 'tick', no: 'cross', unknown: 'lozenge' }

/** What rules of process say, each said to be the rule’s and not OGP’s decision, and the deadlines that lie ahead. */
export function byRule(lang: Lang, { byRule: findings, deadlines }: MemberView): Html {
  const due = deadlines.filter((d) => d.due !== null && (d.awaited === 'next-plan' || d.state === 'ahead'))
  if (findings.length === 0 && due.length === 0) return nothing
  return html`<div><h3>${t(lang, 'member.rules')}</h3><p class="meta">${t(lang, 'member.rules.about')}</p><ul class="plain">${findings.map(
    (finding) => line(lang, finding),
  )}${due.map((deadline) => html`<li>${deadlineText(lang, deadline)}</li>`)}</ul></div>`
}

function line(lang: Lang, { rule, version, plan, outcome, conditions }: RuleFinding): Html {
  const said = t(lang, 'member.rules.line', {
    rule: ruleName(lang, rule),
    scope: plan === null ? 'member' : 'plan',
    plan: plan ?? 0,
    said: outcome,
    outcome: t(lang, `outcome.${outcome}`),
  })
  const why = { rule, version, counted: null, leftOut: [], sources: [], conditions }
  return html`
<li>${state(MARKS[outcome], said)} ${voucher(lang, why, said)}</li>`
}
