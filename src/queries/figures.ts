import type { Figure, PartOnRecord, Published, SourceRef, Told, Why } from '#queries/views.ts'
import type { FactRow } from '#store/tables.ts'

/** Published figures by what they are about. */
export class PublishedFigures {
  readonly #bySubject = new Map<string, FactRow<'published-figure'>>()

  /** @param figures of the same subject and figure the first counts */
  constructor(figures: readonly FactRow<'published-figure'>[]) {
    for (const f of figures) {
      const key = keyOf(f.subject ?? '', f.figure ?? '')
      if (!this.#bySubject.has(key)) this.#bySubject.set(key, f)
    }
  }

  /** A figure of a plan, member, region or the world as printed; null where none is on record. */
  of(subject: string, figure: string): Published | null {
    const fact = this.fact(subject, figure)
    return fact === null ? null : publishedOf(fact)
  }

  fact(subject: string, figure: string): FactRow<'published-figure'> | null {
    return this.#bySubject.get(keyOf(subject, figure)) ?? null
  }

  /** All that was printed of one subject. */
  about(subject: string): readonly FactRow<'published-figure'>[] {
    return [...this.#bySubject.values()].filter((f) => f.subject === subject)
  }
}

/** A published figure as pages are given it. */
export function publishedOf(f: FactRow<'published-figure'>): Published {
  return {
    text: f.text ?? { absent: 'not-printed' },
    publisher: f.publisher ?? '',
    asOf: f.asOf,
    address: f.page,
    note: f.note,
  }
}

/** What a count was made over: n of those of which it could be told, and why the others are left out. */
export interface Counted {
  readonly rule: string | null
  readonly version: string | null
  readonly n: number
  readonly of: number
  readonly leftOut: Why['leftOut']
  /** How many more are not counted since they may be the same as others that are. */
  readonly waiting?: number
  /** Set where only a part of the whole is on record. */
  readonly part?: PartOnRecord | null
  readonly sources: readonly SourceRef[]
}

/** How a count came about, with n of N. */
export function whyOf({ rule, version, n, of, leftOut, waiting = 0, part = null, sources }: Counted): Why {
  const all: Why['leftOut'] = [...leftOut, { reason: 'perhaps-the-same', count: waiting }]
  const found = { rule, version, counted: { n, of }, leftOut: all.filter((l) => l.count > 0), sources }
  return part === null ? found : { ...found, part }
}

/** A figure; it has no reasons only where there is neither a value nor anything counted. */
export function figure(value: Told<number>, published: Published | null, why: Why | null): Figure {
  return { value, published, why }
}

function keyOf(subject: string, name: string): string {
  return `${subject}\u0001${name}`
}
