import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { PlanPageView } from '#queries/plan-page-view.ts'
import { deadlineTable } from '#site/deadline-table.ts'
import type { Numbered } from '#site/numbered.ts'
import { html } from '#ui/html.ts'

/** By when each step of the plan was or is due, with the rule that sets the day. */
export function deadlines(lang: Lang, { deadlines: lines, member }: PlanPageView): Numbered {
  const block = { id: 'deadlines', title: t(lang, 'plan.deadlines') }
  if (lines.length === 0)
    return { ...block, body: html`<p>${t(lang, 'plan.deadlines.none', { level: member.level })}</p>` }
  const ahead = lines.filter((l) => l.state === 'ahead').length
  const unknown = lines.filter((l) => l.state === 'unknown').length
  return {
    ...block,
    side: html`<p>${t(lang, 'plan.deadlines.side')}</p>`,
    body: deadlineTable(lang, lines, t(lang, 'plan.deadlines.finding', { count: lines.length, ahead, unknown })),
  }
}
