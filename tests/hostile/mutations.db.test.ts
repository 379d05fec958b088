// Two thousand spoilt copies of good files, each brought in as `kept import` does: each is put in force or refused
// with one clear message and nothing changed; none crashes, hangs, or leaves anything half done.
//   KEPT_HOSTILE_SEED=1234   that copy alone, for looking into it
//   KEPT_HOSTILE_SHIFT=1     other copies than the usual ones
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { importFile } from '#actions/import-file.ts'
import { dataRoutes } from '#api/routes.ts'
import { readAssets } from '#app/assets.ts'
import { createRouter } from '#app/router.ts'
import { findUnderived, isNothing } from '#derive/derive.ts'
import { verifierKey } from '#ledger/note.ts'
import { routes } from '#site/routes.ts'
import { ReadStore } from '#store/read-store.ts'
import { inSnapshot } from '#store/transaction.ts'
import { verifyStore } from '#store/verify.ts'
import { seeded } from '../bench/made-up.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { markupFaults } from '../look/markup.ts'
import { memberSaid } from '../made-up/promises.ts'
import { fileOf, madeUpSource } from '../made-up/source.ts'
import { Importer } from './importer.ts'
import { below, pick } from './mutate/random.ts'
import { type Original, originals, realOriginals } from './originals.ts'
import { faultOfRefusal, type Outcome } from './outcome.ts'
import { taintOf } from './page-taint.ts'
import { differing, rowsIn, type Stored, stored } from './stored.ts'

const only = process.env.KEPT_HOSTILE_SEED === undefined ? null : Number(process.env.KEPT_HOSTILE_SEED)
const shift = Number(process.env.KEPT_HOSTILE_SHIFT ?? 0) * 100_000
const VERIFY_EVERY = 700

let db: TestDatabase
let importer: Importer
let state: Stored
const tally = { accepted: 0, new: 0, refused: 0, broken: 0 }
const messages = new Map<string, number>()
const slow: { readonly millis: number; readonly what: string }[] = []
let ordinal = shift

before(async () => {
  db = await testDatabase()
  importer = new Importer(db.url)
  const by = { account: 'test', signer: importer.signer, now: new Date('2026-01-02') }
  const known = [
    memberSaid('ruritania', { name: 'Ruritania', code: 'RUR' }),
    memberSaid('strelsau-ruritania', { name: 'Strelsau, Ruritania', aliases: ['Strelsau'], level: 'local' }),
  ]
  await importFile(db.pool, by, madeUpSource('made-up'), fileOf(known), { dryRun: false, reason: null })
  state = await stored(db.pool)
})

after(async () => {
  await importer.close()
  await db.close()
})

for (const original of [...(await originals()), ...realOriginals()]) {
  const first = ordinal
  ordinal += original.copies
  test(`${original.copies} spoilt copies of ${original.name} do no harm`, async (t) => {
    const faults: string[] = []
    if (only === null) await whole(original)
    for (let seed = first; seed < first + original.copies; seed++) {
      if (only !== null && seed !== only) continue
      const { bytes, how } = spoilt(original, seed)
      const fault = await faultOf(await importer.import(original.source, original.name, bytes), original)
      slow.push({ millis: Math.round(importer.millis), what: `${seed} ${original.name}, ${how}` })
      if (fault !== null) faults.push(`KEPT_HOSTILE_SEED=${seed} ${original.name}, ${how}: ${fault}`)
      if (only !== null) t.diagnostic(`seed ${seed}, ${how}`)
      if (seed % VERIFY_EVERY === 0) await verified()
    }
    assert.deepEqual(faults, [])
  })
}

test('after all of it every member and a promise of each has a page and a twin', async () => {
  const logged: string[] = []
  const ask = async () => ({ store: await ReadStore.now(db.pool), today: '2024-11-24' })
  const log = (line: string) => logged.push(line)
  const router = createRouter({ pages: routes, data: dataRoutes, assets: readAssets(), ask, log })
  const answer = async (path: string) => router.fetch(new Request(`http://kept.example${path}`), { shows: () => {} })
  const { rows } = await db.pool.query<{ member: string; commitment: string | null }>(
    `select m.member, min(c.id) as commitment from member m
       left join commitment c on c.member = m.member and c.to_seq = m.to_seq
      where m.to_seq = 9223372036854775807 group by m.member order by count(c.id) desc, m.member`,
  )
  for (const { member, commitment } of rows) {
    const paths = [`/members/${encodeURIComponent(member)}`]
    if (commitment !== null) paths.push(`/commitments/${encodeURIComponent(commitment)}`)
    for (const path of paths) {
      const [page, twin] = [await answer(`/en${path}`), await answer(`${path}.json`)]
      assert.deepEqual([page.status, twin.status], [200, 200], `${path}: ${logged.join('\n')}`)
      const html = await page.text()
      // a title may well be “NaN” here
      const faults = [...markupFaults(html).filter((f) => !f.startsWith('says ')), ...taintOf(html).faults]
      assert.deepEqual(faults.slice(0, 3), [], path)
      JSON.parse(await twin.text())
    }
  }
  for (const path of ['/en', '/en/members', '/members.json', '/index.json'])
    assert.equal((await answer(path)).status, 200)
})

test('after all of it the ledger verifies, verdicts are what the rules say, and no session is left in mid-work', async (t) => {
  await verified()
  const derived = await inSnapshot(db.pool, async (client) => {
    const { rows } = await client.query<{ member: string }>('select distinct member from statement')
    return findUnderived(
      client,
      rows.map((r) => r.member),
    )
  })
  assert.ok(isNothing(derived), JSON.stringify(derived).slice(0, 500))
  const { rows } = await db.pool.query(
    `select state, query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  )
  assert.deepEqual(rows, [])
  t.diagnostic(
    `${tally.accepted} accepted (${tally.new} with something new), ${tally.refused} refused, ${tally.broken} broken`,
  )
  for (const { millis, what } of slow.sort((a, b) => b.millis - a.millis).slice(0, 3))
    t.diagnostic(`${millis} ms ${what}`)
  t.diagnostic(`${process.memoryUsage().rss >> 20} MB, ${state.entry} entries`)
  for (const [kind, times] of [...messages].sort((a, b) => b[1] - a[1])) t.diagnostic(`${times} times ${kind}`)
})

/** The good file itself, so that its copies differ from something that stands. */
async function whole(original: Original): Promise<void> {
  const fault = await faultOf(await importer.import(original.source, original.name, original.bytes), original)
  assert.equal(fault, null)
}

/** One to three mutations; the same for the same seed. */
function spoilt(original: Original, seed: number): { readonly bytes: Buffer; readonly how: string } {
  const random = seeded(seed * 7919 + 13)
  let bytes = original.bytes
  const how: string[] = []
  for (let n = pick(random, [1, 1, 1, 1, 2, 2, 3]); n > 0; n--) {
    const mutation = original.mutations[below(random, original.mutations.length)]!
    const changed = attempt(() => mutation.spoil(bytes, random))
    if (changed === null) continue
    bytes = Buffer.from(changed)
    how.push(mutation.name)
  }
  return { bytes, how: how.join(' + ') }
}

/** A file that was spoilt before may be too broken for another mutation to be made in it. */
function attempt(change: () => Uint8Array): Uint8Array | null {
  try {
    return change()
  } catch {
    return null
  }
}

/** What is wrong with an outcome, held against what stood before and what stands now; null where nothing is. */
async function faultOf(outcome: Outcome, original: Original): Promise<string | null> {
  const was = state
  state = await stored(db.pool)
  const changes = differing(was, state)
  tally[outcome.is]++
  if (outcome.is === 'broken') return `${outcome.what}; ${changes.join(', ')}\n${outcome.where}`
  if (outcome.is === 'refused') {
    const kind = outcome.issues[0]?.code ?? outcome.message.split(':')[0]!
    messages.set(kind, (messages.get(kind) ?? 0) + 1)
    if (changes.length > 0) return `refused, yet ${changes.join(', ')}`
    const file = original.source === 'bundled' ? 'hostile.zip' : 'hostile.'
    const fault = faultOfRefusal(outcome, file)
    return fault === null ? null : `${fault}: ${outcome.message.slice(0, 600)}`
  }
  if (outcome.entries > 0) tally.new++
  return faultOfSuccess(outcome, was, changes)
}

/** The change is what it says: entries, statements and the batch add up. */
async function faultOfSuccess(
  outcome: Extract<Outcome, { is: 'accepted' }>,
  was: Stored,
  changes: readonly string[],
): Promise<string | null> {
  const { entries, added, changed, gone } = outcome
  if (entries === 0) return changes.length === 0 ? null : `nothing new, yet ${changes.join(', ')}`
  const grown = (table: string) => {
    const [[all, open], [allBefore, openBefore]] = [rowsIn(state, table), rowsIn(was, table)]
    return [all - allBefore, open - openBefore]
  }
  const { rows } = await db.pool.query(
    `select b.state, b.activated_seq > 0 as activated, f.size from batch b join batch_file f on f.sha256 = b.sha256 where b.id = $1 and b.sha256 = $2`,
    [outcome.batch, outcome.sha256],
  )
  const found = {
    entries: grown('entry')[0],
    statements: grown('statement'),
    batch: grown('batch')[0],
    checkpoint: grown('checkpoint')[0],
  }
  const said = { entries, statements: [added + changed, added - gone], batch: 1, checkpoint: 1 }
  if (JSON.stringify(found) !== JSON.stringify(said))
    return `said ${JSON.stringify(said)}, found ${JSON.stringify(found)}`
  if (entries < added + changed + gone + 1) return `${entries} entries for ${added} + ${changed} + ${gone} changes`
  return rows.length === 1 && rows[0].state === 'active' && rows[0].activated ? null : `batch ${JSON.stringify(rows)}`
}

async function verified(): Promise<void> {
  const check = await verifyStore(db.pool, { verifiers: [verifierKey(importer.signer)], kept: [] })
  assert.deepEqual(check.faults, [])
}
