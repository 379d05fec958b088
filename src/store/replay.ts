import type { Pair } from '#model/identity.ts'
import { canonicalSubject, type Subject } from '#store/aliases.ts'
import { resolveNamed } from '#store/fact-versions.ts'
import type { PairIds } from '#store/pair-lists.ts'
import { subjectKey } from '#store/prepared.ts'
import { ReplayPairs } from '#store/replay-pairs.ts'
import type { Resolved, Said } from '#store/resolve.ts'

/** An entry that makes or ends a statement of one member. */
export interface StatedEntry extends Subject {
  readonly seq: number
  readonly deed: 'state' | 'gone'
  readonly says: Readonly<Record<string, unknown>>
  readonly row: number | null
  /** Whether its body was erased, so that nothing can be told of its row and digest. */
  readonly withheld: boolean
}

/** A statement whose words a newer edition says again. */
export interface ConfirmedAgain extends Subject {
  readonly row: number | null
}

/** Something that takes force at one entry, all of it at once. */
export type Event =
  | {
      readonly what: 'activate'
      readonly seq: number
      readonly batch: string
      readonly stream: string
      readonly edition: string
      readonly entries: readonly StatedEntry[]
      readonly confirmed: readonly ConfirmedAgain[]
      readonly same: readonly Pair[]
      readonly listed: readonly Pair[]
      readonly unlisted: readonly PairIds[]
    }
  | { readonly what: 'withdraw'; readonly seq: number; readonly batch: string }
  | { readonly what: 'identify'; readonly seq: number; readonly pair: Pair }
  | { readonly what: 'distinguish'; readonly seq: number; readonly pair: Pair }
  | { readonly what: 'separate'; readonly seq: number; readonly pair: Pair; readonly listed: readonly Pair[] }

/** A statement as it stood from one entry to another; `to` is null while it stands. */
export interface StatementVersion extends Subject {
  readonly stream: string
  readonly from: number
  to: number | null
  readonly entry: StatedEntry
  /** undefined: its entry was erased, so that nobody can tell. */
  readonly row: number | null | undefined
  readonly edition: string
  readonly batch: string
}

/** What held of a subject from entry `from` on, until the next of these. */
export interface FactStep {
  readonly from: number
  /** null: nobody spoke of it. */
  readonly resolved: Resolved | null
}

/**
 * The statements and facts of some members, worked out from the entries alone.
 *
 * This is the long way round that checks the short one: an import writes what
 * it touches, a replay asks of every event what follows.
 */
export class Replay {
  readonly versions: StatementVersion[] = []
  /** Steps by kind, member and canonical id, each another than the one before. */
  readonly facts = new Map<string, { readonly subject: Subject; readonly steps: FactStep[] }>()
  readonly pairs = new ReplayPairs()
  readonly #open = new Map<string, StatementVersion>()
  readonly #activatedAt = new Map<string, { readonly seq: number; readonly stream: string }>()

  /** Events come in the order of their entries. */
  apply(event: Event): void {
    if (event.what === 'activate') this.#activate(event)
    else if (event.what === 'withdraw') this.#withdraw(event.seq, event.batch)
    else if (event.what === 'distinguish') this.pairs.distinguish(event.seq, event.pair)
    else this.#rename(event)
  }

  #activate(event: Extract<Event, { what: 'activate' }>): void {
    const { seq, batch, stream, edition } = event
    this.#activatedAt.set(batch, { seq, stream })
    for (const entry of event.entries) {
      const { kind, member, id } = entry
      const key = `${stream} ${subjectKey(kind, member, id)}`
      this.#close(key, seq)
      const row = entry.withheld ? undefined : entry.row
      if (entry.deed === 'state')
        this.#put(key, { kind, member, id, stream, from: seq, to: null, entry, row, edition, batch })
    }
    for (const { kind, member, id, row } of event.confirmed) {
      const key = `${stream} ${subjectKey(kind, member, id)}`
      const stood = this.#open.get(key)
      this.#close(key, seq)
      if (stood !== undefined) this.#put(key, { ...stood, from: seq, to: null, row, edition, batch })
    }
    this.pairs.identify(seq, event.same)
    this.pairs.unlist(seq, event.unlisted)
    this.pairs.list(seq, batch, event.listed)
    // a new name may concern any fact of the member; without one only what was spoken of can have changed
    this.#settle(seq, event.same.length > 0 ? this.#all() : [...event.entries, ...event.confirmed])
  }

  #withdraw(seq: number, batch: string): void {
    const activated = this.#activatedAt.get(batch)
    if (activated === undefined) return
    const returning = this.versions.filter((v) => v.stream === activated.stream && v.to === activated.seq)
    const touched: Subject[] = [...returning]
    for (const [key, v] of this.#open) {
      if (v.batch !== batch) continue
      this.#close(key, seq)
      touched.push(v)
    }
    for (const v of returning)
      this.#put(`${v.stream} ${subjectKey(v.kind, v.member, v.id)}`, { ...v, from: seq, to: null })
    this.#settle(seq, touched)
  }

  #rename(event: Extract<Event, { what: 'identify' | 'separate' }>): void {
    if (event.what === 'separate') {
      this.pairs.separate(event.seq, event.pair)
      this.pairs.list(event.seq, null, event.listed)
    } else this.pairs.identify(event.seq, [event.pair])
    this.#settle(event.seq, this.#all())
  }

  #put(key: string, version: StatementVersion): void {
    this.versions.push(version)
    this.#open.set(key, version)
  }

  #close(key: string, seq: number): void {
    const open = this.#open.get(key)
    if (open === undefined) return
    open.to = seq
    this.#open.delete(key)
  }

  /** Every subject that has or had a name: those that lost theirs must be seen to be gone. */
  #all(): Subject[] {
    return [...[...this.facts.values()].map((f) => f.subject), ...this.#open.values()]
  }

  #settle(seq: number, touched: Iterable<Subject>): void {
    const wanted = new Map<string, Subject>()
    for (const s of touched) {
      for (const one of [s, canonicalSubject(s, this.pairs.aliases)])
        wanted.set(subjectKey(one.kind, one.member, one.id), { kind: one.kind, member: one.member, id: one.id })
    }
    const said = this.#saidOf(wanted)
    for (const [key, subject] of wanted) {
      const resolved = resolveNamed(subject, said.get(key) ?? [], this.pairs.aliases)
      const fact = this.facts.get(key) ?? { subject, steps: [] }
      if (fact.steps.length > 0 || resolved !== null) {
        fact.steps.push({ from: seq, resolved })
        this.facts.set(key, fact)
      }
    }
  }

  /** Open statements of the wanted subjects, by the name each is kept under. */
  #saidOf(wanted: ReadonlyMap<string, Subject>): Map<string, Said[]> {
    const said = new Map<string, Said[]>()
    for (const v of this.#open.values()) {
      const { kind, member, id } = canonicalSubject(v, this.pairs.aliases)
      const key = subjectKey(kind, member, id)
      if (!wanted.has(key)) continue
      const list = said.get(key) ?? []
      list.push({ stream: v.stream, edition: v.edition, entrySeq: v.entry.seq, body: v.entry.says })
      said.set(key, list)
    }
    return said
  }
}
