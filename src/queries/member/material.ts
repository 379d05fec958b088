import { NotFound } from '#base/errors.ts'
import type { Pair } from '#model/identity.ts'
import type { Asking } from '#queries/asking.ts'
import { type Facts, findFacts, held, type Wanted } from '#queries/facts.ts'
import { PublishedFigures } from '#queries/figures.ts'
import { Family, findFamily } from '#queries/member/family.ts'
import { type BestOf, findBests, findMeasures, type MeasureOf } from '#queries/member/measures.ts'
import { findPromises, type PromiseRow } from '#queries/promises.ts'
import { findBatches, findOrigins, Provenance } from '#queries/provenance.ts'
import { findUncounted } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/** All that was read for the page of one member; its blocks are made of this without asking again. */
export interface Material {
  readonly today: string
  readonly member: FactRow<'member'>
  readonly family: Family
  readonly facts: Facts
  readonly figures: PublishedFigures
  /** What is counted. */
  readonly promises: readonly PromiseRow[]
  /** Promises that are listed and not counted: each may be the same as one of `promises`. */
  readonly waiting: readonly PromiseRow[]
  /** Why they wait. */
  readonly pairs: readonly Pair[]
  readonly measures: readonly MeasureOf[]
  readonly bests: readonly BestOf[]
  readonly areas: ReadonlyMap<string, Area>
  readonly provenance: Provenance
}

/** A policy area: its name, and the version of the list that it is on. */
export interface Area {
  readonly id: string
  readonly label: string
  readonly taxonomy: string | null
}

/** $2 is the member, $3 it and its local members, $4 its region. */
const WANTED: readonly Wanted[] = [
  { kind: 'action-plan', where: 'f.member = $2' },
  { kind: 'process', where: 'f.member = $2' },
  { kind: 'review', where: 'f.member = $2' },
  { kind: 'dimension', where: 'f.member = $2' },
  { kind: 'score', where: 'f.member = $2' },
  { kind: 'status-event', where: 'f.member = $2' },
  { kind: 'challenge-entry', where: 'f.member = $2' },
  { kind: 'post', where: 'f.member = $2 or f.about @> array[$2::text]' },
  { kind: 'document', where: 'f.member = $2 or f.about && $3::text[]' },
  {
    kind: 'published-figure',
    where: `f.member = $2 or f.subject_kind = 'world'
      or f.subject_kind = 'region' and f.member in (select m.id from member m where m.region = $4 and m.from_seq <= $1 and m.to_seq > $1)`,
  },
]

/**
 * Reads what the page of a member needs, side by side as far as one thing does
 * not depend on another.
 *
 * @throws NotFound where no member has that slug
 */
export async function readMaterial({ store, today }: Asking, slug: string): Promise<Material> {
  const [{ member, family, facts, bests }, all, uncounted, measures, areas, origins, batches] = await Promise.all([
    readOfFamily(store, slug),
    findPromises(store, slug),
    findUncounted(store),
    findMeasures(store, slug),
    findAreas(store),
    findOrigins(store, slug),
    findBatches(store),
  ])
  const pairs = uncounted.filter((p) => p.member === slug)
  const aliases = new Set(pairs.map((p) => p.alias))
  return {
    today,
    member,
    family,
    facts,
    promises: all.filter((p) => !aliases.has(p.id)),
    waiting: all.filter((p) => aliases.has(p.id)),
    pairs,
    measures,
    bests,
    figures: new PublishedFigures(ownFirst(facts.of('published-figure'), slug)),
    areas: new Map(areas.map((a) => [a.id, a])),
    provenance: new Provenance(origins, batches),
  }
}

/** The member with its family, and what can be asked only once that is known. */
async function readOfFamily(store: ReadStore, slug: string) {
  const members = await findFamily(store, slug)
  const member = members.find((m) => m.id === slug)
  if (member === undefined) throw new NotFound(`unknown member: ${JSON.stringify(slug)}`)
  const family = new Family(members, member)
  const [facts, bests] = await Promise.all([
    findFacts(store, WANTED, [slug, [slug, ...family.locals.map((l) => l.id)], member.region ?? '']),
    findBests(store, member.level === 'local'),
  ])
  return { member, family, facts, bests }
}

/** Every policy area by its id. */
function findAreas(store: ReadStore): Promise<readonly Area[]> {
  return store.once('areas', () =>
    store.rows<Area>(`select a.id, a.label, a.taxonomy from policy_area a where a.label is not null and ${held('a')}`),
  )
}

/** Constants of the world are printed on many pages: the member’s own page counts first. */
function ownFirst(
  figures: readonly FactRow<'published-figure'>[],
  slug: string,
): readonly FactRow<'published-figure'>[] {
  return [...figures.filter((f) => f.member === slug), ...figures.filter((f) => f.member !== slug)]
}
