import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Loaded, loadFile } from '#sources/load.ts'
import { openBudgetSurvey } from '#sources/scores-open-budget-survey/source.ts'
import { rtiRating } from '#sources/scores-rti-rating/source.ts'
import type { Source } from '#sources/source.ts'
import { matchesGolden } from './golden.ts'
import { bodyOf, bundledMembers, issueTable, loadSample, sharedFile, skipWithout } from './received.ts'

const members = await bundledMembers()

async function loadShared(source: Source, path: string): Promise<Loaded> {
  return loadFile(source, sharedFile(path)!, members)
}

const RTI = 'indices/rti_rating_2026.csv'

/** Rows, scores and issues of each file of the Open Budget Survey. */
const surveys = [
  ['2006-2012', 338, 216, { 'country-not-member': 122 }],
  ['2015', 102, 63, { 'country-not-member': 39 }],
  ['2017', 115, 68, { 'country-not-member': 47 }],
  ['2019', 117, 70, { 'country-not-member': 47 }],
] as const

for (const [rounds, rows, scores, issues] of surveys) {
  const path = `indices/open-budget-survey/ibp_data_summary_${rounds}.csv`
  test(`the Open Budget Survey of ${rounds} is read whole, non-members counted`, {
    skip: skipWithout(path),
  }, async () => {
    const loaded = await loadShared(openBudgetSurvey, path)
    assert.deepEqual([loaded.records, loaded.statements.length, issueTable(loaded)], [rows, scores, issues])
    assert.equal(loaded.layout.edition, rounds.slice(-4), 'a file speaks as of its newest round')
    assert.deepEqual(
      loaded.gates.filter((gate) => !gate.passed),
      [],
    )
  })
}

test('the RTI Rating is read whole: eight scores a law, non-members counted', { skip: skipWithout(RTI) }, async () => {
  const loaded = await loadShared(rtiRating, RTI)
  assert.deepEqual(
    [loaded.records, loaded.statements.length, issueTable(loaded)],
    [142, 704, { 'country-not-member': 54 }],
  )
  assert.deepEqual(
    loaded.gates.filter((gate) => !gate.passed),
    [],
  )
  assert.equal(bodyOf(loaded, 'score', 'mexico/rti-rating/2026')?.scale, '0 to 150; higher is a stronger law')
})

test('Namibia, whose code is NA, is a country and no missing value', async () => {
  const loaded = await loadSample(openBudgetSurvey, 'open-budget-survey.csv')
  assert.deepEqual(issueTable(loaded), { 'country-not-member': 1, 'row-duplicate': 1 })
  matchesGolden('open-budget-survey.txt', loaded)
})

test('a score out of its scale, a year that is none and a second value for one year are left out', async () => {
  const loaded = await loadSample(openBudgetSurvey, 'open-budget-survey.invalid.csv')
  assert.deepEqual(issueTable(loaded), { 'country-code-unknown': 1, 'key-duplicate': 1, 'number-unreadable': 3 })
  assert.deepEqual(
    loaded.statements.map(({ id }) => id),
    ['slovak-republic/open-budget-index/2012'],
  )
})

test('a total that is not the sum of its sections is kept as printed and reported', async () => {
  const loaded = await loadSample(rtiRating, 'rti-rating.csv')
  assert.deepEqual(issueTable(loaded), { 'country-not-member': 1, 'sum-conflict': 1 })
  matchesGolden('rti-rating.txt', loaded)
})

test('a section above its most, or no decimal number, takes its record out', async () => {
  const loaded = await loadSample(rtiRating, 'rti-rating.invalid.csv')
  assert.deepEqual([loaded.skipped, loaded.statements.length], [2, 0])
})
