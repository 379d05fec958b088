import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentIds, planId, postIds } from '#model/ids.ts'

test('a document is named by its title and year; the same again is numbered in page order', () => {
  const ids = documentIds([
    { title: 'Mexico Progress Report 2013-2015 – For Public Comment', year: 2017 },
    { title: 'Mexico Progress Report 2013-2015', year: 2015 },
    { title: 'Mexico Progress Report 2013-2015 – For Public Comment', year: 2017 },
  ])
  assert.deepEqual(ids, [
    'mexico-progress-report-2013-2015-for-public-comment-2017',
    'mexico-progress-report-2013-2015-2015',
    'mexico-progress-report-2013-2015-for-public-comment-2017-2',
  ])
})

test('a long title is cut at a word end, and its id stays below 120 characters', () => {
  const [first, second] = documentIds(Array.from({ length: 2 }, () => ({ title: 'openness '.repeat(40), year: 2023 })))
  assert.match(first!, /^openness(-openness)*-2023$/)
  assert.equal(second, `${first}-2`)
  assert.ok(second!.length < 120)
})

test('a number behind an id is never one that a title already bears', () => {
  assert.deepEqual(postIds(['Report', 'Report', 'Report 2']), ['report', 'report-3', 'report-2'])
})

test('a title without letters still has an id', () => {
  assert.deepEqual(postIds(['—']), ['untitled'])
})

test('a plan of a member without a code goes by its slug', () => {
  assert.equal(planId({ code: 'MEX', slug: 'mexico' }, 4), 'AP_MEX04')
  assert.equal(planId({ code: null, slug: 'plateau' }, 2), 'AP_plateau-02')
})
