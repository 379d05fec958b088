import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTable, type TableRecord } from '#sources/records.ts'

const received = (text: string) => ({ name: 't.csv', bytes: Buffer.from(text), sha256: '', origin: 't.csv' })

async function read(text: string): Promise<readonly TableRecord[]> {
  const records: TableRecord[] = []
  for await (const record of (await openTable(received(text), ['A', 'B'])).records) records.push(record)
  return records
}

test('columns are found by name in any order, and the last row of names is the header', async () => {
  const [first, ...others] = await read('0,1\nB,A\n,\nB,A\n2,1\n')
  assert.deepEqual(first?.cells, { B: '2', A: '1' })
  assert.equal(first?.row, 5)
  assert.deepEqual(others, [])
})

test('a column that is missing or stands twice is named', async () => {
  await assert.rejects(read('A,C\n'), /missing column: "B", expected it in the header \("t.csv", row 1\)/)
  await assert.rejects(read('A,B,B\n'), /duplicate column: "B", expected each name once/)
  await assert.rejects(read('x,y\n'), /missing header: "A"/)
})

test('a row that is longer than the header is an error, a shorter one a warning, a blank one nothing', async () => {
  const records = await read('A,B\n1,2,3\n1\n\n,\n1,2,\n')
  assert.deepEqual(
    records.map(({ row, issues }) => [row, issues.map(({ code }) => code)]),
    [
      [2, ['row-long']],
      [3, ['row-short']],
      [6, []],
    ],
  )
})
