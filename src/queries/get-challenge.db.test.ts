import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { challengeFilters, getChallenge } from '#queries/get-challenge.ts'
import { isAbsent } from '#queries/told.ts'
import { type LoadedDatabase, loadedDatabase } from '../../tests/loaded-database.ts'
import { bring } from '../../tests/made-up/ledger.ts'
import { madeUpSource } from '../../tests/made-up/source.ts'

let db: LoadedDatabase
before(async () => {
  db = await loadedDatabase()
})
after(() => db.close())

test('what member pages announce is known, though no list names it; the published counters stand beside', async () => {
  const { counters, known, announced, titled, entries, areas } = await getChallenge(await db.ask(), {})
  assert.deepEqual([known, announced, titled], [9, 8, 0])
  assert.deepEqual([counters.countries.value, counters.commitments.value], [7, 9])
  assert.deepEqual(counters.localities.value, { absent: 'not-loaded' })
  assert.deepEqual(
    [counters.countries, counters.localities, counters.commitments].map((c) => c.published?.text),
    ['25', '30', '83'],
  )
  assert.deepEqual(
    entries.map((e) => e.member.slug),
    ['brazil', 'costa-rica', 'costa-rica', 'finland', 'ghana', 'ghana', 'guatemala', 'mexico', 'united-states'],
  )
  assert.ok(entries.every((e) => isAbsent(e.title) && e.sources.length > 0))
  assert.ok(areas.length === 10 && areas.every((a) => a.count === 0))
})

test('an entry that a source lists takes the place of one that is only announced, and leads to its promise', async () => {
  await bring(db.pool, madeUpSource('made-up', { coverage: 'partial' }), [
    {
      kind: 'challenge-entry',
      member: 'ghana',
      id: 'ghana/1',
      row: null,
      body: { title: 'Open the mines', area: 'climate-and-environment', level: 'National', institution: 'Ministry' },
    },
    {
      kind: 'challenge-entry',
      member: 'mexico',
      id: 'mexico/2',
      row: null,
      body: { title: 'Abrir los datos', area: 'justice', level: 'National', commitment: 'MX0075' },
    },
    {
      kind: 'challenge-entry',
      member: 'scotland-united-kingdom',
      id: 'scotland/1',
      row: null,
      body: { title: 'Open courts', area: 'justice', level: 'Local', commitment: 'XX9999' },
    },
  ])
  const { known, titled, entries, counters } = await getChallenge(await db.ask(), {})
  assert.deepEqual([known, titled], [11, 3])
  assert.equal(entries.filter((e) => e.member.slug === 'ghana').length, 2)
  assert.equal(counters.localities.value, 1)
  assert.equal(entries.find((e) => e.id === 'mexico/2')?.commitment?.id, 'MX0075')
  assert.equal(entries.find((e) => e.id === 'scotland/1')?.commitment, null)
})

test('every count of a facet is what choosing it shows, counted anew from the facts', async () => {
  const ask = await db.ask()
  const all = (await getChallenge(ask, {})).entries
  const codeOf = (e: (typeof all)[number], name: string) => {
    const value =
      name === 'member' ? e.member.slug : name === 'region' ? e.member.region : name === 'area' ? e.area : e.level
    return value === null || isAbsent<string>(value) ? 'not-loaded' : value
  }
  for (const filter of challengeFilters) {
    for (const code of new Set(all.map((e) => codeOf(e, filter)))) {
      const found = await getChallenge(ask, { [filter]: [code] })
      const expected = all.filter((e) => codeOf(e, filter) === code)
      assert.deepEqual(found.entries, expected, `${filter}=${code}`)
      for (const { name, choices } of found.facets) {
        const among = name === filter ? all : expected
        for (const { code: other, count } of choices)
          assert.equal(
            count,
            among.filter((e) => codeOf(e, name) === other).length,
            `${filter}=${code}, ${name}=${other}`,
          )
      }
    }
  }
})

test('a filter that there is not is left out and told', async () => {
  const { total, unknown } = await getChallenge(await db.ask(), { region: ['atlantis'], area: ['__proto__'] })
  assert.deepEqual([total, unknown], [11, ['region=atlantis', 'area=__proto__']])
})
