import { NotFound } from '#base/errors.ts'
import { type Days, formatDays } from '#methodology/days.ts'
import type { Measure } from '#methodology/measure.ts'
import { measures } from '#methodology/measures/index.ts'
import type { Finding } from '#methodology/rule.ts'
import { type AnyRule, anyRules, dayRules } from '#methodology/rules/index.ts'
import type { Asking } from '#queries/asking.ts'
import { conditionViews } from '#queries/conditions.ts'
import { countOverdue } from '#queries/count-overdue.ts'
import { held } from '#queries/facts.ts'
import { scopeOf } from '#queries/find-rules.ts'
import type { ExampleView, MeasureAbout, NamedValue, OutcomeCount, RuleView } from '#queries/rule-view.ts'
import { stateOf } from '#queries/state.ts'
import { findUncounted } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Names under which outcomes are kept where they are not those of the rule. */
const KEPT_AS: Readonly<Record<string, string>> = {
  'star-shown': 'star',
  'star-of-its-time': 'star.of-its-time',
}

/** Versions of which the outcomes are kept apart. */
const KEPT_APART: Readonly<Record<string, string>> = {
  'star v0': 'star.v0',
  'star v1': 'star.v1',
  'star v2': 'star.v2',
}

/**
 * All that the page of one rule or measure shows.
 *
 * @throws NotFound where there is none of that name
 */
export async function getRule(ask: Asking, id: string): Promise<RuleView> {
  if (Object.hasOwn(anyRules, id)) return ruleView(ask, anyRules[id]!)
  if (Object.hasOwn(measures, id)) return measureView(ask.store, measures[id as keyof typeof measures])
  throw new NotFound(`unknown rule: ${JSON.stringify(id)}`)
}

async function ruleView(ask: Asking, rule: AnyRule): Promise<RuleView> {
  const { store } = ask
  const ofDay = Object.hasOwn(dayRules, rule.id)
  const kept = scopeOf(rule.id) === 'commitment' && rule.id !== 'star' && !ofDay
  const [outcomes, ...apart] = await Promise.all([
    ofDay ? countOverdue(ask) : kept ? readOutcomes(store, KEPT_AS[rule.id] ?? rule.id) : null,
    ...Object.keys(rule.versions).map((v) => {
      const key = KEPT_APART[`${rule.id} ${v}`]
      return key === undefined ? null : readOutcomes(store, key)
    }),
  ])
  return {
    id: rule.id,
    label: rule.label,
    scope: scopeOf(rule.id),
    revision: rule.revision,
    file: `src/methodology/rules/${rule.id}.ts`,
    versions: Object.entries(rule.versions).map(([version, { valid, source }], i) => ({
      version,
      valid,
      source,
      outcomes: apart[i] ?? null,
    })),
    outcomes: outcomes ?? null,
    day: ofDay ? ask.today : null,
    examples: rule.examples.map(exampleView),
    measure: null,
    state: stateOf(store),
  }
}

async function measureView(store: ReadStore, measure: Measure): Promise<RuleView> {
  const { unit, numerator, denominator, source, breaks } = measure
  const total = breaks.length > 0 ? null : await readTotal(store, measure.id)
  return {
    id: measure.id,
    label: measure.label,
    scope: 'measure',
    revision: measure.revision,
    file: `src/methodology/measures/${measure.id}.ts`,
    versions: [],
    outcomes: null,
    day: null,
    examples: [],
    measure: { unit, numerator, denominator, source, breaks, total },
    state: stateOf(store),
  }
}

/** How often a rule says what of promises that are counted, the commonest first. */
function readOutcomes(store: ReadStore, key: string): Promise<readonly OutcomeCount[]> {
  return store.once(`outcomes ${key}`, () => countOutcomes(store, key))
}

async function countOutcomes(store: ReadStore, key: string): Promise<readonly OutcomeCount[]> {
  const waiting = await findUncounted(store)
  return store.rows<OutcomeCount>(
    `select v.outcomes ->> $2 as code, count(*)::integer as count
       from verdict v
      where v.outcomes ->> $2 is not null and ${held('v')}
        and not exists (select from unnest($3::text[], $4::text[]) as w(member, id) where w.member = v.member and w.id = v.commitment)
      group by 1
      order by 2 desc, 1`,
    [key, waiting.map((p) => p.member), waiting.map((p) => p.alias)],
  )
}

/** Over national members, as on their pages: local ones have denominators of their own. */
async function readTotal(store: ReadStore, measure: string): Promise<MeasureAbout['total']> {
  const [row] = await store.rows<{ n: number; of: number }>(
    `select coalesce(sum(x.counted), 0)::integer as n, coalesce(sum(x.total), 0)::integer as "of"
       from measure x
       join member m on m.member = x.member and m.id = x.member and ${held('m')}
      where x.measure = $2 and ${held('x')} and m.level is distinct from 'local'`,
    [measure],
  )
  return row ?? null
}

function exampleView({ title, version, facts, today, verdict }: AnyRule['examples'][number]): ExampleView {
  const answer = verdict as Readonly<Record<string, unknown>>
  const isVerdict = typeof answer.outcome === 'string'
  const findings = isVerdict ? [answer.met, answer.failed, answer.missing].flatMap((f) => (f ?? []) as Finding[]) : []
  return {
    title,
    version,
    today: today ?? null,
    facts: namedValues(facts),
    outcome: isVerdict ? String(answer.outcome) : null,
    conditions: conditionViews(findings),
    answer: isVerdict ? [] : namedValues(answer),
  }
}

/** What was put in or came out, field by field. */
function namedValues(object: unknown): readonly NamedValue[] {
  return Object.entries(object as Readonly<Record<string, unknown>>).flatMap(([field, value]) => {
    const text = textOf(value)
    return text === '' ? [] : [{ field, value: text }]
  })
}

/** A value as text: days as a rule writes them, gaps by field and reason, whatever else is nested as JSON; '' for nothing. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  if (isDays(value)) return formatDays(value)
  const { field, why } = value as { readonly field?: unknown; readonly why?: unknown }
  if (typeof field === 'string' && typeof why === 'string') return `${field}: ${why}`
  return JSON.stringify(value)
}

function isDays(value: object): value is Days {
  return Object.keys(value).join() === 'from,to'
}
