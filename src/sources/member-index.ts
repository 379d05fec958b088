import { slugOf } from '#base/slug.ts'

/** What is needed to recognise a member in a file. */
export interface KnownMember {
  readonly slug: string
  readonly code: string | null
  readonly name: string
  readonly aliases: readonly string[]
}

/** Finds members by slug, code or any of their names; spelling is compared without accents and case. */
export class MemberIndex {
  readonly #bySlug = new Map<string, KnownMember>()
  readonly #byCode = new Map<string, KnownMember>()
  readonly #byName = new Map<string, KnownMember>()

  constructor(members: Iterable<KnownMember>) {
    for (const m of members) this.add(m)
  }

  add(member: KnownMember): void {
    this.#bySlug.set(member.slug, member)
    if (member.code !== null) this.#byCode.set(member.code, member)
    for (const name of [member.name, ...member.aliases]) this.#byName.set(slugOf(name), member)
  }

  /** An index of the same members, to which others can be added without changing this one. */
  copy(): MemberIndex {
    return new MemberIndex(this.#bySlug.values())
  }

  bySlug(slug: string): KnownMember | null {
    return this.#bySlug.get(slug) ?? null
  }

  byCode(code: string): KnownMember | null {
    return this.#byCode.get(code) ?? null
  }

  byName(name: string): KnownMember | null {
    return this.#byName.get(slugOf(name)) ?? this.#bySlug.get(slugOf(name)) ?? null
  }
}
