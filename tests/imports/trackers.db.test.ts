import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, test } from 'node:test'
import { withdrawBatch } from '#actions/withdraw-batch.ts'
import { Gone, Moved, NotFound } from '#base/errors.ts'
import { getCommitment, getCommitmentAt } from '#queries/get-commitment.ts'
import { getHome } from '#queries/get-home.ts'
import { getMember } from '#queries/get-member.ts'
import { isAbsent } from '#queries/told.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../loaded-database.ts'
import { by } from '../made-up/ledger.ts'

const exported = [
  sharedFile('ogp-explorer-2016/ogpirm_live_data.csv'),
  sharedFile('ogp-export-2024-open-parliament/commitments_2024.csv'),
]
const trackers = [
  ['us-plan', sharedFile('us-nap5/us_nap5_commitments.csv')],
  ['us-plan', sharedFile('us-nap5/us_nap5_subcommitments.csv')],
  ['canada-plan', sharedFile('canada-nap/canada_nap_items.csv')],
  ['ecuador-plan', sharedFile('ecuador-paga/info_general_compromisos.csv')],
  ['ecuador-plan', sharedFile('ecuador-paga/entidades.csv')],
  ['ecuador-plan', sharedFile('ecuador-paga/contrapartes.csv')],
  ['ecuador-plan', sharedFile('ecuador-paga/grupo_nucleo.csv')],
] as const
const skip = [...exported, ...trackers.map(([, file]) => file)].includes(null)

/** Figures that rest on what the independent reviewer coded, by member, plan and measure. */
type Figures = ReadonlyMap<string, number | null>

let database: LoadedDatabase
let before_: Figures
let folder: string

before(async () => {
  if (skip) return
  folder = mkdtempSync(join(tmpdir(), 'kept-trackers-'))
  database = await loadedDatabase()
  for (const file of exported) await database.load('ogp-commitments', file!)
  before_ = await figures()
  for (const [source, file] of trackers) await database.load(source, file!)
})
after(async () => {
  await database?.close()
  if (folder !== undefined) rmSync(folder, { recursive: true })
})

async function figures(): Promise<Figures> {
  const { store } = await database.ask()
  const rows = await store.rows<{ key: string; measure: string; value: number | null; counted: number }>(
    `select m.member || ' ' || m.plan || ' ' || m.measure as key, m.measure, m.value, m.counted from measure m
      where m.from_seq <= $1 and m.to_seq > $1 and m.measure <> 'commitments'`,
  )
  return new Map(rows.map((r) => [r.key, r.counted === 0 ? null : r.value]))
}

const pagesOf = async (member: string, plan: string) => {
  const ask = await database.ask()
  const rows = await ask.store.rows<{ id: string }>(
    'select c.id from commitment c where c.member = $2 and c.plan = $3 and c.from_seq <= $1 and c.to_seq > $1',
    [member, plan],
  )
  return Promise.all(rows.map(({ id }) => getCommitmentAt(ask, id)))
}

test('every promise of every tracker has its page, with everyone who reports of it', { skip }, async () => {
  const us = await pagesOf('united-states', 'AP_USA05')
  assert.equal(us.length, 36)
  for (const page of us)
    assert.deepEqual(
      page.voices.map((v) => v.assessor),
      ['government'],
      page.id,
    )
  assert.equal(us.flatMap((p) => p.milestones).length, 47)
  const ecuador = await pagesOf('ecuador', 'AP_ECU01')
  assert.equal(ecuador.length, 10)
  const all = ecuador.flatMap((p) => p.voices.map((v) => v.assessor))
  assert.deepEqual(new Set(all), new Set(['government', 'civil-society', 'forum']))
  for (const page of ecuador) assert.deepEqual(page.completion, { absent: 'not-loaded' }, page.id)
  const [four, five, six] = await Promise.all([4, 5, 6].map((n) => pagesOf('canada', `AP_CAN0${n}`)))
  const measured = [...four!, ...five!, ...six!].flatMap((p) => [
    ...p.indicators,
    ...p.milestones.flatMap((m) => m.indicators),
  ])
  assert.deepEqual([five!.length, six!.length, measured.length], [5, 4, 306])
})

test('three assessors judge 39 milestones of Ecuador and differ on 13: the pages add up to both', {
  skip,
}, async () => {
  const pages = await pagesOf('ecuador', 'AP_ECU01')
  const milestones = pages.flatMap((p) => p.milestones)
  const byThree = milestones.filter((m) => m.reports.length === 3)
  assert.deepEqual([milestones.length, byThree.length], [59, 39])
  assert.equal(byThree.filter((m) => m.differs).length, 13)
  const voiced = pages.filter((p) => p.voices.length === 3)
  const total = (of: 'shared' | 'differing') => voiced.reduce((sum, p) => sum + (p.agreement?.byAll[of] ?? 0), 0)
  assert.deepEqual([total('shared'), total('differing')], [39, 13])
  for (const page of pages)
    assert.equal(page.agreement?.shared ?? 0, page.milestones.filter((m) => m.reports.length > 1).length, page.id)
})

test('what a government reports of itself moves no figure of the independent reviewer', { skip }, async () => {
  const now = await figures()
  for (const [key, value] of before_) assert.equal(now.get(key), value, key)
  for (const [key, value] of now) if (!before_.has(key)) assert.equal(value, null, key)
})

test('a promise of Canada that an export has too is one promise, and what hangs on it hangs on that', {
  skip,
}, async () => {
  const ask = await database.ask()
  const page = await getCommitment(ask, 'CAN-4-3')
  assert.deepEqual([page.id, page.aliases], ['CA0066', ['CAN-4-3']])
  assert.ok(page.milestones.length > 0)
  assert.ok(page.milestones.every((m) => m.id.startsWith('CA0066/')))
  assert.ok(page.milestones.some((m) => m.indicators.length > 0))
  await assert.rejects(
    getCommitmentAt(ask, 'CAN-4-3'),
    (error) => error instanceof Moved && error.to === '/commitments/CA0066',
  )
  const { plans } = await getMember(ask, 'canada', { all: true })
  const fourth = plans.find((p) => p.number === 4)!
  // the page of Canada lists ten ids, of nine of which it tells no title
  assert.deepEqual([fourth.promises.value, fourth.waiting], [10, 9])
  const home = await getHome(ask)
  assert.ok(home.promises > 0)
})

test('words in the other language stand beside, and a due date is told as given and as written', { skip }, async () => {
  const page = await getCommitment(await database.ask(), 'CAN-6-4')
  assert.deepEqual(page.translations[0]?.lang, 'fr')
  const steps = page.milestones.flatMap((m) => m.indicators)
  const words = steps.find((s) => s.dueText === 'Biannually until 2029')!
  assert.deepEqual([words.due, words.dueState], [{ absent: 'not-recorded' }, 'unknown'])
})

test('a date is past on the day that is asked and not before; that the work is not done nobody says', {
  skip,
}, async () => {
  const stateOn = async (today: string) => {
    const { milestones } = await getCommitment(await database.ask(today), 'ECU-1-7')
    return milestones.find((m) => m.due === '2022-05-31')?.dueState
  }
  assert.deepEqual([await stateOn('2022-05-31'), await stateOn('2022-06-01')], ['ahead', 'passed'])
})

test('a newer file that moves a due date says so: what it was, what it is, and by which entry', { skip }, async () => {
  const file = trackers[3][1]!
  const text = readFileSync(file, 'utf8')
  const moved = join(folder, basename(file))
  const changed = text.replace('2021-08-01,2022-05-31', '2021-08-01,2023-05-31')
  assert.notEqual(changed, text)
  writeFileSync(moved, changed)
  const earlier = await database.ask()
  await database.load('ecuador-plan', moved)
  const ask = await database.ask()
  const { milestones, history } = await getCommitment(ask, 'ECU-1-7')
  const [slip, ...others] = milestones.flatMap((m) => m.slips)
  assert.deepEqual([slip?.was, slip?.is, others], ['2022-05-31', '2023-05-31', []])
  const line = history.find((h) => h.entry === slip?.entry)
  assert.deepEqual(line?.changes, [{ field: 'due', was: '2022-05-31', is: '2023-05-31' }])
  assert.deepEqual(line?.about, { kind: 'milestone', id: 'ECU-1-7/6' })
  assert.equal((await getCommitment(earlier, 'ECU-1-7')).milestones.flatMap((m) => m.slips).length, 0)
})

test('a promise that no file speaks of any more is gone, its title known; one that was erased is gone without it', {
  skip,
}, async () => {
  const ask = await database.ask()
  const said = async (id: string) =>
    (
      await ask.store.rows<{ batch: string; entry: string }>(
        `select s.batch, s.entry_seq as entry from statement s where s.kind = 'commitment' and s.id = $2 and s.from_seq <= $1 and s.to_seq > $1`,
        [id],
      )
    )[0]!
  const { batch } = await said('CAN-6-1')
  await database.redact(Number((await said('CAN-6-2')).entry))
  await withdrawBatch(database.pool, by, batch, 'a test')
  const now = await database.ask()
  await assert.rejects(getCommitment(now, 'CAN-6-1'), (error: Error) => {
    assert.ok(error instanceof Gone)
    assert.match(error.message, /^gone commitment: "CAN-6-1" of canada, ".+": no source speaks of it any more since 20/)
    return true
  })
  await assert.rejects(getCommitment(now, 'CAN-6-2'), /of canada, title withheld:/)
  await assert.rejects(getCommitment(now, 'CAN-6-99'), NotFound)
  // the state before knows it still, and a promise of another file stays
  assert.equal((await getCommitment(ask, 'CAN-6-1')).id, 'CAN-6-1')
  const stays = await getCommitment(now, 'CA0066')
  assert.ok(!isAbsent(stays.title))
  assert.deepEqual(stays.milestones, [])
})
