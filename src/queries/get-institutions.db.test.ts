import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { NotFound } from '#base/errors.ts'
import { getInstitution } from '#queries/get-institution.ts'
import { getInstitutions } from '#queries/get-institutions.ts'
import { isAbsent } from '#queries/told.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../tests/loaded-database.ts'

let database: LoadedDatabase
before(async () => {
  database = await loadedDatabase()
  for (const path of [
    'ogp-export-2024-open-parliament/commitments_2024.csv',
    'ogp-explorer-2016/ogpirm_live_data.csv',
  ]) {
    const file = sharedFile(path)
    if (file !== null) await database.load('ogp-commitments', file)
  }
})
after(() => database.close())

const MEMBERS = ['mexico', 'ukraine']

/** A name without case, accents and punctuation, worked out apart from the code under test. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

test('the counts of an institution are those of the facts, counted apart', async () => {
  const ask = await database.ask()
  for (const member of MEMBERS) {
    const { institutions, promises, naming, noneGiven, notLoaded } = await getInstitutions(ask, member)
    const facts = await ask.store.facts('commitment', 'member = $2', [member])
    assert.equal(naming + noneGiven + notLoaded, promises)
    for (const line of institutions) {
      const has = (cell: string | null) =>
        (cell ?? '').split(/[;•●▪|\n]/u).some((part) => folded(part) === folded(line.name))
      const own = facts.filter((f) => has(f.leadInstitution) || has(f.supportingInstitutions))
      const view = await getInstitution(ask, member, line.slug)
      assert.equal(view.promises + view.waiting, own.length, `${member} ${line.name}`)
      assert.equal(view.promises, line.promises)
      assert.equal(
        view.completion.reduce((sum, c) => sum + c.count, 0),
        line.promises,
      )
      assert.deepEqual(view.done.value, line.done)
      assert.equal(view.lead.filter((p) => p.counted).length, line.lead)
      assert.equal(view.supporting.filter((p) => p.counted).length, line.supporting)
      assert.ok(
        view.written.length > 0 &&
          view.written.every((w) => folded(w.text) === folded(line.name) && w.sources.length > 0),
      )
    }
  }
})

test('names that differ in punctuation and case alone are one institution, with every way of writing it', async () => {
  const file = sharedFile('ogp-explorer-2016/ogpirm_live_data.csv')
  if (file === null) return
  const view = await getInstitution(await database.ask(), 'ukraine', 'ministry-of-justice')
  assert.deepEqual(
    view.written.map((w) => w.text),
    ['Ministry of Justice', 'Ministry of Justice.'],
  )
  assert.ok(!isAbsent(view.done.value))
})

test('no two institutions have the same address, and what a comma joins is never parted', async () => {
  for (const member of MEMBERS) {
    const { institutions } = await getInstitutions(await database.ask(), member)
    assert.equal(new Set(institutions.map((i) => i.slug)).size, institutions.length)
  }
  const { institutions } = await getInstitutions(await database.ask(), 'mexico')
  assert.ok(institutions.some((i) => i.name === 'Fundar, Centro de Análisis e Investigación'))
})

test('a member or an institution that no source names is not found', async () => {
  const ask = await database.ask()
  await assert.rejects(getInstitutions(ask, 'atlantis'), NotFound)
  await assert.rejects(getInstitution(ask, 'mexico', 'constructor'), NotFound)
})
