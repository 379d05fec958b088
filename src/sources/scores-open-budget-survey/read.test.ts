import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemberIndex } from '#sources/member-index.ts'
import { memberCodes } from '#sources/scores-open-budget-survey/lookups.ts'
import { readRound } from '#sources/scores-open-budget-survey/read.ts'

const members = new MemberIndex([{ slug: 'mexico', code: 'MEX', name: 'Mexico', aliases: [] }])
const read = (COUNTRY: string, OPEN_BUDGET_INDEX: string) =>
  readRound(['s.csv', 2], { COUNTRY, YEAR: '2019', OPEN_BUDGET_INDEX, RANK: '3' }, members)

test('a country is a member by its code, and its score keeps scale, publisher and year', () => {
  const [score] = read('MX', '82').statements
  assert.deepEqual([score?.member, score?.id], ['mexico', 'mexico/open-budget-index/2019'])
  assert.deepEqual(score?.body, {
    indicator: 'open-budget-index',
    label: 'Open Budget Index',
    scale: '0 to 100; higher is more open',
    publisher: 'International Budget Partnership',
    licence: 'not stated',
    year: 2019,
    value: 82,
  })
})

test('a blank score is none, with the reason, and never zero', () => {
  const [score] = read('MX', ' ').statements
  const { value, absence } = (score?.body ?? {}) as Readonly<Record<string, unknown>>
  assert.deepEqual([value, absence], [null, 'The survey gives none for this year.'])
})

test('a country that is no member is a note, a code that is none a warning', () => {
  const issues = (code: string) => read(code, '1').issues.map(({ severity, code }) => [severity, code])
  assert.deepEqual(issues('NA'), [['note', 'country-not-member']])
  assert.deepEqual(issues('GB'), [['note', 'country-not-member']])
  assert.deepEqual(issues('Mexico'), [['warning', 'country-code-unknown']])
})

test('no two countries share a code', () => {
  assert.equal(new Set(Object.values(memberCodes)).size, Object.keys(memberCodes).length)
})
