import { formatShare } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MemberView, StarCause, StarsView } from '#queries/member-view.ts'
import type { Absence, CountOf } from '#queries/views.ts'
import { aside, type Block, emptySentence, planCount } from '#site/member/block.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { facts } from '#ui/components/facts.ts'
import { printed } from '#ui/components/figure.ts'
import { period } from '#ui/components/time.ts'
import { countsInWords, type Units, unitChart } from '#ui/components/unit-chart.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import type { Mark } from '#ui/marks.ts'
import { isAbsent } from '#ui/told.ts'

const MARKS: Readonly<Record<StarCause, Mark>> = {
  starred: 'star',
  implementation: 'dot',
  impact: 'diamond',
  relevance: 'triangle',
  verifiability: 'lozenge',
  'nothing-fails': 'ring',
}

/** The first test that each promise fails on its way to a star, and how many are starred everywhere. */
export function stars(lang: Lang, view: MemberView): Block {
  const { plans, average } = view.stars
  const block = { id: 'stars', title: t(lang, 'member.stars'), part: true, count: planCount(lang, plans.length) }
  const drawn = plans.filter((plan) => plan.causes.some((c) => c.count > 0))
  const share = averageFact(lang, view, average)
  if (drawn.length === 0)
    return { ...block, body: html`${emptySentence(lang, 'member.stars.none', 'not-loaded')}${share}` }
  if (counted(drawn, isCause) === 0) {
    const { code } = drawn.flatMap((plan) => plan.causes).find((c) => c.count > 0)!
    const said = emptySentence(lang, 'member.stars.uncoded', isCause(code) ? 'not-loaded' : code)
    return { ...block, body: html`${said}${share}` }
  }
  const years = new Map(view.plans.map((plan) => [plan.number, period(lang, plan.start, plan.end)]))
  const [coded, all] = [counted(drawn, isCause), counted(drawn, () => true)]
  const chart = unitChart(lang, {
    finding: finding(lang, drawn),
    about: t(lang, 'member.stars.about'),
    rowsAre: t(lang, 'member.stars.rows'),
    rows: drawn.map(({ plan, causes, why }) => {
      const units = causes.map((c) => unit(lang, c))
      return {
        label: t(lang, 'plan.short', { number: plan }),
        short: String(plan),
        note: years.get(plan) ?? nothing,
        units,
        sentence: html`${countsInWords(lang, units)} ${voucher(lang, why, t(lang, 'member.stars.why', { plan }))}`,
      }
    }),
    n: { n: coded, of: all },
  })
  return { ...block, side: aside(lang, 'member.stars.side'), body: html`${chart}${share}` }
}

function unit(lang: Lang, { code, count }: CountOf<StarCause>): Units {
  return isCause(code)
    ? { mark: MARKS[code], word: t(lang, `cause.${code}`), count }
    : { mark: 'none', word: absenceWord(lang, code), count, tone: 'quiet' }
}

function isCause(code: StarCause | Absence): code is StarCause {
  return Object.hasOwn(MARKS, code)
}

function counted(plans: StarsView['plans'], which: (code: StarCause | Absence) => boolean): number {
  return plans.flatMap((plan) => plan.causes).reduce((sum, c) => (which(c.code) ? sum + c.count : sum), 0)
}

function finding(lang: Lang, plans: StarsView['plans']): string {
  const of = counted(plans, isCause)
  if (of === 0) return t(lang, 'member.stars.finding.none')
  const starred = counted(plans, (code) => code === 'starred')
  const failing = (Object.keys(MARKS) as StarCause[]).filter((code) => code !== 'starred' && code !== 'nothing-fails')
  const [first] = failing
    .map((cause) => ({ cause, count: counted(plans, (code) => code === cause) }))
    .sort((a, b) => b.count - a.count)
  if (first === undefined || first.count === 0) return t(lang, 'member.stars.finding.all', { of, starred })
  return t(lang, 'member.stars.finding', { count: first.count, of, cause: t(lang, `cause.${first.cause}`), starred })
}

/** A share, so its figure is shown as percent, with n of N beside it. */
function averageFact(lang: Lang, { level }: MemberView, average: StarsView['average']): Html {
  const label = t(lang, 'member.stars.average', { level })
  const { n, of } = average.why?.counted ?? { n: 0, of: 0 }
  const ours = isAbsent(average.value)
    ? absenceWord(lang, average.value.absent)
    : t(lang, 'member.stars.average.ours', { share: formatShare(lang, average.value), n, of })
  const published = average.published === null ? nothing : printed(lang, average.published)
  const slip = voucher(lang, average.why, label, { published: average.published, ours })
  return facts([
    {
      label,
      value: html`<div class="cell">${published}<span class="our">${t(lang, 'figure.ours', { value: ours })}</span>${slip}</div>`,
    },
  ])
}
