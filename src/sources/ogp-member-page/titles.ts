import type { DocumentKind } from '#model/codelists/document-kind.ts'
import type { LetterKind } from '#model/codelists/letter-kind.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'
import { letterTitles, localKinds } from '#sources/ogp-member-page/lookups.ts'

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
]
const DATE = new RegExp(`\\b(${MONTHS.join('|')})\\s+(?:(\\d{1,2}),?\\s+)?((?:19|20)\\d{2})\\b`, 'gi')

/**
 * The date that a title gives, at least to the month: 'July 2018: …',
 * '… (December 12, 2019)'. A year alone is only the period of a plan or the
 * year of listing; several dates are no date.
 */
export function dateInTitle(title: string): string | null {
  const found = new Set([...title.matchAll(DATE)].map(([, month, day, year]) => isoDate(year!, month!, day)))
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

function isoDate(year: string, month: string, day: string | undefined): string | null {
  const digits = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
  if (day === undefined) return `${year}-${digits}`
  return Number(day) >= 1 && Number(day) <= 31 ? `${year}-${digits}-${day.padStart(2, '0')}` : null
}

/** What a letter is about, by its title; null for what is no letter. A document without a kind may be one. */
export function letterKindOf(title: string, kinds: readonly DocumentKind[]): LetterKind | null {
  const start = title.slice(0, 500)
  const fits = letterTitles.find(([pattern]) => pattern.test(start))?.[1] ?? null
  if (kinds.includes('letter')) return fits ?? 'other'
  return kinds.length === 0 ? fits : null
}

/** Whose page lists a document, among which members. */
export interface Place {
  readonly member: KnownMember
  readonly members: MemberIndex
}

/** Which members a document is about. */
export interface About {
  /** Slugs; none where it is about a local member that is not named. */
  readonly members: readonly string[]
  readonly isLocal: boolean
}

/**
 * Whom a document on the page of a member is about: the local members that its
 * title names, else that member; nobody where its kind is one that only local
 * members have and no name is found.
 */
export function aboutOf(title: string, kinds: readonly DocumentKind[], place: Place): About {
  const { member: owner, members } = place
  const locals = localMembersIn(title, owner, members)
  if (locals.length > 0) return { members: locals, isLocal: true }
  const isLocal = kinds.some((kind) => localKinds.includes(kind))
  return { members: isLocal && isNational(owner) ? [] : [owner.slug], isLocal }
}

/** Longest name of a member, in words. */
const LONGEST_NAME = 6

function localMembersIn(title: string, owner: KnownMember, members: MemberIndex): readonly string[] {
  const found = new Set<string>()
  // A name never runs over a comma or dash: "Mexico – State law" is not Mexico State.
  for (const clause of title.split(/[,:;]|\s[–—-]\s|[–—]|-\s/u)) {
    const words = clause.split(/\s+/).filter((word) => word !== '')
    for (let start = 0; start < words.length; start++) {
      const name = longestName(words, start, members)
      if (name === null) continue
      found.add(name.member.slug)
      start += name.words - 1
    }
  }
  found.delete(owner.slug)
  return [...found]
}

function longestName(words: readonly string[], start: number, members: MemberIndex) {
  if (!/^\p{Lu}/u.test(words[start] ?? '')) return null
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
    const member = localNamed(words.slice(start, start + length).join(' '), members)
    if (member !== null) return { member, words: length }
  }
  return null
}

function localNamed(name: string, members: MemberIndex): KnownMember | null {
  const municipality = /^Municipality of (.+)$/.exec(name)?.[1]
  const member = members.byName(municipality === undefined ? name : `${municipality} (Municipality)`)
  return member !== null && !isNational(member) ? member : null
}

/** A country's code has three letters; a local member has four, or none. */
export function isNational(member: KnownMember): boolean {
  return member.code !== null && /^[A-Z]{3}$/.test(member.code)
}

/** The title of the final version, where this is the version for public comment; else null. */
export function finalTitle(title: string): string | null {
  return /^(.+?)\s*[–—-]\s*for public comment$/i.exec(title)?.[1] ?? null
}
