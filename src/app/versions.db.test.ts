import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { importFile } from '#actions/import-file.ts'
import { Versions } from '#app/versions.ts'
import { newSignerKey, parseSignerKey } from '#ledger/note.ts'
import type { Statement } from '#model/statement.ts'
import { type TestDatabase, testDatabase } from '../../tests/database.ts'
import { memberSaid, promiseSaid, reviewSaid } from '../../tests/made-up/promises.ts'
import { fileOf, madeUpSource } from '../../tests/made-up/source.ts'

let db: TestDatabase
let versions: Versions
const signer = parseSignerKey(newSignerKey('kept.test'))
const source = madeUpSource('made-up', { coverage: 'partial' })

before(async () => {
  db = await testDatabase()
  versions = new Versions(db.pool)
  await versions.listen()
  await say(memberSaid('land'), memberSaid('town', { level: 'local', parent: 'land' }), memberSaid('elsewhere'))
})

after(async () => {
  versions.close()
  await db.close()
})

async function say(...said: readonly Statement[]): Promise<void> {
  const by = { account: 'test', now: new Date(), signer }
  await importFile(db.pool, by, source, fileOf(said), { dryRun: false, reason: null })
  // what was announced arrives with the next answer on the listening session, at the latest a moment later
  await new Promise((resolve) => setTimeout(resolve, 200))
}

/** Which of the three members' pages would be made anew. */
async function renewedBy(...said: readonly Statement[]): Promise<string[]> {
  const names = ['land', 'town', 'elsewhere']
  const old = names.map((name) => versions.of(name))
  await say(...said)
  return names.filter((name, i) => versions.of(name) !== old[i])
}

test('a change of one member renews its page and those that show something of it', async () => {
  const post = (member: string, title: string): Statement => ({
    kind: 'post',
    member,
    id: 'a',
    row: null,
    body: { title },
  })
  assert.deepEqual(await renewedBy(post('elsewhere', 'x')), ['elsewhere'])
  assert.deepEqual(await renewedBy(post('town', 'x')), ['land', 'town'])
})

test('a change of figures renews every page that is held against them', async () => {
  const promise = promiseSaid('elsewhere', 'XX0001')
  const review = reviewSaid('elsewhere', 'XX0001', 'last', { completion: 'complete' })
  assert.deepEqual(await renewedBy(promise, review), ['land', 'town', 'elsewhere'])
})

test('a member that moves to another region or level renews the pages that are held against it', async () => {
  const moved = memberSaid('elsewhere', { region: 'europe' })
  assert.deepEqual(await renewedBy(moved), ['land', 'town', 'elsewhere'])
})

test('a figure that is printed with one member and holds for a region renews the others', async () => {
  const figure: Statement = {
    kind: 'published-figure',
    member: 'elsewhere',
    id: 'most',
    row: null,
    body: { subjectKind: 'region', subject: 'europe', figure: 'starred', text: '4' },
  }
  assert.deepEqual(await renewedBy(figure), ['land', 'town', 'elsewhere'])
})

test('a document of one member about another renews both pages, also when it is about it no more', async () => {
  const about = (...members: string[]): Statement => ({
    kind: 'document',
    member: 'elsewhere',
    id: 'd',
    row: null,
    body: { title: `About ${members.join(' and ')}`, about: members },
  })
  assert.deepEqual(await renewedBy(about('elsewhere', 'town')), ['town', 'elsewhere'])
  assert.deepEqual(await renewedBy(about('elsewhere')), ['town', 'elsewhere'])
})

test('a local member that goes to another country renews the one that it leaves', async () => {
  assert.ok((await renewedBy(memberSaid('town', { level: 'local', parent: 'elsewhere' }))).includes('land'))
})
