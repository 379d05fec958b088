import { wordChanges } from '#base/word-changes.ts'
import { held } from '#queries/facts.ts'
import { numberShown } from '#queries/number-shown.ts'
import { byCode, byNumber } from '#queries/order.ts'
import type { TextChange, TextSource, TextsView } from '#queries/plan-page-view.ts'
import type { PromiseRow } from '#queries/promises.ts'
import type { Provenance } from '#queries/provenance.ts'
import type { ReadStore } from '#store/read-store.ts'

/** So many differences are listed with their words. */
const LISTED = 40

const FIELDS = ['title', 'fullText'] as const
type Field = (typeof FIELDS)[number]

interface Said {
  readonly id: string
  readonly entry: number
  readonly edition: string
}

/**
 * Where the files and editions on record give a promise of the plan other
 * words, from the oldest to the newest. What was said in a file that was
 * withdrawn, and what was erased, is not compared.
 */
export async function textsView(
  store: ReadStore,
  member: string,
  promises: readonly PromiseRow[],
  provenance: Provenance,
): Promise<TextsView> {
  const said = await readSaid(
    store,
    member,
    promises.map((p) => p.id),
  )
  const several = [...said].filter(([, versions]) => versions.length > 1)
  const bodies = await readBodies(
    store,
    several.flatMap(([, versions]) => versions.map((v) => v.entry)),
  )
  const byId = new Map(promises.map((p) => [p.id, p]))
  const changes = several
    .map(([id, versions]) => ({ promise: byId.get(id)!, versions }))
    .sort((a, b) => byNumber(a.promise, b.promise))
    .flatMap(({ promise, versions }) =>
      FIELDS.flatMap((field) => changesIn(promise, field, wordings(field, versions, bodies, provenance))),
    )
  return {
    compared: several.length,
    changes: changes.slice(0, LISTED).map((c) => ({ ...c, stretches: wordChanges(c.older.text, c.newer.text) })),
    more: Math.max(0, changes.length - LISTED),
  }
}

/** Statements about each promise, under its own id and those that gave way to it, the oldest edition first. */
async function readSaid(
  store: ReadStore,
  member: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Said[]>> {
  if (ids.length === 0) return new Map()
  const aliases = await store.rows<{ alias: string; canonical: string }>(
    `select i.alias, i.canonical from identity i where i.member = $2 and i.canonical = any($3::text[]) and ${held('i')}`,
    [member, ids],
  )
  const canonical = new Map(aliases.map((a) => [a.alias, a.canonical]))
  const rows = await store.rows<Omit<Said, 'entry'> & { entry: string | number }>(
    `select s.id, s.entry_seq as entry, s.edition
       from statement s
       join batch b on b.id = s.batch and (b.withdrawn_seq is null or b.withdrawn_seq > $1)
      where s.member = $2 and s.kind = 'commitment' and s.id = any($3::text[]) and s.from_seq <= $1`,
    [member, [...ids, ...canonical.keys()]],
  )
  const said = new Map<string, Map<number, Said>>()
  for (const row of rows) {
    const id = canonical.get(row.id) ?? row.id
    // a statement that a newer edition confirmed stands there twice, with one entry
    said.set(id, (said.get(id) ?? new Map<number, Said>()).set(Number(row.entry), { ...row, entry: Number(row.entry) }))
  }
  return new Map(
    [...said].map(([id, versions]) => [
      id,
      [...versions.values()].sort((a, b) => byCode(a.edition, b.edition) || a.entry - b.entry),
    ]),
  )
}

type Body = Readonly<Partial<Record<Field | 'lang', string | null>>>

async function readBodies(store: ReadStore, entries: readonly number[]): Promise<ReadonlyMap<number, Body>> {
  if (entries.length === 0) return new Map()
  const rows = await store.rows<{ entry: string | number; body: Buffer }>(
    'select b.seq as entry, b.body from entry_body b where b.seq <= $1 and b.seq = any($2::bigint[]) and b.body is not null',
    [entries],
  )
  // entries hold exactly what was checked before it was entered: StatementBody of the store
  return new Map(rows.map((r) => [Number(r.entry), (JSON.parse(r.body.toString()) as { says: Body }).says]))
}

function wordings(
  field: Field,
  versions: readonly Said[],
  bodies: ReadonlyMap<number, Body>,
  provenance: Provenance,
): readonly TextSource[] {
  return versions.flatMap(({ entry, edition }) => {
    const text = bodies.get(entry)?.[field]
    if (text === undefined || text === null) return []
    const source = provenance.sources([entry])[0] ?? { text: edition, address: null, row: null, entry }
    return [{ text, edition, source }]
  })
}

/** Each wording against the one before it, where the words are others; spaces alone are none. */
function changesIn(
  { id, number, lang }: PromiseRow,
  field: Field,
  said: readonly TextSource[],
): readonly Omit<TextChange, 'stretches'>[] {
  return said.flatMap((newer, i) => {
    const older = said[i - 1]
    if (older === undefined || spaced(older.text) === spaced(newer.text)) return []
    return [{ commitment: id, ...numberShown(number), field, lang, older, newer }]
  })
}

function spaced(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ')
}
