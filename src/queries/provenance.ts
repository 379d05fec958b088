import { held } from '#queries/facts.ts'
import type { DatasetLine } from '#queries/member-view.ts'
import { byCode } from '#queries/order.ts'
import type { SourceRef } from '#queries/views.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Where a statement came in. */
export interface Origin {
  readonly entry: number
  readonly row: number | null
  readonly batch: string
  /** Where it was read, in words; null where it was read in the file itself. */
  readonly cite: string | null
}

/** A file that was imported. */
export interface BatchRow {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly layout: string
  readonly edition: string
  readonly activated: number | null
}

/** Leads from the entries that facts rest on back to the files and rows they were read in. */
export class Provenance {
  readonly #origins: ReadonlyMap<number, Origin>
  readonly #batches: ReadonlyMap<string, BatchRow>
  /** Where each origin was read; a page asks for most of them several times. */
  readonly #places = new Map<Origin, Place>()

  constructor(origins: readonly Origin[], batches: readonly BatchRow[]) {
    this.#origins = new Map(origins.map((o) => [o.entry, o]))
    this.#batches = new Map(batches.map((b) => [b.id, b]))
  }

  /**
   * One line for each place where some statements were read, with the rows and
   * the first of their entries. Our own tables name the place for each row;
   * of any other file it is the file itself.
   */
  sources(entries: Iterable<number>): readonly SourceRef[] {
    const places = new Map<string, { text: string; address: string | null; rows: number[]; entry: number }>()
    for (const entry of entries) {
      const origin = this.#origins.get(entry)
      if (origin === undefined) continue
      const { text, address, row } = this.#placeOf(origin)
      let place = places.get(text)
      if (place === undefined) {
        place = { text, address, rows: [], entry }
        places.set(text, place)
      }
      if (row !== null) place.rows.push(row)
      place.entry = Math.min(place.entry, entry)
    }
    return [...places.values()].map(({ rows, ...place }) => ({ ...place, row: rowsText(rows) }))
  }

  /** The datasets behind some statements, by title; of one that came in several files, the newest. */
  datasets(entries: Iterable<number>): readonly DatasetLine[] {
    const newest = new Map<string, BatchRow>()
    for (const id of this.#byBatch(entries).keys()) {
      const batch = this.#batches.get(id)
      if (batch === undefined) continue
      const stream = `${batch.source}@${batch.layout}`
      const other = newest.get(stream)
      if (other === undefined || (other.activated ?? 0) < (batch.activated ?? 0)) newest.set(stream, batch)
    }
    return [...newest.values()]
      .sort((a, b) => byCode(a.title, b.title) || byCode(a.layout, b.layout))
      .map(({ title, publisher, licence, edition, activated }) => ({
        title,
        publisher,
        licence,
        edition,
        entry: activated,
      }))
  }

  /** The file that a statement came in; null where that is not known. */
  batchOf(entry: number): BatchRow | null {
    const origin = this.#origins.get(entry)
    return origin === undefined ? null : (this.#batches.get(origin.batch) ?? null)
  }

  originOf(entry: number): Origin | null {
    return this.#origins.get(entry) ?? null
  }

  #placeOf(origin: Origin): Place {
    const known = this.#places.get(origin)
    if (known !== undefined) return known
    const { cite, batch, row } = origin
    const place = cite === null ? { text: this.#titleOf(batch), address: null, row } : placeCited(cite)
    this.#places.set(origin, place)
    return place
  }

  /** 'OGP commitments export (2016-07)': two editions of one dataset are two places. */
  #titleOf(id: string): string {
    const batch = this.#batches.get(id)
    return batch === undefined ? id : editionTitle(batch)
  }

  #byBatch(entries: Iterable<number>): Map<string, Origin[]> {
    const groups = new Map<string, Origin[]>()
    for (const entry of entries) {
      const origin = this.#origins.get(entry)
      if (origin === undefined) continue
      const group = groups.get(origin.batch)
      if (group === undefined) groups.set(origin.batch, [origin])
      else group.push(origin)
    }
    return groups
  }
}

/** A dataset and the date as of which one file of it speaks. */
export function editionTitle({ title, edition }: BatchRow): string {
  return `${title} (${edition})`
}

/** Origins of all that was said of a member then. */
export async function findOrigins(store: ReadStore, member: string): Promise<readonly Origin[]> {
  // the place is taken out of the body there: all else that hundreds of bodies hold would be carried here for nothing
  const rows = await store.rows<{ entry: string | number; row: number | null; batch: string; cite: string | null }>(
    `select s.entry_seq as entry, s.row, s.batch, convert_from(b.body, 'UTF8')::json ->> 'cite' as cite
       from statement s
       left join entry_body b on s.stream = $3 and s.kind <> 'document' and b.seq = s.entry_seq
      where s.member = $2 and ${held('s')}`,
    [member, CITING],
  )
  return rows.map(({ entry, cite, ...row }) => ({ ...row, entry: Number(entry), cite: cited(cite) }))
}

/** The stream whose rows say where each was read: our own tables. */
const CITING = 'bundled@1'

/** What our tables write where nobody could say where it was read. */
const UNCITED = 'not confirmed'

/** The place that the body of a statement cites; null where it cites none, or was erased. */
export function citeIn(body: Buffer | null): string | null {
  if (body === null) return null
  // entries hold exactly what was checked before it was entered: StatementBody of the store
  return cited((JSON.parse(body.toString()) as { readonly cite: string | null }).cite)
}

function cited(cite: string | null): string | null {
  return cite === UNCITED ? null : cite
}

/** A place where something was read, and the row there. */
interface Place {
  readonly text: string
  readonly address: string | null
  readonly row: number | null
}

/** 'OGP’s commitments database of 2016, row 1154' is a place and a row; an address in it leads there. */
export function placeCited(cite: string): Place {
  const row = /^(.*), row (\d+)$/.exec(cite)
  const text = row?.[1] ?? cite
  return { text, address: /https?:\/\/[^\s,;]+/.exec(text)?.[0] ?? null, row: row === null ? null : Number(row[2]) }
}

/** Every file that had been put in force by then. */
export function findBatches(store: ReadStore): Promise<readonly BatchRow[]> {
  return store.once('batches', () => readBatches(store))
}

async function readBatches(store: ReadStore): Promise<readonly BatchRow[]> {
  const rows = await store.rows<Omit<BatchRow, 'activated'> & { activated: string | number | null }>(
    `select b.id, b.source, b.title, b.publisher, b.licence, b.layout, b.edition, b.activated_seq as activated
       from batch b where b.activated_seq <= $1`,
  )
  return rows.map((r) => ({ ...r, activated: r.activated === null ? null : Number(r.activated) }))
}

/** At most this many stretches of rows are written out; more are cut with '…'. */
const STRETCHES = 4

/** '1154–1216', '3, 7–9': rows of a file as text; null where there are none. */
export function rowsText(rows: readonly number[]): string | null {
  const stretches: [number, number][] = []
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last !== undefined && row === last[1] + 1) last[1] = row
    else stretches.push([row, row])
  }
  if (stretches.length === 0) return null
  const texts = stretches.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return texts.length <= STRETCHES ? texts.join(', ') : [...texts.slice(0, STRETCHES - 1), '…', texts.at(-1)].join(', ')
}
