import type pg from 'pg'
import { canonical } from '#ledger/canonical.ts'
import { type KindId, kindOf, kinds } from '#model/kinds/index.ts'
import type { Faults } from '#store/faults.ts'
import { digestOf, subjectKey } from '#store/prepared.ts'
import { readEvents, readTimeline, statedMembers } from '#store/read-events.ts'
import { Replay, type StatementVersion } from '#store/replay.ts'
import type { Resolved } from '#store/resolve.ts'
import { factTable, snakeCase } from '#store/tables.ts'
import { checkBatches, checkFiles } from '#store/verify-batches.ts'
import { checkIdentities } from '#store/verify-identities.ts'

/** What rebuilding the facts from the entries found. */
export interface FactsCheck {
  /** Members of whom any source ever said anything; what belongs to no member, such as the policy areas, is checked too. */
  readonly members: number
  readonly statements: number
  readonly facts: number
}

/** Entries whose bodies are held in memory at once. */
const PORTION = 20_000

/**
 * Rebuilds statements, identities, pairs that wait and facts of every member from the entries
 * alone, as they stood after each of them, and holds the tables against it.
 *
 * @param client a session in one snapshot
 */
export async function verifyFacts(
  client: pg.ClientBase,
  report: { readonly faults: Faults; readonly onProgress?: (members: number, of: number) => void },
): Promise<FactsCheck> {
  const { faults } = report
  const timeline = await readTimeline(client)
  await checkBatches(client, timeline, faults)
  await checkFiles(client, faults)
  const stated = await statedMembers(client)
  const untold = new Set([...timeline.activations].filter(([, a]) => a.listed === null).map(([batch]) => batch))
  const members = new Map([...(await storedMembers(client)).map((m) => [m, 0] as const), ...stated])
  let [done, statements, facts] = [0, 0, 0]
  for (const portion of portions(members)) {
    const replay = new Replay()
    for (const event of await readEvents(client, portion, timeline, faults)) replay.apply(event)
    await checkStatements(client, portion, replay, faults)
    await checkIdentities(client, portion, { pairs: replay.pairs, untold, faults })
    for (const kind of Object.keys(kinds) as KindId[]) await checkFacts(client, portion, kind, { replay, faults })
    done += portion.length
    statements += replay.versions.filter((v) => v.to === null).length
    facts += [...replay.facts.values()].filter((f) => f.steps.at(-1)?.resolved != null).length
    report.onProgress?.(done, members.size)
  }
  return { members: members.size - (members.has('') ? 1 : 0), statements, facts }
}

/** Members of whom a table speaks, whether or not any entry does. */
async function storedMembers(client: pg.ClientBase): Promise<string[]> {
  const tables = [
    'statement',
    'identity',
    'identity_candidate',
    ...(Object.keys(kinds) as KindId[]).map((k) => factTable(k).name),
  ]
  const { rows } = await client.query<{ member: string }>(
    tables.map((t) => `select distinct member from ${t}`).join(' union '),
  )
  return rows.map((r) => r.member)
}

function* portions(members: ReadonlyMap<string, number>): Iterable<readonly string[]> {
  let portion: string[] = []
  let held = 0
  for (const [member, entries] of members) {
    if (held > 0 && held + entries > PORTION) {
      yield portion
      portion = []
      held = 0
    }
    portion.push(member)
    held += entries
  }
  if (portion.length > 0) yield portion
}

interface StatementRow extends Omit<StatementVersion, 'from' | 'to' | 'entry'> {
  readonly from_seq: number
  readonly to_seq: number | null
  readonly entry_seq: number
  readonly row: number | null
  readonly digest: Buffer
}

async function checkStatements(
  client: pg.ClientBase,
  members: readonly string[],
  replay: Replay,
  faults: Faults,
): Promise<void> {
  const { rows } = await client.query<StatementRow>(
    `select kind, member, id, stream, from_seq, nullif(to_seq, 9223372036854775807) as to_seq, entry_seq, row, digest, edition, batch
       from statement where member = any($1)`,
    [members],
  )
  const place = (v: { kind: string; member: string; id: string; stream: string }, from: number) =>
    `${subjectKey(v.kind, v.member, v.id)} ${v.stream} ${from}`
  const stored = new Map(rows.map((r) => [place(r, r.from_seq), r]))
  for (const v of replay.versions) {
    const where = `statement ${v.kind} ${v.member}/${v.id} of ${v.stream}, from entry ${v.from}`
    const row = stored.get(place(v, v.from))
    stored.delete(place(v, v.from))
    if (row === undefined) faults.add(where, 'the entries make it, the table lacks it')
    else for (const what of statementDifferences(v, row)) faults.add(where, what)
  }
  for (const r of stored.values())
    faults.add(`statement ${r.kind} ${r.member}/${r.id} of ${r.stream}, from entry ${r.from_seq}`, 'no entry makes it')
}

function* statementDifferences(v: StatementVersion, row: StatementRow): Iterable<string> {
  if (row.to_seq !== v.to) yield `it stands until ${row.to_seq ?? 'now'}, by the entries until ${v.to ?? 'now'}`
  if (row.entry_seq !== v.entry.seq) yield `it rests on entry ${row.entry_seq}, by the entries on ${v.entry.seq}`
  if (row.edition !== v.edition) yield `its edition is ${row.edition}, by the entries ${v.edition}`
  if (row.batch !== v.batch) yield `its batch is ${row.batch}, by the entries ${v.batch}`
  if (v.row !== undefined && row.row !== v.row) yield `its row is ${row.row}, by the entries ${v.row}`
  if (v.entry.withheld) return
  if (!row.digest.equals(digestOf(canonical(v.entry.says)))) yield 'its digest is not that of what was said'
}

interface Step {
  readonly from: number
  /** Canonical text of all that is stored; null: nothing. */
  readonly content: string | null
}

async function checkFacts(
  client: pg.ClientBase,
  members: readonly string[],
  kind: KindId,
  against: { readonly replay: Replay; readonly faults: Faults },
): Promise<void> {
  const stored = await storedSteps(client, members, kind, against.faults)
  for (const [key, { subject, steps }] of against.replay.facts) {
    if (subject.kind !== kind) continue
    const where = `${kind} ${subject.member}/${subject.id}`
    const rebuilt = steps.map((s) => ({
      from: s.from,
      content: s.resolved === null ? null : contentOf(kind, s.resolved),
    }))
    compare(where, merged(stored.get(key) ?? []), merged(rebuilt), against.faults)
    stored.delete(key)
  }
  for (const key of stored.keys()) {
    const [, member, id] = key.split('\u0001')
    against.faults.add(`${kind} ${member}/${id}`, 'no entry speaks of it')
  }
}

/** The versions that are stored, as steps; where one ends and no other begins there is nothing. */
async function storedSteps(
  client: pg.ClientBase,
  members: readonly string[],
  kind: KindId,
  faults: Faults,
): Promise<Map<string, Step[]>> {
  const fields = Object.keys(kindOf(kind).fields)
  const { rows } = await client.query<Record<string, unknown>>(
    `select member, id, from_seq, nullif(to_seq, 9223372036854775807) as to_seq, statements, conflicts, ${fields.map((f) => `"${snakeCase(f)}"`).join(', ')}
       from ${factTable(kind).name} where member = any($1) order by member, id, from_seq`,
    [members],
  )
  const steps = new Map<string, Step[]>()
  let [before, until]: [string, number] = ['', 0]
  for (const row of rows) {
    const key = subjectKey(kind, row.member as string, row.id as string)
    const known = steps.get(key) ?? []
    steps.set(key, known)
    // two versions that hold at once would be counted twice, even where they say the same
    if (key === before && (row.from_seq as number) < until)
      faults.add(`${kind} ${row.member}/${row.id} from entry ${row.from_seq}`, 'two versions of it hold at once')
    ;[before, until] = [key, (row.to_seq as number | null) ?? Number.POSITIVE_INFINITY]
    if (known.at(-1)?.from === row.from_seq) known.pop()
    const resolved = {
      fields: Object.fromEntries(fields.map((f) => [f, row[snakeCase(f)]])),
      conflicts: row.conflicts as string[],
      statements: row.statements as number[],
    }
    known.push({ from: row.from_seq as number, content: contentOf(kind, resolved) })
    if (row.to_seq !== null) known.push({ from: row.to_seq as number, content: null })
  }
  return steps
}

function contentOf(kind: KindId, { fields, conflicts, statements }: Resolved): string {
  const told = Object.fromEntries(Object.keys(kindOf(kind).fields).map((f) => [f, fields[f] ?? null]))
  const content = { conflicts, fields: told, statements }
  try {
    return canonical(content)
  } catch {
    // words that no entry can hold were put into the table: they will differ, whatever their form
    return JSON.stringify(content)
  }
}

/** Steps of which each says something else than the one before. */
function merged(steps: readonly Step[]): Step[] {
  const kept: Step[] = []
  for (const step of steps) if ((kept.at(-1)?.content ?? null) !== step.content) kept.push(step)
  return kept
}

function compare(where: string, stored: readonly Step[], rebuilt: readonly Step[], faults: Faults): void {
  for (let i = 0; i < Math.max(stored.length, rebuilt.length); i++) {
    const [is, should] = [stored[i], rebuilt[i]]
    if (is !== undefined && is.from === should?.from && is.content === should.content) continue
    const from = Math.min(is?.from ?? Number.MAX_SAFE_INTEGER, should?.from ?? Number.MAX_SAFE_INTEGER)
    faults.add(`${where} from entry ${from}`, difference(is, should))
    return
  }
}

/** Names the first field that differs. */
function difference(is: Step | undefined, should: Step | undefined): string {
  if (is === undefined) return 'the entries give it a version that the table lacks'
  if (should === undefined) return 'the table has a version that no entry gives it'
  if (is.from !== should.from) return `its version begins at entry ${is.from}, by the entries at ${should.from}`
  if (is.content === null) return 'the table has nothing where the entries speak of it'
  if (should.content === null) return 'the table has something where no entry speaks of it'
  const [a, b] = [JSON.parse(is.content), JSON.parse(should.content)]
  const flat = (c: { fields: object }) => ({ ...c.fields, ...c }) as Record<string, unknown>
  const name = Object.keys(flat(b)).find((n) => JSON.stringify(flat(a)[n]) !== JSON.stringify(flat(b)[n])) ?? '?'
  const shown = (c: { fields: object }) => JSON.stringify(flat(c)[name])?.slice(0, 80)
  return `its ${name} is ${shown(a)}, by the entries ${shown(b)}`
}
