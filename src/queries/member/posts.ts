import type { ChallengeLine, ContactLine, MemberView, PostLine } from '#queries/member-view.ts'
import { byCode, newestFirst } from '#queries/order.ts'
import { told } from '#queries/told.ts'
import type { FactRow } from '#store/tables.ts'

/** Posts in the order of the page; those listed on other pages follow, newest first. */
export function postLines(posts: readonly FactRow<'post'>[], slug: string): readonly PostLine[] {
  const place = (p: FactRow<'post'>) => (p.member === slug ? (p.position ?? Infinity) : Infinity)
  return [...posts]
    .sort((a, b) => (place(a) === place(b) ? newestFirst(a.date, b.date) || byCode(a.id, b.id) : place(a) - place(b)))
    .map((p) => ({
      id: p.id,
      title: p.title ?? p.id,
      lang: p.lang,
      summary: p.summary,
      date: told(p.date, 'not-recorded'),
      address: told(p.address, 'not-recorded'),
    }))
}

/** Points of contact by role and institution; a person’s name or mailbox is never kept. */
export function contactLines({ contacts }: FactRow<'member'>): readonly ContactLine[] {
  return contacts ?? []
}

/** The Open Gov Challenge line, where the page of the member has one. */
export function challengeOf(
  { challenge }: FactRow<'member'>,
  entries: readonly FactRow<'challenge-entry'>[],
): MemberView['challenge'] {
  if (challenge === null && entries.length === 0) return null
  const lines = entries.map((e): ChallengeLine => ({ id: e.id, title: told(e.title, 'not-loaded'), area: e.area }))
  return { published: challenge ?? String(entries.length), entries: lines }
}
