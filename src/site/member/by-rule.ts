import { formatDate } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MemberView, RuleFinding } from '#queries/member-view.ts'
import { state } from '#ui/components/state.ts'
import { ruleName, voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import type { Mark } from '#ui/marks.ts'

const MARKS: Readonly<Record<RuleFinding['outcome'], Mark>> = { yes: 'tick', no: 'cross', unknown: 'lozenge' }

/** What rules of process say, each said to be the rule’s and not OGP’s decision, and when a next plan is late. */
export function byRule(lang: Lang, { byRule: findings, nextPlanLateAfter: deadline }: MemberView): Html {
  if (findings.length === 0 && deadline === null) return nothing
  return html`<div><h3>${t(lang, 'member.rules')}</h3><p class="meta">${t(lang, 'member.rules.about')}</p><ul class="plain">${findings.map(
    (finding) => line(lang, finding),
  )}${deadline === null ? nothing : html`<li>${late(lang, deadline)}</li>`}</ul></div>`
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

function late(lang: Lang, { from, to }: NonNullable<MemberView['nextPlanLateAfter']>): string {
  const [first, last] = [formatDate(lang, from), formatDate(lang, to)]
  return from === to
    ? t(lang, 'member.rules.late', { date: first })
    : t(lang, 'member.rules.late.between', { from: first, to: last })
}
