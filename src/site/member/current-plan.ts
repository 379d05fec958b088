import { formatNumber } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { iap2Level } from '#model/codelists/iap2-level.ts'
import type { CurrentPlanView, MemberView, ParticipationRow } from '#queries/member-view.ts'
import { aside, type Block, emptySentence, isPart } from '#site/member/block.ts'
import { absent, absentPlain, told } from '#ui/components/absent.ts'
import { type Fact, facts } from '#ui/components/facts.ts'
import { beside } from '#ui/components/figure.ts'
import { quoted } from '#ui/components/quoted.ts'
import { table } from '#ui/components/table.ts'
import { period, time } from '#ui/components/time.ts'
import { unitChart } from '#ui/components/unit-chart.ts'
import { voucher } from '#ui/components/voucher.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import type { Mark } from '#ui/marks.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent, maybe, type Published } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** The newest delivered plan: its years, count, focus, participation and published results. */
export function currentPlan(lang: Lang, { current }: MemberView): Block {
  const block = { id: 'plan', title: t(lang, 'member.plan') }
  if (current === null) return { ...block, count: null, body: emptySentence(lang, 'member.plan.none', 'not-loaded') }
  const { number, start, end } = current
  const side = html`${aside(lang, 'member.plan.side', { dated: start === null && end === null ? 'no' : 'yes', period: html`<b>${period(lang, start, end)}</b>`, number })}<p>${t(lang, `member.plan.${current.period}`)}</p>`
  const line = [commitments(lang, current), focus(lang, current), ...participation(lang, current.participation)]
  return {
    ...block,
    count: String(number),
    side,
    body: html`${facts(line)}${results(lang, current)}${figures(lang, current)}${documents(lang, current)}`,
  }
}

function commitments(lang: Lang, { commitments: figure, number }: CurrentPlanView): Fact {
  const count = maybe(figure.value) ?? 0
  return {
    label: t(lang, 'member.plan.commitments'),
    value: beside(lang, figure, t(lang, 'member.plan.commitments.about', { count, plan: number })),
    context: isPart(figure) ? t(lang, 'member.plan.commitments.part') : null,
  }
}

function focus(lang: Lang, { focus: phrases }: CurrentPlanView): Fact {
  const label = t(lang, 'member.plan.focus')
  if (isAbsent(phrases)) return { label, value: absent(lang, phrases.absent) }
  const printed = t(lang, 'member.plan.focus.printed')
  if (phrases.length === 0) return { label, value: t(lang, 'member.plan.focus.none'), said: true, context: printed }
  return { label, value: html`<span lang="en">${join(phrases, ', ')}</span>`, said: true, context: printed }
}

function participation(lang: Lang, row: ParticipationRow | null): readonly Fact[] {
  if (row === null) return []
  const { level, openness } = row.development
  const label = t(lang, 'member.plan.participation')
  if (isAbsent(level)) return [{ label, value: absent(lang, level.absent) }]
  const known = maybe(openness)
  const how = t(lang, known === null ? 'participation.openness.unknown' : `participation.${known}`)
  const key = maybe(row.forum) === 'yes' ? 'member.plan.forum' : 'member.plan.participation.drafting'
  return [{ label, value: labelOf(lang, iap2Level, level), said: true, context: t(lang, key, { openness: how }) }]
}

const MARKS: Readonly<Record<string, Mark>> = {
  outstanding: 'complete',
  major: 'substantial',
  marginal: 'limited',
  'no-early-results': 'not-started',
  'did-not-change': 'unclear',
  worsened: 'withdrawn',
}

function results(lang: Lang, { results: printed }: CurrentPlanView): Html {
  if (printed === null) return nothing
  const of = (codes: readonly string[]) =>
    printed.counts.filter((c) => codes.includes(c.code)).reduce((sum, c) => sum + c.count, 0)
  const [some, strong] = [of(['marginal', 'major', 'outstanding']), of(['major', 'outstanding'])]
  const { publisher, asOf } = printed.published
  return unitChart(lang, {
    finding: t(lang, 'member.plan.results.finding', { some, of: printed.of, strong }),
    about: sentence(lang, 'member.plan.results.about', {
      publisher,
      dated: asOf === null ? 'no' : 'yes',
      date: asOf === null ? '' : time(lang, asOf),
      word: absent(lang, 'not-loaded'),
    }),
    rowsAre: t(lang, 'member.plan.results.rows'),
    voucher: voucher(lang, null, t(lang, 'member.plan.results.why', { some, of: printed.of }), {
      published: { ...printed.published, text: t(lang, 'why.n-of', { n: some, of: printed.of }) },
      ours: { absent: 'not-loaded' },
    }),
    rows: printed.counts.map(({ code, count }) => {
      const word = labelOf(lang, didItOpenGovernment, code)
      return {
        label: word,
        units: [{ mark: MARKS[code] ?? 'none', word, count }],
        sentence: html`<span class="said">${formatNumber(lang, count)}</span>`,
      }
    }),
    n: { n: printed.counts.reduce((sum, c) => sum + c.count, 0), of: printed.of },
    small: true,
  })
}

function figures(lang: Lang, { figures: printed }: CurrentPlanView): Html {
  if (printed.length === 0) return nothing
  return table({
    caption: t(lang, 'member.plan.figures'),
    name: 'n2',
    columns: [
      { label: t(lang, 'member.plan.figures.figure') },
      { label: t(lang, 'member.plan.figures.number') },
      { label: t(lang, 'member.plan.figures.by') },
    ],
    groups: [
      {
        rows: printed.map(({ figure, published }) => ({
          head: figureName(lang, figure),
          cells: [told(lang, published.text, (text) => html`<b class="said">${text}</b>`), publisher(lang, published)],
        })),
      },
    ],
  })
}

function figureName(lang: Lang, figure: string): string {
  const key = `figure.${figure}`
  return isMessageKey(key) ? t(lang, key) : figure
}

function publisher(lang: Lang, { publisher: name, asOf, address, note }: Published): Html {
  const by =
    asOf === null
      ? sentence(lang, 'why.undated', { publisher: name })
      : sentence(lang, 'why.as-of', { publisher: name, date: time(lang, asOf) })
  const where = address === null ? by : html`<a href="${url(address)}">${by}</a>`
  return html`${where}${note === null ? nothing : html` <small lang="en">${note}</small>`}`
}

function documents(lang: Lang, { documents: all }: CurrentPlanView): Html {
  if (all.length === 0) return nothing
  const unlinked = html` ${absentPlain(lang, 'not-recorded')}`
  return html`<details class="fold"><summary><h3>${t(lang, 'member.plan.documents')}</h3> <span>${formatNumber(lang, all.length)}</span></summary><ul class="plain">${all.map(
    (document) => html`<li>${quoted(lang, document, unlinked)}</li>`,
  )}</ul></details>`
}
