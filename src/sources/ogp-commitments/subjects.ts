import { slugOf } from '#base/slug.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'

/** The members and plans of a file, as its first row for each has them. */
export class Subjects {
  readonly #members: MemberIndex
  readonly #found = new Map<string, { readonly member: KnownMember; readonly isNew: boolean } | null>()
  readonly #first = new Map<string, Readonly<Record<string, unknown>>>()

  constructor(members: MemberIndex) {
    this.#members = members
  }

  /** The member of a row, by code or else by name; one that nobody knows is added. Null where the name holds no letter. */
  member(name: string, code: string | null): { readonly member: KnownMember; readonly isNew: boolean } | null {
    if (name === '') return null
    const key = `${code ?? ''}\u0001${name}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const found = this.#find(name, code)
    this.#found.set(key, found === null ? null : { member: found.member, isNew: false })
    return found
  }

  #find(name: string, code: string | null): { readonly member: KnownMember; readonly isNew: boolean } | null {
    const there = (code === null ? null : this.#members.byCode(code)) ?? this.#members.byName(name)
    if (there !== null) {
      if (there.code !== null || code === null) return { member: there, isNew: false }
      const coded = { ...there, code }
      this.#members.add(coded)
      return { member: coded, isNew: false }
    }
    const slug = slugOf(name)
    if (slug === '') return null
    const member = { slug, code, name, aliases: [] }
    this.#members.add(member)
    return { member, isNew: true }
  }

  /**
   * Holds what a row says of a subject against its first row: whether it is that
   * row, and else on which fields it differs.
   */
  hold(
    kind: 'member' | 'action-plan',
    id: string,
    body: Readonly<Record<string, unknown>>,
  ): { readonly isFirst: boolean; readonly differs: readonly string[] } {
    const key = `${kind}\u0001${id}`
    const first = this.#first.get(key)
    if (first === undefined) {
      this.#first.set(key, body)
      return { isFirst: true, differs: [] }
    }
    return { isFirst: false, differs: Object.keys(body).filter((field) => body[field] !== first[field]) }
  }
}
