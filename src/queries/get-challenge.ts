import { type ChallengeArea, challengeArea } from '#model/codelists/challenge-area.ts'
import { region } from '#model/codelists/region.ts'
import type { Asking } from '#queries/asking.ts'
import type { ChallengeEntry, ChallengeView } from '#queries/challenge-view.ts'
import { held } from '#queries/facts.ts'
import { PublishedFigures, whyOf } from '#queries/figures.ts'
import { type Asked, type Filter, narrow } from '#queries/narrow.ts'
import { byCode, byName, byText } from '#queries/order.ts'
import { findProvenance } from '#queries/origins.ts'
import type { Provenance } from '#queries/provenance.ts'
import { stateOf } from '#queries/state.ts'
import { isAbsent, told } from '#queries/told.ts'
import type { Figure } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/** The entries to the Open Gov Challenge that are known here, under some filters, beside the published counters. */
export async function getChallenge({ store }: Asking, asked: Asked): Promise<ChallengeView> {
  const { entries, figures } = await store.once('challenge', () => readChallenge(store))
  const { lines, facets, unknown } = narrow(entries, filtersOf(entries), asked)
  const areas = Object.keys(challengeArea) as ChallengeArea[]
  return {
    entries: lines,
    total: lines.length,
    known: entries.length,
    announced: entries.filter((e) => e.id === null).length,
    titled: entries.filter((e) => !isAbsent(e.title)).length,
    counters: countersOf(entries, figures),
    areas: areas.map((code) => ({ code, count: entries.filter((e) => e.area === code).length })),
    withoutArea: entries.filter((e) => isAbsent(e.area)).length,
    members: membersOf(entries),
    facets,
    unknown,
    state: stateOf(store),
  }
}

/** Names of the filters, as addresses have them. */
export const challengeFilters = ['area', 'level', 'member', 'region'] as const

const NONE = 'not-loaded'

function filtersOf(entries: readonly ChallengeEntry[]): readonly Filter<ChallengeEntry>[] {
  const levels = new Set(entries.flatMap((e) => (isAbsent(e.level) ? [] : [e.level])))
  return [
    { name: 'member', known: membersOf(entries).map((m) => m.slug), codesOf: (e) => [e.member.slug] },
    { name: 'region', known: [...Object.keys(region), NONE], codesOf: (e) => [e.member.region ?? NONE] },
    {
      name: 'area',
      known: [...Object.keys(challengeArea), NONE],
      codesOf: ({ area }) => [isAbsent(area) ? area.absent : area],
    },
    {
      name: 'level',
      known: [...[...levels].sort(byText), NONE],
      codesOf: ({ level }) => [isAbsent(level) ? level.absent : level],
    },
  ]
}

function membersOf(entries: readonly ChallengeEntry[]): ChallengeView['members'] {
  const names = new Map(entries.map(({ member: { slug, name } }) => [slug, { slug, name }]))
  return [...names.values()].sort(byName)
}

interface Read {
  readonly entries: readonly ChallengeEntry[]
  readonly figures: PublishedFigures
}

async function readChallenge(store: ReadStore): Promise<Read> {
  const [entries, members, figures] = await Promise.all([
    store.facts('challenge-entry'),
    store.facts('member', `challenge is not null or id in (select e.member from challenge_entry e where ${held('e')})`),
    store.facts('published-figure', `subject_kind = 'world' and figure like 'challenge-%'`),
  ])
  const [commitments, provenance] = await Promise.all([
    readCommitments(store, entries),
    findProvenance(
      store,
      [...entries, ...members].flatMap((f) => f.statements.map(Number)),
    ),
  ])
  const of = members.flatMap((m) => {
    const own = entries.filter((e) => e.member === m.id)
    const listed = own.map((e) => listedEntry(e, m, commitments, provenance))
    const more = Math.max(0, announcedBy(m) - own.length)
    return [...listed, ...Array.from({ length: more }, () => announcedEntry(m, provenance))]
  })
  return {
    entries: of.sort((a, b) => byName(a.member, b.member) || byCode(a.id ?? '\uFFFF', b.id ?? '\uFFFF')),
    figures: new PublishedFigures(figures),
  }
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** How many entries the page of a member announces; whatever else it says of them, it is one at least. */
function announcedBy({ challenge }: FactRow<'member'>): number {
  if (challenge === null) return 0
  const word = challenge.trim().toLowerCase()
  if (/^\d{1,2}$/.test(word)) return Number(word)
  return Math.max(1, WORDS.indexOf(word) + 1)
}

type Titled = NonNullable<ChallengeEntry['commitment']>

async function readCommitments(
  store: ReadStore,
  entries: readonly FactRow<'challenge-entry'>[],
): Promise<ReadonlyMap<string, Titled>> {
  const wanted = entries.filter((e) => e.commitment !== null)
  if (wanted.length === 0) return new Map()
  const rows = await store.rows<Titled & { readonly member: string }>(
    `select c.member, c.id, coalesce(c.title, c.short_title) as title, c.lang
       from commitment c join unnest($2::text[], $3::text[]) as w(member, id) on w.member = c.member and w.id = c.id
      where ${held('c')}`,
    [wanted.map((e) => e.member), wanted.map((e) => e.commitment)],
  )
  return new Map(rows.map(({ member, ...c }) => [`${member} ${c.id}`, c]))
}

function listedEntry(
  e: FactRow<'challenge-entry'>,
  member: FactRow<'member'>,
  commitments: ReadonlyMap<string, Titled>,
  provenance: Provenance,
): ChallengeEntry {
  return {
    ...announcedEntry(member, provenance),
    id: e.id,
    title: told(e.title, NONE),
    area: told(e.area, NONE),
    institution: told(e.institution, NONE),
    level: told(e.level, NONE),
    commitment: commitments.get(`${e.member} ${e.commitment}`) ?? null,
    page: e.page,
    sources: provenance.sources(e.statements.map(Number)),
  }
}

function announcedEntry(m: FactRow<'member'>, provenance: Provenance): ChallengeEntry {
  const none = { absent: NONE } as const
  return {
    id: null,
    member: { slug: m.id, name: m.name ?? m.id, level: m.level ?? 'national', region: m.region },
    title: none,
    area: none,
    institution: none,
    level: none,
    commitment: null,
    page: m.page,
    sources: provenance.sources(m.statements.map(Number)),
  }
}

/** Ours count what is known here; where that is nothing, it is not known and not none. */
function countersOf(entries: readonly ChallengeEntry[], figures: PublishedFigures): ChallengeView['counters'] {
  const members = (isLocal: boolean) =>
    new Set(entries.filter((e) => (e.member.level === 'local') === isLocal).map((e) => e.member.slug)).size
  const sources = [...new Map(entries.flatMap((e) => e.sources).map((s) => [s.text, s])).values()]
  const counter = (n: number, figure: string): Figure => ({
    value: n === 0 ? { absent: NONE } : n,
    published: figures.of('world', figure),
    why: n === 0 ? null : whyOf({ rule: null, version: null, n, of: n, leftOut: [], sources }),
  })
  return {
    countries: counter(members(false), 'challenge-countries'),
    localities: counter(members(true), 'challenge-localities'),
    commitments: counter(entries.length, 'challenge-commitments'),
  }
}
