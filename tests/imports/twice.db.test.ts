import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ogpMemberPage } from '#sources/ogp-member-page/source.ts'
import { ogpProcess } from '#sources/ogp-process/source.ts'
import { openBudgetSurvey } from '#sources/scores-open-budget-survey/source.ts'
import { rtiRating } from '#sources/scores-rti-rating/source.ts'
import { loadedDatabase, sharedFile } from '../loaded-database.ts'

const files = [
  [ogpProcess, 'ogp-explorer-2016/process_database_2016-07.csv'],
  [ogpMemberPage, 'mexico-member-page.txt'],
  [openBudgetSurvey, 'indices/open-budget-survey/ibp_data_summary_2006-2012.csv'],
  [openBudgetSurvey, 'indices/open-budget-survey/ibp_data_summary_2019.csv'],
  [rtiRating, 'indices/rti_rating_2026.csv'],
] as const

const database = await loadedDatabase()
after(() => database.close())

async function one(sql: string): Promise<number> {
  const { rows } = await database.pool.query<{ n: number }>(sql)
  return rows[0]?.n ?? -1
}

for (const [source, path] of files) {
  const place = sharedFile(path)
  test(`${path} brought in twice adds no entry the second time`, { skip: place === null }, async () => {
    await database.load(source, place!)
    const entries = await one('select count(*)::int as n from entry')
    await database.load(source, place!)
    assert.equal(await one('select count(*)::int as n from entry'), entries)
  })
}

test('a later round of the survey leaves the earlier ones as they are', {
  skip: files.some(([, p]) => sharedFile(p) === null),
}, async () => {
  const scores = (rest: string) =>
    one(`select count(*)::int as n from score where to_seq = 9223372036854775807 and ${rest}`)
  assert.equal(await scores(`indicator = 'open-budget-index' and year <= 2012`), 216)
  assert.equal(await scores(`indicator = 'open-budget-index' and year = 2019`), 70)
  assert.equal(await scores(`indicator = 'rti-rating'`), 88)
})
