import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { slugOf } from '#base/slug.ts'
import { dimensionNameEvidence, globalReportDimension } from '#model/codelists/global-report-dimension.ts'
import { assessmentId, documentIds, figureId, planId, postIds, reviewId } from '#model/ids.ts'
import { packFolder } from '#sources/bundled/pack.ts'
import { prepare } from '#store/prepared.ts'
import { folder, loadTables, rowsOf } from './loaded.ts'

const loaded = await loadTables()
const members = rowsOf(loaded, 'member')
const bySlug = new Map(members.map((m) => [m.id, m.body]))
const plans = new Set(rowsOf(loaded, 'action-plan').map((p) => p.id))
const reviews = new Set(rowsOf(loaded, 'review').map((r) => r.id))
const documents = new Set(rowsOf(loaded, 'document').map((d) => d.id))
const commitments = new Set(rowsOf(loaded, 'commitment').map((c) => c.id))
const areas = new Set(rowsOf(loaded, 'policy-area').map((a) => a.id))

/** What of `values` is not in `known`; blanks are left out. */
function unknown(values: readonly (string | null | undefined)[], known: { has(id: string): boolean }): string[] {
  return values.filter((v): v is string => v != null && !known.has(v))
}

test('every row is read without an issue, and names its source', () => {
  assert.deepEqual(loaded.issues, [])
  assert.equal(loaded.skipped, 0)
  assert.deepEqual(
    loaded.gates.filter((g) => !g.passed),
    [],
  )
  for (const s of loaded.statements) assert.ok(s.cite, `${s.kind} ${s.id}`)
})

test('no subject stands in two rows', () => {
  const subjects = loaded.statements.map((s) => `${s.kind} ${s.member} ${s.id}`)
  assert.equal(new Set(subjects).size, subjects.length)
  assert.equal(prepare(loaded.statements, 'a file').length, subjects.length)
})

test('the edition is that of the newest dated fact', () => {
  const dates = rowsOf(loaded, 'status-event').map((e) => e.body.date ?? '')
  assert.equal(loaded.layout.edition, dates.sort().at(-1))
})

test('every member, plan, review, document, commitment and area that is named is there', () => {
  assert.deepEqual(
    unknown(
      loaded.statements.map((s) => s.member || null),
      bySlug,
    ),
    [],
  )
  assert.deepEqual(
    unknown(
      members.map((m) => m.body.parent),
      bySlug,
    ),
    [],
  )
  const bodies = loaded.statements.map((s) => s.body as Readonly<Record<string, unknown>>)
  const named = (field: string) => bodies.flatMap((b) => (b[field] ?? []) as string | readonly string[])
  assert.deepEqual(unknown(named('plan'), plans), [])
  assert.deepEqual(unknown(named('about'), bySlug), [])
  assert.deepEqual(unknown(named('review'), reviews), [])
  for (const field of ['versionOf', 'answers', 'document']) assert.deepEqual(unknown(named(field), documents), [])
  assert.deepEqual(unknown(named('commitment'), commitments), [])
  const successors = named('replacedBy').flatMap((slugs) => slugs.split('; '))
  assert.deepEqual(unknown(successors, areas), [])
  for (const field of ['policyAreas', 'policyAreasNotCoded', 'areas']) {
    assert.deepEqual(unknown(named(field), areas), [])
  }
  const parents = rowsOf(loaded, 'policy-area').map((a) => a.body.parent)
  assert.deepEqual(unknown(parents, areas), [])
})

test('the area that a page prints beside a commitment is one that we know by that name', () => {
  const names = new Set(
    rowsOf(loaded, 'policy-area').flatMap((a) => [a.id, ...(a.body.aliases ?? []).map((alias) => slugOf(alias))]),
  )
  const shown = rowsOf(loaded, 'commitment').map((c) => c.body.areaShown && slugOf(c.body.areaShown))
  assert.deepEqual(unknown(shown, names), [])
})

test('ids follow the rules that every other source follows', () => {
  const known = (slug: string) => ({ slug, code: bySlug.get(slug)?.code ?? null })
  for (const p of rowsOf(loaded, 'action-plan')) assert.equal(p.id, planId(known(p.member), p.body.number ?? 0))
  for (const a of rowsOf(loaded, 'assessment')) {
    const { commitment, assessor, stage } = a.body
    assert.equal(a.id, assessmentId(commitment ?? '', assessor ?? '', stage ?? 'first'))
  }
  for (const r of rowsOf(loaded, 'review')) {
    if (r.body.plan != null) assert.equal(r.id, reviewId(r.body.plan, r.body.product ?? ''))
  }
  for (const f of rowsOf(loaded, 'published-figure')) {
    assert.equal(f.id, figureId(f.body.subject ?? '', f.body.figure ?? ''))
  }
  const listed = rowsOf(loaded, 'document')
  const named = documentIds(listed.map(({ body }) => ({ title: body.title ?? '', year: body.year ?? null })))
  assert.deepEqual(
    listed.map((d) => d.id),
    named,
  )
  const posts = rowsOf(loaded, 'post')
  assert.deepEqual(
    posts.map((p) => p.id),
    postIds(posts.map((p) => p.body.title ?? '')),
  )
  for (const { id, body } of rowsOf(loaded, 'policy-area')) assert.equal(id, slugOf(body.label ?? ''))
})

test('each name, code and prefix is that of one member alone', () => {
  const owner = new Map<string, string>()
  for (const { id, body } of members) {
    const names = new Set([id, body.name ?? '', ...(body.aliases ?? [])].map(slugOf))
    for (const name of names) {
      assert.equal(owner.get(name), undefined, `${name} is written for ${id} and ${owner.get(name)}`)
      owner.set(name, id)
    }
  }
  for (const field of ['code', 'prefix'] as const) {
    const given = members.flatMap((m) => m.body[field] ?? [])
    assert.equal(new Set(given).size, given.length)
  }
})

test('a local member has a country, a national one has none; eight are founders', () => {
  for (const { id, body } of members) assert.equal(body.parent != null, body.level === 'local', id)
  assert.equal(members.filter((m) => m.body.founder === true).length, 8)
  for (const { id, body } of members) assert.ok(body.sinceEvidence, id)
})

test('the 14 dimensions are those of the list, in its order, and say how their names are known', () => {
  const ours = rowsOf(loaded, 'dimension')
  const listed = Object.entries(globalReportDimension).map(([slug, d]) => [slug, d.label, d.group])
  assert.deepEqual(
    ours.map((d) => [d.body.slug, d.body.label, d.body.group]),
    listed,
  )
  assert.deepEqual([...new Set(ours.map((d) => d.body.labelEvidence))], [dimensionNameEvidence])
})

test('a letter has its kind, and the version for comment is told from the final report', () => {
  for (const { id, body } of rowsOf(loaded, 'document')) {
    if (body.kinds?.includes('letter')) assert.ok(body.letterKind, id)
    if (body.versionOf != null) assert.notEqual(body.versionOf, id)
  }
})

test('no mailbox and no markup stands in any table', () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    assert.doesNotMatch(text, /@|<[a-z/]|�/i, name)
  }
})

test('packing the folder twice gives the same file', async () => {
  assert.equal((await packFolder(folder)).sha256, loaded.file.sha256)
})

test('the README counts the rows of every table', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const said = [...readme.matchAll(/^\| `([a-z-]+\.csv)` \| (\d+) \|/gm)].map(([, file, rows]) => [file, Number(rows)])
  const there = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')).length - 1])
  assert.deepEqual(said.sort(), there.sort())
})
