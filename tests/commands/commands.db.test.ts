import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { helpOf } from '#app/command.ts'
import { commands } from '#app/commands/index.ts'
import { ownerOf, type TestDatabase, testDatabase } from '../database.ts'
import { freshPlace, type Place, run } from './run.ts'

const SAMPLE = 'data/samples/ogp-commitments-2024.csv'
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

/** One line or two for a person, and no trace of the program. */
function assertRefused({ code, out, err }: Awaited<ReturnType<typeof run>>, message: RegExp) {
  assert.equal(code, 1, err)
  assert.match(err, message)
  assert.doesNotMatch(err + out, /\n\s+at /)
}

test('without a command, and for help, it says which there are', async () => {
  for (const args of [[], ['help'], ['--help']]) {
    const { code, out } = await kept(...args)
    assert.equal(code, 0)
    for (const { name } of commands) assert.match(out, new RegExp(`^ {2}${name} `, 'm'))
  }
})

test('each command tells its words, switches and examples', async () => {
  for (const { name, load } of commands) {
    const { command } = await load()
    assert.equal(command.name, name)
    const help = helpOf(command)
    assert.match(help, new RegExp(`^kept ${name}`))
    for (const name of Object.keys(command.switches)) assert.match(help, new RegExp(`--${name}\\b`))
  }
  assert.match((await kept('import', '--help')).out, /--dry-run .*writes nothing/)
})

test('what cannot be meant is refused with one clear message', async () => {
  assertRefused(await kept('frobnicate'), /unknown command: "frobnicate", expected one of serve, import/)
  assertRefused(await kept('status', '--bogus'), /--bogus[\s\S]*kept status --help/)
  assertRefused(await kept('import'), /missing source, expected one of bundled, ogp-commitments/)
  assertRefused(await kept('import', 'nowhere', 'x'), /unknown source: "nowhere"/)
  assertRefused(await kept('import', 'ogp-commitments'), /missing file/)
  assertRefused(await kept('import', 'ogp-commitments', '/no/such.csv'), /missing file: "\/no\/such.csv"/)
  assertRefused(await kept('import', 'ogp-commitments', SAMPLE, '--edition', '24'), /invalid edition: "24"/)
  assertRefused(
    await kept('import', 'ogp-commitments', SAMPLE, '--edition', '2030-02-31'),
    /expected a day, month or year/,
  )
  assertRefused(
    await kept('import', 'ogp-commitments', SAMPLE, '--edition', '9998'),
    /"9998", expected none after today, \d{4}-/,
  )
  assertRefused(await kept('import', 'ogp-commitments', SAMPLE, '--coverage', 'half'), /unknown coverage: "half"/)
  assertRefused(await run({ ...place, env: { ...place.env, PORT: 'http' } }, ['status']), /invalid PORT: "http"/)
})

test('an import shows first what it would change, then changes it, then finds nothing new', async () => {
  const dry = await kept('import', 'ogp-commitments', SAMPLE, '--dry-run')
  assert.equal(dry.code, 0, dry.err)
  assert.match(dry.out, /Dry run, .*: nothing was written/)
  assert.equal((await db.pool.query('select from entry')).rowCount, 0)

  const first = await kept('import', 'ogp-commitments', SAMPLE)
  assert.equal(first.code, 0, first.err)
  assert.match(first.out, /[1-9]\d* {2}added\n +0 {2}changed\n +0 {2}gone/)
  assert.match(first.out, /entries in .* batch \d{4}-\d\d-\d\d-ogp-commitments-[0-9a-f]{8}\n$/)

  const again = await kept('import', 'ogp-commitments', SAMPLE)
  assert.match(again.out, / 0 {2}added[\s\S]*says nothing new: no entry/)
})

test('a file from standard input is the same file, and programs get JSON', async () => {
  const { code, out } = await run(place, ['import', 'ogp-commitments', '-', '--json'], readFileSync(SAMPLE, 'utf8'))
  const said = JSON.parse(out)
  assert.deepEqual([code, said.entries, said.batch, said.difference.added], [0, 0, null, 0])
  assert.ok(said.difference.same > 0)
  for (const issue of said.issues) assert.notEqual(issue.message, issue.code)
  const refused = await kept('import', 'ogp-commitments', '/no/such.csv', '--json')
  assert.equal(refused.code, 1)
  assert.equal(JSON.parse(refused.out).error.issues[0].code, 'file-missing')
})

test('status tells what is held', async () => {
  const { out } = await kept('status', '--json')
  const said = JSON.parse(out)
  assert.equal(said.batches.length, 1)
  assert.ok(said.entries > 0 && said.counts.commitment > 0)
  assert.match((await kept('status')).out, /commitments, .* assessments/)
  // both commands speak of the same members
  const { facts } = JSON.parse((await kept('verify', '--json')).out)
  assert.equal(facts.members, said.counts.member)
  assert.match((await kept('verify')).out, new RegExp(`statements of ${said.counts.member} members, and of lists`))
})

test('all verifies, and every verdict is what the rules say', async () => {
  const verify = await kept('verify')
  assert.equal(verify.code, 0, verify.out)
  assert.match(verify.out, /checkpoints +1 in the database, 1 in .*\nfacts[^\n]*\nok: all of it holds\n$/)
  assert.equal((await kept('derive', '--check')).code, 0)
  assert.match((await kept('derive')).out, /nothing to do/)
})

test('a forged fact and a forged verdict are named, with exit code 1', async () => {
  const owner = await ownerOf(db)
  const { rows } = await owner.query(
    'select member, id from commitment where to_seq = 9223372036854775807 order by id limit 1',
  )
  const { member, id } = rows[0]
  await owner.query('update commitment set title = $2 || title where id = $1', [id, 'Forged: '])
  const verify = await kept('verify')
  assert.equal(verify.code, 1)
  assert.match(verify.out, new RegExp(`^commitment ${member}/${id} from entry \\d+: its title is "Forged: `, 'm'))
  await owner.query('update commitment set title = substr(title, 9) where id = $1', [id])
  await owner.query(`update verdict set outcomes = outcomes || '{"star":"forged"}' where commitment = $1`, [id])
  const check = await kept('derive', '--check')
  assert.equal(check.code, 1)
  assert.match(check.out, new RegExp(`^verdict ${member}/${id}: star stands as forged, the rules say`, 'm'))
  assert.match((await kept('derive')).out, /: star was forged, is /)
  assert.equal((await kept('derive', '--check')).code, 0)
  await owner.end()
})

test('an import that was committed is no failure where its checkpoint cannot be written outside', async () => {
  const other = await testDatabase()
  for (const [file, why] of [
    ['/dev/full', 'ENOSPC'],
    ['/dev/null/below', 'EEXIST'],
  ] as const) {
    const env = { ...place.env, DATABASE_URL: other.url, KEPT_CHECKPOINTS: file }
    const sample = file === '/dev/full' ? SAMPLE : 'data/samples/ogp-commitments-2016.csv'
    const { code, out, err } = await run({ ...place, env }, ['import', 'ogp-commitments', sample])
    assert.equal(code, 0, err)
    assert.match(out, /entries in .* batch/)
    assert.match(
      err,
      new RegExp(`^WARNING ${file}: the newest checkpoint is not in it: ${why}.*; what was done stands$`, 'm'),
    )
  }
  await other.close()
})

test('a ledger that was rolled back shows against the checkpoint file', async () => {
  const other = await testDatabase()
  const rolledBack = { ...place, env: { ...place.env, DATABASE_URL: other.url } }
  const verify = await run(rolledBack, ['verify'])
  assert.equal(verify.code, 1)
  assert.match(verify.out, /d\.checkpoints, checkpoint \d+: the ledger has 0 entries, \d+ were signed/)
  await other.close()
})
