import { memberLevel } from '#model/codelists/member-level.ts'
import { region } from '#model/codelists/region.ts'
import type { KindId } from '#model/kinds/index.ts'
import type { Asking } from '#queries/asking.ts'
import { findFiles } from '#queries/coverage/files.ts'
import { findMemberCoverage } from '#queries/coverage/members.ts'
import { findMethodCoverage } from '#queries/coverage/methods.ts'
import type { CoverageView, Instrument, MemberCoverage } from '#queries/coverage-view.ts'
import { held } from '#queries/facts.ts'
import { type Asked, type Filter, narrow } from '#queries/narrow.ts'
import { editionTitle, findBatches } from '#queries/provenance.ts'
import { stateOf } from '#queries/state.ts'
import { isAbsent } from '#queries/told.ts'
import type { Absence, SourceRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Names of the filters, as addresses have them. */
export const coverageFilters = ['level', 'region'] as const

/** What the figures of each instrument rest on. */
const KINDS: Readonly<Record<Instrument, readonly KindId[]>> = {
  plans: ['action-plan'],
  promises: ['commitment', 'published-figure'],
  titles: ['commitment'],
  texts: ['commitment'],
  areas: ['commitment'],
  reviewed: ['assessment'],
  completion: ['assessment'],
  process: ['process'],
  documents: ['document'],
  scores: ['score'],
}

const INSTRUMENTS = Object.keys(KINDS) as readonly Instrument[]

/** How complete the data are, with every member that passes the filters. */
export async function getCoverage({ store }: Asking, asked: Asked): Promise<CoverageView> {
  const [all, methods, files, sources] = await Promise.all([
    store.once('coverage members', () => findMemberCoverage(store)),
    store.once('coverage methods', () => findMethodCoverage(store)),
    store.once('coverage files', () => findFiles(store)),
    store.once('coverage sources', () => findSources(store)),
  ])
  const { lines, facets, unknown } = narrow(all, FILTERS, asked)
  return {
    members: lines,
    total: lines.length,
    known: all.length,
    facets,
    unknown,
    overall: INSTRUMENTS.map((what) => overallOf(what, all, sources)),
    methods,
    files,
    state: stateOf(store),
  }
}

const FILTERS: readonly Filter<MemberCoverage>[] = [
  { name: 'level', known: Object.keys(memberLevel), codesOf: (m) => [m.level] },
  { name: 'region', known: [...Object.keys(region), 'not-loaded'], codesOf: (m) => [m.region ?? 'not-loaded'] },
]

/** The sum of all members; members of whom nothing is known that could be asked are in neither number. */
function overallOf(
  what: Instrument,
  all: readonly MemberCoverage[],
  sources: ReadonlyMap<string, readonly SourceRef[]>,
): CoverageView['overall'][number] {
  const cells = all.flatMap(({ cells: { [what]: cell } }) => (isAbsent(cell) ? [] : [cell]))
  const n = cells.reduce((sum, cell) => sum + cell.n, 0)
  const of = cells.reduce((sum, cell) => sum + cell.of, 0)
  const reasons = new Map<Absence, number>()
  for (const { reason, count } of cells.flatMap((cell) => cell.leftOut))
    reasons.set(reason, (reasons.get(reason) ?? 0) + count)
  const leftOut = [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
  const most = leftOut.reduce((a, b) => (b.count > a.count ? b : a), { reason: 'not-loaded' as Absence, count: 0 })
  const from = KINDS[what].flatMap((kind) => sources.get(kind) ?? [])
  return {
    what,
    n,
    of,
    missing: most.reason,
    leftOut,
    why: {
      rule: null,
      version: null,
      counted: { n, of },
      leftOut,
      sources: [...new Map(from.map((s) => [s.text, s])).values()],
    },
  }
}

/** The files behind each kind of facts. */
async function findSources(store: ReadStore): Promise<ReadonlyMap<string, readonly SourceRef[]>> {
  const [rows, batches] = await Promise.all([
    store.rows<{ readonly kind: string; readonly batch: string }>(
      `select distinct s.kind, s.batch from statement s where ${held('s')}`,
    ),
    findBatches(store),
  ])
  const of = new Map<string, SourceRef[]>()
  for (const batch of batches)
    for (const { kind } of rows.filter((r) => r.batch === batch.id))
      of.set(kind, [
        ...(of.get(kind) ?? []),
        { text: editionTitle(batch), address: null, row: null, entry: batch.activated },
      ])
  return of
}
