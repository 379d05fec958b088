import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Invalid } from '#base/errors.ts'
import { readContacts, readTable } from '#sources/bundled/read.ts'

const noContacts = new Map()
const plans = { file: 'action-plans.csv', kind: 'action-plan' } as const
const head = 'member,id,number,start,policyAreaFocus,title,source'

function read(text: string) {
  return [...readTable(plans, text, noContacts)]
}

test('a column is read as the field that it is named for, and cites the source of its row', () => {
  const [reading] = read(`${head}\nmexico,AP_MEX03,3,2016,Human Rights; Gender Equality,,a page\n`)
  assert.deepEqual(reading?.statements, [
    {
      kind: 'action-plan',
      member: 'mexico',
      id: 'AP_MEX03',
      body: { number: 3, start: '2016', policyAreaFocus: ['Human Rights', 'Gender Equality'] },
      row: 2,
      cite: 'a page',
    },
  ])
})

test('a blank cell says nothing, "(none)" says that there is none', () => {
  const [reading] = read(`${head}\nmexico,AP_MEX04,4,,(none),(none),a page\n`)
  assert.deepEqual(reading?.statements[0]?.body, { number: 4, policyAreaFocus: [], title: null })
})

test('a value that the model does not allow, or a row without a source, is an error', () => {
  const [reading] = read(`${head}\nmexico,AP_MEX04,four,2019-13,,,\n`)
  assert.deepEqual(reading?.statements, [])
  assert.deepEqual(
    reading?.issues.map((i) => [i.severity, i.code, ...i.at]),
    [
      ['error', 'column-missing', 'action-plans.csv', 2, 'source'],
      ['error', 'value-unlisted', 'action-plans.csv', 2, 'number'],
      ['error', 'value-unlisted', 'action-plans.csv', 2, 'start'],
    ],
  )
})

test('a number that the database cannot hold, and an address that is none, are errors of their rows', () => {
  for (const [number, ok] of [
    ['2147483647', true],
    ['2147483648', false],
    ['-9999999999999', false],
    ['9'.repeat(400), false],
  ] as const)
    assert.equal(read(`${head}\nmexico,AP_MEX04,${number},2019,,,x\n`)[0]?.issues.length === 0, ok, number)
  const [bad] = read('member,id,page,source\nmexico,AP_MEX04,javascript:alert(1),x\n')
  assert.deepEqual(bad?.issues[0]?.at, ['action-plans.csv', 2, 'page'])
})

test('a column that nobody reads, or that is missing, refuses the table', () => {
  assert.throws(() => read('member,id,number,colour,source\n'), Invalid)
  assert.throws(() => read('member,id,number\n'), /missing column/)
  assert.throws(() => read('member,id,id,source\n'), /stands twice/)
  assert.throws(() => read('member,id,source\nmexico,"AP_MEX04\n'), Invalid)
})

test('names carry their language and the year until which they held; contacts stand with their member', () => {
  const members = { file: 'members.csv', kind: 'member' } as const
  const contacts = readContacts('member,role,institution,lang,asOf,source\nturkey,Head,Office,en,2016,a page\n')
  const [reading] = readTable(members, 'id,names,source\nturkey,tr: Türkiye; en: Turkey (until 2022),x\n', contacts)
  assert.equal(reading?.statements[0]?.member, 'turkey')
  assert.deepEqual(reading?.statements[0]?.body, {
    names: [
      { lang: 'tr', name: 'Türkiye' },
      { lang: 'en', name: 'Turkey', until: '2022' },
    ],
    contacts: [{ role: 'Head', institution: 'Office', lang: 'en', asOf: '2016', source: 'a page' }],
  })
  assert.throws(() => readContacts('member,name\nmexico,x\n'), /unknown columns/)
})
