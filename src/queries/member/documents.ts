import type { Family } from '#queries/member/family.ts'
import type { DocumentLine, LocalLine } from '#queries/member-view.ts'
import { byName, newestFirst } from '#queries/order.ts'
import { told } from '#queries/told.ts'
import type { DocumentRef } from '#queries/views.ts'
import type { FactRow } from '#store/tables.ts'

/** Documents about a member and about its local members, told apart, in the order of the member page: newest first. */
export function documentLines(
  documents: readonly FactRow<'document'>[],
  slug: string,
  family: Family,
): readonly DocumentLine[] {
  return [...documents].sort(inPageOrder(slug)).map((d) => ({
    ...documentRef(d),
    year: d.year,
    date: d.date,
    kinds: d.kinds ?? [],
    letterKind: d.letterKind,
    format: d.format,
    ...scopeOf(d, slug, family),
  }))
}

/** A document as others point to it. */
export function documentRef(d: FactRow<'document'>): DocumentRef {
  return {
    id: d.id,
    title: d.title ?? d.id,
    lang: d.lang,
    address: told(d.address, 'not-recorded'),
  }
}

/** Local members by name, with how many documents are about each. */
export function localLines(documents: readonly DocumentLine[], family: Family): readonly LocalLine[] {
  return family.locals.map((l) => ({
    ...family.ref(l.id),
    since: l.since,
    status: l.status,
    documents: documents.filter((d) => d.about.some((m) => m.slug === l.id)).length,
  }))
}

/** About the member itself where it is named or nobody is; about local ones where only they are. */
function scopeOf(
  { about, member }: FactRow<'document'>,
  slug: string,
  family: Family,
): Pick<DocumentLine, 'scope' | 'about'> {
  if (about === null) return { scope: 'member', about: [] }
  if (about.includes(slug)) return { scope: 'member', about: [] }
  const locals = about.filter((m) => family.locals.some((l) => l.id === m))
  if (locals.length > 0) return { scope: 'local', about: locals.map((m) => family.ref(m)) }
  return {
    scope: member === slug && about.length === 0 ? 'local-unnamed' : 'local',
    about: about.map((m) => family.ref(m)),
  }
}

/** By year, newest first; within a year in the order of its own page, then what is listed elsewhere by date and title. */
function inPageOrder(slug: string): (a: FactRow<'document'>, b: FactRow<'document'>) => number {
  const place = (d: FactRow<'document'>) => (d.member === slug ? (d.position ?? Infinity) : Infinity)
  return (a, b) => {
    const years = (b.year ?? 0) - (a.year ?? 0)
    if (years !== 0) return years
    const [left, right] = [place(a), place(b)]
    if (left !== right) return left - right
    return newestFirst(a.date, b.date) || byName(entitled(a), entitled(b))
  }
}

function entitled(d: FactRow<'document'>) {
  return { name: d.title ?? '', slug: d.id }
}
