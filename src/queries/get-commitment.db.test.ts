import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { NotFound } from '#base/errors.ts'
import { getCommitment } from '#queries/get-commitment.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'

let database: LoadedDatabase

before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

test('a moderate impact earned a star in 2015 and does not earn one today', async () => {
  const { verdicts, classes } = await getCommitment(await database.ask(), 'MEX-2-14')
  const [star] = verdicts
  assert.equal(star?.rule, 'star')
  assert.deepEqual(
    star?.versions.map((v) => [v.version, v.verdict.outcome]),
    [
      ['v3', 'no'],
      ['v2', 'yes'],
      ['v1', 'yes'],
      ['v0', 'yes'],
    ],
  )
  assert.deepEqual(star?.versions[0]?.conditions[2], {
    field: 'potentialImpact',
    state: 'failed',
    needed: 'transformative or higher',
    found: 'moderate',
  })
  assert.deepEqual(
    classes.map((c) => [c.rule, c.outcome]),
    [
      ['star-shown', 'no'],
      ['star-of-its-time', 'yes'],
      ['binding-constraint', 'impact'],
      ['irm-score', 'ambitious-and-complete-or-strong'],
    ],
  )
})

test('the codings of a review stand in the words of its method, with the row they were read in', async () => {
  const { assessments, completion } = await getCommitment(await database.ask(), 'MEX-2-14')
  assert.equal(completion, 'substantial')
  assert.equal(assessments.length, 1)
  assert.equal(assessments[0]?.method, 'm3')
  assert.equal(assessments[0]?.source?.row, '1214')
  assert.deepEqual(
    assessments[0]?.codings.map((c) => [c.field, c.value]),
    [
      ['specificity', 'high'],
      ['accessToInformation', 'yes'],
      ['civicParticipation', 'yes'],
      ['publicAccountability', 'no'],
      ['technology', 'yes'],
      ['potentialImpact', 'moderate'],
      ['completion', 'substantial'],
    ],
  )
})

test('without a review on record every verdict is unknown, and says that the codings are not loaded', async () => {
  const { verdicts, assessments, completion } = await getCommitment(await database.ask(), 'MX0075')
  assert.deepEqual(assessments, [])
  assert.deepEqual(completion, { absent: 'not-loaded' })
  for (const { versions } of verdicts) {
    for (const { verdict, conditions } of versions) {
      assert.equal(verdict.outcome, 'unknown')
      assert.ok(conditions.every((c) => c.state === 'unknown' && typeof c.found === 'object'))
    }
  }
})

test('verdicts worked out on the page are those that were derived', async () => {
  const ask = await database.ask()
  const stored = await ask.store.rows<{ commitment: string; outcomes: Record<string, string> }>(
    'select v.commitment, v.outcomes from verdict v where v.member = $2 and v.from_seq <= $1 and v.to_seq > $1',
    ['mexico'],
  )
  assert.equal(stored.length, 82)
  for (const { commitment, outcomes } of stored) {
    const { verdicts, classes } = await getCommitment(ask, commitment)
    const said = Object.fromEntries(verdicts.map((v) => [v.rule, v.versions[0]!.verdict.outcome]))
    for (const rule of ['verifiable', 'relevant', 'ambitious', 'completed', 'strong-result'])
      assert.equal(said[rule], outcomes[rule], `${commitment} ${rule}`)
    assert.equal(classes[0]?.outcome, outcomes.star, commitment)
    assert.equal(classes[2]?.outcome, outcomes['binding-constraint'], commitment)
  }
})

test('the history is what the ledger holds of the commitment and its reviews, newest first', async () => {
  const { history, state } = await getCommitment(await database.ask(), 'MEX-2-14')
  assert.deepEqual(
    history.map((h) => h.deed),
    ['derive', 'state', 'state'],
  )
  const entries = history.map((h) => h.entry)
  assert.deepEqual(
    entries,
    [...entries].sort((a, b) => b - a),
  )
  assert.ok(entries.every((e) => e <= state.entry))
})

test('an unknown id is not found', async () => {
  await assert.rejects(getCommitment(await database.ask(), 'ZZ9999'), NotFound)
})
