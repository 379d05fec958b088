import { plain, wordsIn } from '#base/words.ts'
import type { Asking } from '#queries/asking.ts'
import { held } from '#queries/facts.ts'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'
import { findDocuments } from '#queries/find-documents.ts'
import { findMembers, memberFiltersIn } from '#queries/find-members.ts'
import { findPolicyAreas } from '#queries/find-policy-areas.ts'
import { getPosts } from '#queries/get-posts.ts'
import type { FoundMember } from '#queries/members-view.ts'
import type { AreaLine } from '#queries/policy-areas-view.ts'
import type { EverythingView } from '#queries/search-everything-view.ts'
import { stateOf } from '#queries/state.ts'
import type { ReadStore } from '#store/read-store.ts'

/** So many of each kind stand on the page; the list of each has the rest. */
const SHOWN = 6

/** Longest that is looked for. */
const LONGEST = 200

/**
 * What is found by words among members, promises, documents, policy areas and
 * posts: each by the question that its own list asks, so that the counts are
 * those of the lists.
 */
export async function searchEverything(ask: Asking, asked: string): Promise<EverythingView> {
  const q = asked.trim().slice(0, LONGEST)
  const state = stateOf(ask.store)
  if (wordsIn(q).length === 0) return { q, named: null, state, ...NOTHING }
  const query = new URLSearchParams({ q })
  const [named, members, promises, documents, areas, posts] = await Promise.all([
    findNamed(ask.store, q),
    findMembers(ask, memberFiltersIn(query)),
    findCommitments(ask, findAskedIn(query)),
    findDocuments(ask, query),
    findPolicyAreas(ask),
    getPosts(ask, { member: [], year: [] }),
  ])
  const areaHits = areas.lists
    .flatMap((list) => list.areas.flatMap(withChildren))
    .filter((a) => hasWords(q, a.label, a.definition))
  const postHits = posts.posts.filter((p) => hasWords(q, p.title, p.summary))
  return {
    q,
    named,
    members: { total: members.total, found: [...members.members].sort(nearest(q)).slice(0, SHOWN) },
    promises: { total: promises.total + promises.waiting, found: promises.promises.slice(0, SHOWN) },
    documents: { total: documents.total, found: documents.documents.slice(0, SHOWN) },
    areas: { total: areaHits.length, found: areaHits.slice(0, SHOWN) },
    posts: { total: postHits.length, found: postHits.slice(0, SHOWN) },
    state,
  }
}

const NONE = { total: 0, found: [] } as const
const NOTHING = { members: NONE, promises: NONE, documents: NONE, areas: NONE, posts: NONE } as const

/** A promise whose id was typed, in whatever case. */
async function findNamed(store: ReadStore, q: string): Promise<EverythingView['named']> {
  if (!/^[\p{L}\p{N}._-]{3,40}$/u.test(q)) return null
  const [row] = await store.rows<{ id: string }>(
    `select c.id from commitment c where c.id = $2 and ${held('c')} limit 1`,
    [q.toUpperCase()],
  )
  return row?.id ?? null
}

/** A member of exactly that name, then countries, then the rest as the list has them. */
function nearest(q: string): (a: FoundMember, b: FoundMember) => number {
  const asked = plain(q)
  const far = (m: FoundMember) =>
    (plain(m.name) === asked || m.alsoCalled.some((name) => plain(name) === asked) ? 0 : 2) +
    (m.level === 'local' ? 1 : 0)
  return (a, b) => far(a) - far(b)
}

function withChildren(area: AreaLine): readonly AreaLine[] {
  return [area, ...area.children.flatMap(withChildren)]
}

/** Whether every word stands in one of the texts, or begins a word that does. */
export function hasWords(q: string, ...texts: readonly (string | null)[]): boolean {
  const there = texts.flatMap((text) => (text === null ? [] : wordsIn(text)))
  return wordsIn(q).every((word) => there.some((other) => other.startsWith(word)))
}
