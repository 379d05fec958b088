import { slugOf } from '#base/slug.ts'
import { byText } from '#queries/order.ts'
import type { AreaRef } from '#queries/policy-areas-view.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

type AreaFact = FactRow<'policy-area'>

/**
 * The lists of policy areas, older and newer, with what stands for what: an
 * area that has one successor is found under it, and so is whatever else it is
 * written as. One that was split, or that has no successor, stands for itself.
 */
export class Crosswalk {
  readonly #facts: ReadonlyMap<string, AreaFact>
  /** Slug of the area under which a slug is found. */
  readonly #standsIn = new Map<string, string>()

  constructor(facts: readonly AreaFact[]) {
    this.#facts = new Map(facts.map((f) => [f.id, f]))
    for (const f of facts) {
      for (const name of [f.label ?? '', ...(f.aliases ?? [])]) {
        const slug = slugOf(name)
        if (slug !== '' && !this.#facts.has(slug)) this.#standsIn.set(slug, f.id)
      }
    }
  }

  static read(store: ReadStore): Promise<Crosswalk> {
    return store.once('policy areas', async () => new Crosswalk(await store.facts('policy-area')))
  }

  /** The area under which a slug is found; the slug itself where no list has it. */
  standsFor(slug: string): string {
    const written = this.writtenOf(slug)
    const [only, ...more] = this.successors(written)
    return only === undefined || more.length > 0 || only === written ? written : only
  }

  /** The area that a slug is another way of writing. */
  writtenOf(slug: string): string {
    return this.#standsIn.get(slug) ?? slug
  }

  /** Areas of the newer list into which one went; more than one where it was split. */
  successors(slug: string): readonly string[] {
    const text = this.#facts.get(slug)?.replacedBy ?? ''
    return text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => this.#facts.has(part))
  }

  fact(slug: string): AreaFact | null {
    return this.#facts.get(slug) ?? null
  }

  /** Areas that have a page: all but those that stand under another. */
  standing(): readonly AreaFact[] {
    return [...this.#facts.values()].filter((f) => this.standsFor(f.id) === f.id)
  }

  /** Older areas that are found under this one. */
  replaced(slug: string): readonly AreaRef[] {
    return this.#refs((f) => f.id !== slug && this.standsFor(f.id) === slug)
  }

  /** Older areas of which this one took a part. */
  partsOf(slug: string): readonly AreaRef[] {
    return this.#refs((f) => {
      const successors = this.successors(f.id)
      return successors.length > 1 && successors.includes(slug)
    })
  }

  /** Areas that belong to this one, by name. */
  children(slug: string): readonly AreaFact[] {
    return this.standing()
      .filter((f) => f.parent !== null && this.standsFor(f.parent) === slug && f.id !== slug)
      .sort((a, b) => byText(a.label ?? a.id, b.label ?? b.id))
  }

  /** Areas of older lists and what became of them. */
  replacements(): readonly { readonly from: AreaRef; readonly to: readonly AreaRef[] }[] {
    return this.#refs((f) => this.successors(f.id).length > 0).map((from) => ({
      from,
      to: this.successors(from.slug).map((slug) => this.ref(slug)),
    }))
  }

  ref(slug: string): AreaRef {
    const found = this.#facts.get(slug)
    return { slug, label: found?.label ?? slug, taxonomy: found?.taxonomy ?? null }
  }

  #refs(passes: (f: AreaFact) => boolean): readonly AreaRef[] {
    return [...this.#facts.values()]
      .filter(passes)
      .map((f) => this.ref(f.id))
      .sort((a, b) => byText(a.label, b.label))
  }
}
