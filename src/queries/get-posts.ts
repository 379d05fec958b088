import { NotFound } from '#base/errors.ts'
import type { Asking } from '#queries/asking.ts'
import { held } from '#queries/facts.ts'
import { type Asked, type Filter, narrow } from '#queries/narrow.ts'
import { byCode, byName, newestFirst } from '#queries/order.ts'
import { findProvenance } from '#queries/origins.ts'
import type { PostSummary, PostsView, PostView } from '#queries/posts-view.ts'
import { stateOf } from '#queries/state.ts'
import { isAbsent, told } from '#queries/told.ts'
import type { MemberRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/** Names of the filters, as addresses have them. */
export const postFilters = ['member', 'year'] as const

const UNDATED = 'not-recorded'

/** Every post under some filters, newest first. */
export async function getPosts({ store }: Asking, asked: Asked): Promise<PostsView> {
  const all = await store.once('posts', () => readPosts(store))
  const { lines, facets, unknown } = narrow(all, filtersOf(all), asked)
  const posts = lines.map(summaryOf)
  return {
    posts,
    total: posts.length,
    known: all.length,
    members: membersOf(all),
    facets,
    unknown,
    state: stateOf(store),
  }
}

/**
 * One post, and others about the same member.
 *
 * @throws NotFound where no post has that slug
 */
export async function getPost({ store }: Asking, id: string): Promise<PostView> {
  const all = await store.once('posts', () => readPosts(store))
  const post = all.find((p) => p.id === id)
  if (post === undefined) throw new NotFound(`unknown post: ${JSON.stringify(id)}`)
  const first = post.about[0]?.slug
  const others = all.filter((p) => p !== post && p.about.some((m) => m.slug === first))
  const provenance = await findProvenance(store, post.statements)
  return {
    ...summaryOf(post),
    sources: provenance.sources(post.statements),
    others: others.slice(0, 4).map(summaryOf),
    state: stateOf(store),
  }
}

interface Known extends PostSummary {
  readonly statements: readonly number[]
}

function summaryOf({ statements: _, ...post }: Known): PostSummary {
  return post
}

function filtersOf(all: readonly Known[]): readonly Filter<Known>[] {
  const years = [...new Set(all.flatMap(yearOf))].sort(newestFirst)
  return [
    { name: 'member', known: membersOf(all).map((m) => m.slug), codesOf: (p) => p.about.map((m) => m.slug) },
    { name: 'year', known: [...years, UNDATED], codesOf: (p) => (isAbsent(p.date) ? [UNDATED] : yearOf(p)) },
  ]
}

function yearOf({ date }: Known): readonly string[] {
  return isAbsent(date) ? [] : [date.slice(0, 4)]
}

function membersOf(all: readonly Known[]): readonly MemberRef[] {
  return [...new Map(all.flatMap((p) => p.about).map((m) => [m.slug, m])).values()].sort(byName)
}

/** A post that several pages list is one: its slug is that of its title. */
async function readPosts(store: ReadStore): Promise<readonly Known[]> {
  const [facts, names] = await Promise.all([
    store.facts('post'),
    store.rows<{ slug: string; name: string | null }>(
      `select m.id as slug, m.name from member m where ${held('m')} and m.id in
         (select unnest(p.about || p.member) from post p where ${held('p')})`,
    ),
  ])
  const nameOf = new Map(names.map((m) => [m.slug, m.name ?? m.slug]))
  const byId = new Map<string, FactRow<'post'>[]>()
  for (const fact of facts) byId.set(fact.id, [...(byId.get(fact.id) ?? []), fact])
  return [...byId.values()]
    .map((same) => ({ place: Math.min(...same.map((p) => p.position ?? Infinity)), post: knownOf(same, nameOf) }))
    .sort((a, b) => newestFirst(dateOf(a.post), dateOf(b.post)) || a.place - b.place || byCode(a.post.id, b.post.id))
    .map(({ post }) => post)
}

function dateOf({ date }: Known): string | null {
  return isAbsent(date) ? null : date
}

function knownOf(same: readonly FactRow<'post'>[], nameOf: ReadonlyMap<string, string>): Known {
  const found = <T>(of: (post: FactRow<'post'>) => T | null): T | null => same.map(of).find((v) => v !== null) ?? null
  const slugs = [...new Set(same.flatMap((p) => (p.about === null || p.about.length === 0 ? [p.member] : p.about)))]
  return {
    id: same[0]!.id,
    title: found((p) => p.title) ?? same[0]!.id,
    lang: found((p) => p.lang),
    summary: found((p) => p.summary),
    date: told(
      found((p) => p.date),
      UNDATED,
    ),
    address: told(
      found((p) => p.address),
      UNDATED,
    ),
    about: slugs
      .filter((slug) => nameOf.has(slug))
      .map((slug) => ({ slug, name: nameOf.get(slug) ?? slug }))
      .sort(byName),
    statements: same.flatMap((p) => p.statements.map(Number)),
  }
}
