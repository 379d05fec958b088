import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readContacts } from '#sources/ogp-member-page/contact.ts'
import { textLines } from '#sources/ogp-member-page/lines.ts'
import { Page } from '#sources/ogp-member-page/page.ts'

function contacts(block: string, heading = 'Contact') {
  const page = new Page('page.txt', textLines(`Ruritania\n${heading}\n${block}`))
  const read = readContacts(page)
  return { read, issues: page.close().filter(({ code }) => code !== 'line-unread') }
}

test('name, role, institution and mailbox in one breath give role and institution', () => {
  const { read, issues } = contacts('Dr. Jane Doe Head of Unit, Ministry of Finance jane.doe@example.org')
  assert.deepEqual(read, [{ role: 'Head of Unit', institution: 'Ministry of Finance' }])
  assert.deepEqual(issues, [])
})

test('three persons on lines of their own are three contacts', () => {
  const { read } = contacts(
    'National POC\nJane Doe\nDirector General\nMinistry of Finance\njane@example.org\nPoint of Contact\nJohn Roe, Adviser, Office of the President, john@example.org\nMax Moe Secretary General, State Chancellery',
  )
  assert.deepEqual(read, [
    { role: 'Director General', institution: 'Ministry of Finance' },
    { role: 'Adviser', institution: 'Office of the President' },
    { role: 'Secretary General', institution: 'State Chancellery' },
  ])
})

test('a contact whose role cannot be told from a name is left out, and the warning does not repeat it', () => {
  const { read, issues } = contacts('Jane Doe Kundgeberin, Ministry of Finance, jane.doe@example.org')
  assert.deepEqual(read, [])
  assert.deepEqual(
    issues.map(({ code, params }) => [code, params]),
    [['contact-unreadable', {}]],
  )
})

test('a name behind the role is never kept', () => {
  assert.deepEqual(contacts('Director Jane Doe, Ministry of Finance, jdoe@example.org').read, [])
  assert.deepEqual(contacts('Ms., Director Jane Doe, Ministry of Finance, jane.doe@example.org').read, [])
  assert.deepEqual(contacts('Director, Jane Doe, Ministry of Finance').read, [
    { role: 'Director', institution: 'Ministry of Finance' },
  ])
})

test('a mailbox named for an office says nothing of a person', () => {
  const { read } = contacts('Jane Doe, Open Government Coordinator, Cabinet Office, open.government@example.org')
  assert.deepEqual(read, [{ role: 'Open Government Coordinator', institution: 'Cabinet Office' }])
})

test('a heading with nothing under it says that there is no contact; no heading says nothing', () => {
  assert.deepEqual(contacts('').read, [])
  assert.equal(contacts('', 'Commitments').read, null)
})
