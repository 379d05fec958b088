import { slugOf } from '#base/slug.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'

/** The member that a row names. */
export interface FoundMember {
  readonly member: KnownMember
  /** Whether this row is the first to name a member of whom we knew nothing. */
  readonly isNew: boolean
}

/** Finds the members of a file, each spelling once. */
export class Members {
  readonly #index: MemberIndex
  readonly #found = new Map<string, FoundMember | null>()

  constructor(index: MemberIndex) {
    this.#index = index
  }

  /**
   * The member of that code, or else of that name; one that nobody knows is
   * added under a slug of its name. Null where the name holds no letter.
   */
  find(name: string, code: string | null): FoundMember | null {
    const key = `${code ?? ''}\u0001${name}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const found = name === '' ? null : this.#look(name, code)
    this.#found.set(key, found === null ? null : { member: found.member, isNew: false })
    return found
  }

  #look(name: string, code: string | null): FoundMember | null {
    const there = (code === null ? null : this.#index.byCode(code)) ?? this.#index.byName(name)
    if (there !== null && (there.code !== null || code === null)) return { member: there, isNew: false }
    const slug = there?.slug ?? slugOf(name)
    if (slug === '') return null
    const member = there === null ? { slug, code, name, aliases: [] } : { ...there, code }
    this.#index.add(member)
    return { member, isNew: there === null }
  }
}
