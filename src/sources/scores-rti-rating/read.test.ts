import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemberIndex } from '#sources/member-index.ts'
import { indicators } from '#sources/scores-rti-rating/lookups.ts'
import { readLaw } from '#sources/scores-rti-rating/read.ts'

const members = new MemberIndex([{ slug: 'mexico', code: 'MEX', name: 'Mexico', aliases: [] }])
const full = Object.fromEntries(indicators.map(({ column, most }) => [column, String(most)]))
const read = (cells: Readonly<Record<string, string>>) =>
  readLaw(['r.csv', 2], { country_code: 'MEX', rti_law_year: '2002', ...full, ...cells }, members)

test('a law has one score and seven sections, each on its own scale', () => {
  const { statements, issues } = read({})
  assert.deepEqual(issues, [])
  assert.deepEqual(statements.map(({ id, body }) => [id, 'scale' in body ? body.scale : null]).slice(0, 2), [
    ['mexico/rti-rating/2026', '0 to 150; higher is a stronger law'],
    ['mexico/rti-right-of-access/2026', '0 to 6; higher is a stronger law'],
  ])
  assert.equal(statements.length, 8)
})

test('the most of the sections is the most of the whole', () => {
  const [whole, ...sections] = indicators.map(({ most }) => most as number)
  assert.equal(
    sections.reduce((all, most) => all + most, 0),
    whole,
  )
})

test('a total that does not add up is kept as printed and reported', () => {
  const { statements, issues } = read({ rti_total: '149' })
  assert.equal(statements.length, 8)
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['sum-conflict'],
  )
})

test('a section that is blank is none, and the sum is then not checked', () => {
  const { statements, issues } = read({ Appeals: '' })
  assert.deepEqual(issues, [])
  assert.equal(statements.filter(({ body }) => 'absence' in body).length, 1)
})
