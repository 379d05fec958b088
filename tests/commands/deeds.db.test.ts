import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../database.ts'
import { freshPlace, type Place, run } from './run.ts'

const NEWER = 'data/samples/ogp-commitments-2024.csv'
const OLDER = 'data/samples/ogp-commitments-2016.csv'

let db: TestDatabase
let place: Place
before(async () => {
  db = await testDatabase()
  place = freshPlace(db.url)
})
after(async () => {
  place.remove()
  await db.close()
})

const kept = (...args: string[]) => run(place, args)

async function refused(message: RegExp, ...args: string[]) {
  const { code, out, err } = await kept(...args)
  assert.deepEqual([code, out], [1, ''], err)
  assert.match(err, message)
  assert.doesNotMatch(err, /\n\s+at |mistake of Kept/)
}

const checkpoints = () => readFileSync(`${place.folder}.checkpoints`, 'utf8').split('\n\n— ').length - 1

async function pairs(): Promise<{ alias: { id: string }; canonical: { id: string }; why: string; counted: boolean }[]> {
  return JSON.parse((await kept('pairs', '--json')).out)
}

test('without pairs it says so; an import says how many wait, and where they are listed', async () => {
  assert.equal((await kept('pairs')).out, 'no pair waits for a person\n')
  await kept('import', 'ogp-commitments', NEWER)
  const { code, out, err } = await kept('import', 'ogp-commitments', OLDER)
  assert.equal(code, 0, err)
  assert.match(out, /^ +1 {2}pair of ids that may be one promise waits for a person: kept pairs$/m)
  assert.match((await kept('status')).out, /^undecided +1 pairs? of ids that may be one promise: kept pairs$/m)
})

test('a pair is listed with both titles and what agrees', async () => {
  const { out } = await kept('pairs')
  assert.match(out, /^ruritania, plan AP_RUR01\n {2}RUR-1-1 +number "1" +"Print the laws"\n {2}RU0001 /)
  assert.match(out, /\n1 pair waits for a person: kept decide ALIAS CANONICAL/)
  const [pair] = await pairs()
  assert.deepEqual(
    [pair!.alias.id, pair!.canonical.id, pair!.why, pair!.counted],
    ['RUR-1-1', 'RU0001', 'number-only', true],
  )
})

test('a decision needs both ids, one answer and a reason, and a pair that is listed', async () => {
  await refused(/missing ALIAS, expected: kept decide/, 'decide')
  await refused(/missing CANONICAL/, 'decide', 'RUR-1-1')
  await refused(/too many words/, 'decide', 'a', 'b', 'c')
  await refused(/neither --same nor --different/, 'decide', 'RUR-1-1', 'RU0001', '--reason', 'x')
  await refused(/both --same and --different/, 'decide', 'RUR-1-1', 'RU0001', '--same', '--different', '--reason', 'x')
  await refused(/missing reason/, 'decide', 'RUR-1-1', 'RU0001', '--same')
  await refused(/missing reason/, 'decide', 'RUR-1-1', 'RU0001', '--same', '--reason', ' ')
  await refused(
    /unknown pair: "RUR-1-1 and RU0002", expected one that kept pairs lists/,
    'decide',
    'RUR-1-1',
    'RU0002',
    '--same',
    '--reason',
    'x',
  )
})

test('a decision is entered, its checkpoint is kept outside, and the pair waits no longer', async () => {
  const before = checkpoints()
  const { code, out, err } = await kept('decide', 'RUR-1-1', 'RU0001', '--different', '--reason', 'read both plans')
  assert.equal(code, 0, err)
  assert.match(
    out,
    /^RUR-1-1 and RU0001 of ruritania are two promises, and both are counted\n0 verdicts turned, 1 entry\n$/,
  )
  assert.equal(checkpoints(), before + 1)
  assert.deepEqual(await pairs(), [])
  await refused(/unknown pair/, 'decide', 'RUR-1-1', 'RU0001', '--different', '--reason', 'x')
  assert.equal((await kept('verify')).code, 0)
})

test('a person can correct a person: the pair is one after all, and then two again', async () => {
  const one = await kept('decide', 'RUR-1-1', 'RU0001', '--same', '--reason', 'read them again')
  assert.match(one.out, /^RUR-1-1 and RU0001 of ruritania are one promise, kept as RU0001\n/)
  const two = await kept('decide', 'RU0001', 'RUR-1-1', '--different', '--reason', 'asked the ministry')
  assert.match(two.out, /^RUR-1-1 and RU0001 of ruritania are two promises, and kept as one no longer\n/)
  assert.deepEqual(await pairs(), [])
  assert.equal((await kept('verify')).code, 0)
})

test('a promise that is found to be another is kept under OGP’s id, whichever way round they are named', async () => {
  const older = join(place.folder, '..', 'other.csv')
  writeFileSync(older, readFileSync(OLDER, 'utf8').replaceAll('Open the archive', await titleOf('RU0001')))
  await kept('import', 'ogp-commitments', older)
  const [pair] = await pairs()
  assert.deepEqual([pair!.canonical.id, pair!.why, pair!.counted], ['RU0001', 'text-only', false])
  assert.match((await kept('pairs')).out, new RegExp(`${pair!.alias.id} is not counted until it is decided`))
  const done = await kept('decide', 'RU0001', pair!.alias.id, '--same', '--reason', 'one text', '--json')
  assert.equal(done.code, 0, done.err)
  assert.ok(JSON.parse(done.out).entries >= 1)
  assert.deepEqual(await pairs(), [])
})

test('an import is withdrawn by its id, the newest of its source first', async () => {
  const batches: { id: string; layout: string; state: string }[] = JSON.parse(
    (await kept('status', '--json')).out,
  ).batches
  const [first, second] = batches.filter((b) => b.layout === '2016').map((b) => b.id)
  await refused(/missing BATCH/, 'withdraw')
  await refused(/missing reason/, 'withdraw', second!)
  await refused(/unknown batch: "none"/, 'withdraw', 'none', '--reason', 'x')
  await refused(/replaced batch/, 'withdraw', first!, '--reason', 'x')
  const before = checkpoints()
  const { code, out, err } = await kept('withdraw', second!, '--reason', 'a wrong file')
  assert.equal(code, 0, err)
  assert.match(
    out,
    new RegExp(`^${second} is withdrawn: \\d+ of its statements no longer count, \\d+ older ones count again\n`),
  )
  assert.equal(checkpoints(), before + 1)
  await refused(/withdrawn batch/, 'withdraw', second!, '--reason', 'x')
  assert.match((await kept('status')).out, new RegExp(`^ {2}withdrawn +${second}`, 'm'))
})

test('what an entry said is erased by its number', async () => {
  const { rows } = await db.pool.query<{ entry: string; activate: string }>(
    `select (select entry_seq from statement where kind = 'commitment' and id = 'RU0002') as entry,
            (select max(seq) from entry where deed = 'activate') as activate`,
  )
  const { entry, activate } = rows[0]!
  await refused(/missing ENTRY/, 'redact')
  await refused(/invalid entry: "x", expected its sequence number/, 'redact', 'x', '--reason', 'x')
  await refused(/missing reason/, 'redact', String(entry))
  await refused(/unknown entry: 99999/, 'redact', '99999', '--reason', 'x')
  await refused(/invalid entry: \d+ \(activate\)/, 'redact', String(activate), '--reason', 'x')
  const { code, out, err } = await kept('redact', String(entry), '--reason', 'names a person')
  assert.equal(code, 0, err)
  assert.match(out, new RegExp(`^entry ${entry} is erased: what it said reads withheld from now on\n`))
  await refused(/erased entry/, 'redact', String(entry), '--reason', 'x')
  const verify = await kept('verify')
  assert.equal(verify.code, 0, verify.out)
  assert.match(verify.out, /of which withheld 1\n/)
})

async function titleOf(id: string): Promise<string> {
  const { rows } = await db.pool.query<{ title: string }>(
    'select title from commitment where id = $1 and to_seq = 9223372036854775807',
    [id],
  )
  return rows[0]!.title
}
