import { methodOfYear } from '#methodology/methods/index.ts'
import { type Completion, completion } from '#model/codelists/completion.ts'
import type { Region } from '#model/codelists/region.ts'
import { region } from '#model/codelists/region.ts'
import { whyOf } from '#queries/figures.ts'
import type { MemberLine } from '#queries/members-view.ts'
import { byCode, byName } from '#queries/order.ts'
import type { Tagged } from '#queries/policy-areas/tagged.ts'
import type { AreaMember, AreaYear, PolicyAreaView } from '#queries/policy-areas-view.ts'
import { commonest, countsOf, isAbsent, leftOutOf } from '#queries/told.ts'
import type { Absence, Figure, SourceRef, Told } from '#queries/views.ts'
import type { SingleFacet } from '#store/search-codes.ts'

const SCALE = Object.keys(completion) as (keyof typeof completion)[]

/** How many promises were done, of those that were coded; `waiting` are in no count until somebody decides. */
export function doneOf(
  tagged: Tagged,
  own: readonly number[],
  { waiting, sources }: { readonly waiting: number; readonly sources: readonly SourceRef[] },
): Figure {
  const reasons = own.flatMap((i) => {
    const found = completionIn(tagged.code(i, 'completion'))
    return isAbsent(found) ? [found.absent] : []
  })
  return shareOf(tagged, own, { facet: 'completed', rule: 'completion-rate', reasons, waiting, sources })
}

/** How many had a strong result, of those of which it can be told. */
export function strongOf(tagged: Tagged, own: readonly number[], sources: readonly SourceRef[]): Figure {
  const untold = own.filter((i) => !TOLD.has(tagged.code(i, 'strong-result')))
  // plans of later methods are asked for early results, earlier ones whether government opened
  const reasons = untold.map((i) => reasonIn(tagged, i, ['early', 'opened']))
  return shareOf(tagged, own, { facet: 'strong-result', rule: 'strong-result-rate', reasons, waiting: 0, sources })
}

/** How many are starred, of those of which it can be told. */
export function starredOf(tagged: Tagged, own: readonly number[], sources: readonly SourceRef[]): Figure {
  const untold = own.filter((i) => !TOLD.has(tagged.code(i, 'star')))
  const reasons = untold.map((i) => reasonIn(tagged, i, ['star', 'completion', 'impact']))
  return shareOf(tagged, own, { facet: 'star', rule: 'starred', reasons, waiting: 0, sources })
}

/** Outcomes of a rule that was able to tell. */
const TOLD: ReadonlySet<string> = new Set(['yes', 'no', 'not-awarded'])

/** Why a rule could not tell: the first reason that one of its codings has, one of the method last. */
function reasonIn(tagged: Tagged, i: number, facets: readonly SingleFacet[]): Absence {
  const reasons = facets.map((facet) => tagged.code(i, facet)).filter((code) => REASONS.has(code))
  // what is kept in place of a code is the reason why there is none
  return (reasons.find((code) => code !== 'no-data') ?? 'no-data') as Absence
}

const REASONS: ReadonlySet<string> = new Set<Absence>([
  'not-reviewed',
  'no-data',
  'not-applicable',
  'not-loaded',
  'not-recorded',
  'withheld',
])

interface Share {
  readonly facet: 'completed' | 'strong-result' | 'star'
  readonly rule: string
  readonly reasons: readonly Absence[]
  readonly waiting: number
  readonly sources: readonly SourceRef[]
}

function shareOf(tagged: Tagged, own: readonly number[], { facet, rule, reasons, waiting, sources }: Share): Figure {
  const n = own.filter((i) => tagged.code(i, facet) === 'yes').length
  const of = own.filter((i) => TOLD.has(tagged.code(i, facet))).length
  const why = whyOf({ rule, version: null, n, of, leftOut: leftOutOf(reasons), waiting, sources })
  return { value: of === 0 ? { absent: commonest(reasons, 'not-loaded') } : n, published: null, why }
}

/** Promises by the year in which their plans were submitted, oldest first; those of no known year last. */
export function yearsOf(tagged: Tagged, own: readonly number[]): readonly AreaYear[] {
  const byYear = Map.groupBy(own, (i) => tagged.code(i, 'year'))
  return [...byYear]
    .sort(([a], [b]) => byCode(a, b))
    .map(([year, promises]) => {
      const completions = promises.map((i) => completionIn(tagged.code(i, 'completion')))
      const isYear = /^\d+$/.test(year)
      return {
        year: isYear ? year : { absent: 'not-recorded' },
        method: isYear ? (methodOfYear(Number(year))?.id ?? null) : null,
        ...countsIn(tagged, promises),
        completion: countsOf(completions, SCALE),
      }
    })
}

/** Members with promises, by region and name. */
export function membersOf(
  tagged: Tagged,
  own: readonly number[],
  lines: ReadonlyMap<string, MemberLine>,
): PolicyAreaView['regions'] {
  const members = [...Map.groupBy(own, (i) => tagged.memberOf(i))].map(([slug, promises]) => ({
    region: lines.get(slug)?.region ?? null,
    line: { slug, name: lines.get(slug)?.name ?? slug, ...memberCounts(tagged, promises) } satisfies AreaMember,
  }))
  const regions: readonly (Region | null)[] = [...(Object.keys(region) as Region[]), null]
  return regions
    .map((r) => ({
      region: r,
      members: members
        .filter((m) => m.region === r)
        .map((m) => m.line)
        .sort(byName),
    }))
    .filter((r) => r.members.length > 0)
}

function memberCounts(tagged: Tagged, promises: readonly number[]) {
  const counts = countsIn(tagged, promises)
  return counts.coded > 0 ? counts : { ...counts, done: doneOf(tagged, promises, { waiting: 0, sources: [] }).value }
}

function countsIn(tagged: Tagged, promises: readonly number[]) {
  const of = (...codes: readonly string[]) => promises.filter((i) => codes.includes(tagged.code(i, 'completed'))).length
  return { promises: promises.length, coded: of('yes', 'no'), done: of('yes') }
}

/** A code of completion, or the reason why there is none, as it is kept for searching. */
function completionIn(code: string): Told<Completion> {
  return Object.hasOwn(completion, code) ? (code as Completion) : { absent: code as Absence }
}
