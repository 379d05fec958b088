import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { region } from '#model/codelists/region.ts'
import { MemberIndex } from '#sources/member-index.ts'
import { loadTables, rowsOf } from './loaded.ts'

const shared = join(import.meta.dirname, '../../../shared/data')
const skip: string | false = existsSync(shared) ? false : `no exports at ${shared}`

/** Records of a file by column, from the row that holds the names on. */
function records(path: string, header: number): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = parse(readFileSync(join(shared, path)), { relax_column_count: true })
  const names = rows[header] ?? []
  return rows.slice(header + 1).map((cells) => Object.fromEntries(names.map((n, i) => [n, cells[i] ?? ''])))
}

const loaded = await loadTables()
const index = new MemberIndex(
  rowsOf(loaded, 'member').map(({ id, body }) => ({
    slug: id,
    code: body.code ?? null,
    name: body.name ?? id,
    aliases: body.aliases ?? [],
  })),
)
const bySlug = new Map(rowsOf(loaded, 'member').map((m) => [m.id, m.body]))
const areas = new Map(
  rowsOf(loaded, 'policy-area').flatMap(({ body }) =>
    [body.label ?? '', ...(body.aliases ?? [])].map((name) => [name, body.taxonomy] as const),
  ),
)

const file2024 = () => records('ogp-export-2024-open-parliament/commitments_2024.csv', 0)
const file2016 = () => records('ogp-explorer-2016/ogpirm_live_data.csv', 1)

test('every member of both exports and of the process database is known by the name written there', { skip }, () => {
  const names = [
    ...file2024().map((r) => r['Country/Locality']),
    ...file2016().map((r) => r.Country),
    ...records('ogp-explorer-2016/process_database_2016-07.csv', 5).map((r) => r['Country name']),
  ]
  assert.deepEqual([...new Set(names.filter((name) => name && index.byName(name) === null))], [])
})

test('code, prefix, region and slug are those of the export of 2024', { skip }, () => {
  for (const row of file2024()) {
    const slug = /\/members\/([^/]+)\//.exec(row.URL ?? '')?.[1]
    const member = index.byName(row['Country/Locality'] ?? '')
    assert.equal(member?.slug, slug)
    const body = bySlug.get(slug ?? '')
    assert.equal(body?.code, row.Code)
    assert.equal(body?.prefix, row['Commitment Unique Identifier']?.replace(/\d/g, ''))
    assert.equal(body?.region && region[body.region].label, row.Region)
    assert.equal(body?.level, row['National Or Local'] === 'National' ? 'national' : 'local')
  }
})

test('every policy area that either export has a column for is in the table', { skip }, () => {
  const columns = (row: Readonly<Record<string, string>>, from: string, to: string) => {
    const names = Object.keys(row)
    return names.slice(names.indexOf(from), names.indexOf(to) + 1)
  }
  const newer = columns(file2024()[0] ?? {}, 'Anti-Corruption and Integrity', 'Money in Politics')
  const older = columns(file2016()[0] ?? {}, 'Anti-corruption', 'OGP')
  assert.deepEqual([newer.length, older.length], [86, 43])
  assert.deepEqual(
    newer.filter((name) => areas.get(name) !== '2024'),
    [],
  )
  assert.deepEqual(
    older.filter((name) => !areas.has(name)),
    [],
  )
})

test('the codings of plans 1 and 2 of Mexico are those of the database of 2016', { skip }, () => {
  const assessments = new Map(rowsOf(loaded, 'assessment').map((a) => [a.body.commitment, a.body]))
  const commitments = new Map(rowsOf(loaded, 'commitment').map((c) => [c.id, c.body]))
  const rows = file2016().filter((r) => r.Country === 'Mexico')
  assert.equal(rows.length, assessments.size)
  const plain = (label: string | undefined) =>
    (label ?? '')
      .replace(/^[a-d]\. /, '')
      .toLowerCase()
      .replace(' ', '-')
  const missing: Readonly<Record<string, string>> = { nd: 'no-data', na: 'not-applicable' }
  const code = (label: string | undefined) => missing[plain(label)] ?? plain(label)
  for (const row of rows) {
    const id = `MEX-${row['Action Plan Number']}-${row['Comm No']}`
    const body = assessments.get(id)
    assert.equal(body?.specificity, code(row.Specificity), id)
    assert.equal(body?.potentialImpact, code(row['Potential impact']), id)
    assert.equal(body?.completion, code(row['Completion (progress report)']), id)
    assert.equal(String(body?.year), row['Report publication year (progress report)'], id)
    const values = [body?.accessToInformation, body?.civicParticipation, body?.publicAccountability, body?.technology]
    const printed = ['Info', 'Part', 'Acc', 'Tech'].map((v) => (row[`Value -${v}`] === '1' ? 'yes' : 'no'))
    assert.deepEqual(values, printed, id)
    const commitment = commitments.get(id)
    assert.equal(commitment?.title, (row['Commitment Title'] ?? '').replace(/<br\s*\/?>/g, ' '), id)
    assert.ok(commitment?.shortTitle != null && commitment.title?.includes(commitment.shortTitle), id)
    assert.equal(commitment?.number, row['Comm No'], id)
  }
})
