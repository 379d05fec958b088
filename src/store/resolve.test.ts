import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolve, type Said } from '#store/resolve.ts'

const said = (stream: string, entrySeq: number, body: Record<string, unknown>, edition = '2024'): Said => ({
  stream,
  edition,
  entrySeq,
  body,
})

test('a field takes the word of the weightiest source that speaks of it', () => {
  const { fields, conflicts, statements } = resolve('commitment', [
    said('ogp-commitments@2016', 1, { title: 'Old words', theme: 'Budget' }),
    said('ogp-commitments@2024', 2, { title: 'New words' }),
  ])
  assert.equal(fields.title, 'New words')
  assert.equal(fields.theme, 'Budget')
  assert.deepEqual(conflicts, ['title'])
  assert.deepEqual(statements, [2, 1])
})

test('an old export imported late never undoes a newer one', () => {
  const late = resolve('commitment', [
    said('ogp-commitments@2024', 1, { title: 'New' }),
    said('ogp-commitments@2016', 9, { title: 'Old' }),
  ])
  assert.equal(late.fields.title, 'New')
})

test('an absence gives way to a code and is no conflict', () => {
  const { fields, conflicts } = resolve('assessment', [
    said('ogp-commitments@2024', 2, { completion: 'no-data' }),
    said('ogp-commitments@2016', 1, { completion: 'limited' }),
  ])
  assert.equal(fields.completion, 'limited')
  assert.deepEqual(conflicts, [])
})

test('two codes that differ are a conflict, and the weightier one holds', () => {
  const { fields, conflicts } = resolve('assessment', [
    said('ogp-commitments@2024', 2, { completion: 'complete' }),
    said('ogp-commitments@2016', 1, { completion: 'limited' }),
  ])
  assert.equal(fields.completion, 'complete')
  assert.deepEqual(conflicts, ['completion'])
})

test('a field of which nobody speaks is null', () => {
  assert.equal(resolve('post', [said('bundled@1', 1, {})]).fields.title, null)
})

test('the order of names inside a value is no disagreement', () => {
  const { conflicts } = resolve('commitment', [
    said('ogp-commitments@2024', 2, { published: { star: 'Yes', major: 'No' } }),
    said('ogp-commitments@2016', 1, { published: { major: 'No', star: 'Yes' } }),
  ])
  assert.deepEqual(conflicts, [])
})

test('what one source says alone holds as it says it, absences too', () => {
  const { fields, conflicts, statements } = resolve('assessment', [
    said('bundled@1', 3, { completion: 'no-data', year: null }),
  ])
  assert.deepEqual([fields.completion, fields.year, fields.specificity], ['no-data', null, null])
  assert.deepEqual([conflicts, statements], [[], [3]])
})

test('what each file says of itself is no conflict', () => {
  const { fields, conflicts } = resolve('commitment', [
    said('ogp-commitments@2024', 2, { startText: '6/30/2014', taxonomy: '2024', title: 'A' }),
    said('ogp-commitments@2016', 1, { startText: '30/06/2014', taxonomy: '2016', title: 'B' }),
  ])
  assert.deepEqual([fields.startText, conflicts], ['6/30/2014', ['title']])
})
