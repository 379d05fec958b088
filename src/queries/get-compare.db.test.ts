import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { measures } from '#methodology/measures/index.ts'
import { compareAskedIn, getCompare } from '#queries/get-compare.ts'
import { getMember } from '#queries/get-member.ts'
import { isAbsent } from '#queries/told.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile } from '../../tests/loaded-database.ts'

const EXPORTS = [
  'ogp-export-2024-open-parliament/commitments_2024.csv',
  'ogp-explorer-2016/ogpirm_live_data.csv',
] as const

let database: LoadedDatabase
let isWhole = true

before(async () => {
  database = await loadedDatabase()
  for (const path of EXPORTS) {
    const file = sharedFile(path)
    if (file === null) isWhole = false
    else await database.load('ogp-commitments', file)
  }
})
after(() => database.close())

const compare = async (query: string) => getCompare(await database.ask(), compareAskedIn(new URLSearchParams(query)))

test('all plans of a member come to the figures of its own page', async () => {
  const { groups, columns } = await compare('member=mexico&member=chile&member=kenya&method=mixed')
  const ask = await database.ask()
  for (const [i, column] of columns.entries()) {
    const member = await getMember(ask, column.member.slug)
    const cell = (measure: string) => groups[0]!.rows.find((r) => r.measure === measure)!.cells[i]!.figure
    assert.deepEqual(cell('completion-rate').value, member.done.value, column.key)
    assert.deepEqual(cell('never-begun').value, member.neverBegun.value, column.key)
    assert.deepEqual(cell('commitments').value, member.promises.value, column.key)
    assert.deepEqual(cell('completion-rate').why?.counted, member.done.why?.counted, column.key)
    const completion = groups[0]!.completion[i]!.reduce((sum, c) => sum + c.count, 0)
    assert.equal(completion, isAbsent(member.promises.value) ? 0 : member.promises.value)
  }
})

test('a plan has the figures of its section on the page of its member', async () => {
  const view = await compare('plan=AP_MEX01&plan=AP_MEX02&method=mixed')
  const { plans } = await getMember(await database.ask(), 'mexico')
  assert.deepEqual(
    view.columns.map((c) => c.plan?.number),
    [1, 2],
  )
  for (const i of [0, 1]) {
    const done = view.groups[0]!.rows.find((r) => r.measure === 'completion-rate')!.cells[i]!
    assert.deepEqual(done.figure.value, plans[i]!.done.value)
    assert.deepEqual(view.groups[0]!.completion[i], plans[i]!.completion)
  }
})

test('plans of one method are compared unless others are asked for', async (t) => {
  if (!isWhole) return t.skip('the exports are not beside the project')
  const one = await compare('member=mexico&member=united-kingdom')
  assert.equal(one.groups.length, 1)
  assert.ok(one.groups[0]!.plans.flat().every((p) => p.method === one.method))
  const mixed = await compare('member=mexico&member=united-kingdom&method=mixed')
  assert.deepEqual(
    mixed.groups.map((g) => g.method),
    [null, ...mixed.methods.map((m) => m.method)],
  )
})

test('nothing is added up across a break in method', async (t) => {
  if (!isWhole) return t.skip('the exports are not beside the project')
  const { groups, columns } = await compare('member=mexico&member=united-kingdom&method=mixed')
  const britain = columns.findIndex((c) => c.key === 'united-kingdom')
  const relevant = groups[0]!.rows.find((r) => r.measure === 'relevant-rate')!.cells[britain]!
  assert.deepEqual([relevant.breaks, relevant.share], [measures['relevant-rate'].breaks, null])
})

test('of fewer than ten promises no share is told', async () => {
  for (const query of ['member=mexico&member=chile&method=mixed', 'member=kenya&member=philippines&method=mixed']) {
    const { groups, leastForShare } = await compare(query)
    assert.equal(leastForShare, 10)
    for (const { figure, of, share } of groups
      .flatMap((g) => g.rows)
      .filter((r) => r.isShare)
      .flatMap((r) => r.cells)) {
      if (of < 10) assert.equal(share, null)
      else assert.equal(share, (figure.value as number) / of)
    }
  }
})

test('a member is known by name, old name or code, each once, and by nothing else', async () => {
  const { columns, unknown } = await compare(
    'member=Turkey&member=MEX&member=mexico&member=atlantis&member=constructor',
  )
  assert.deepEqual(
    columns.map((c) => c.key),
    ['mexico', 'turkey'],
  )
  assert.deepEqual(unknown, ['atlantis', 'constructor'])
  assert.deepEqual((await compare('plan=AP_XXX01')).unknown, ['AP_XXX01'])
})

test('six are compared, and the others are named', async () => {
  const all = ['mexico', 'chile', 'kenya', 'ghana', 'brazil', 'peru', 'panama', 'italy']
  const { columns, beyond } = await compare(all.map((m) => `member=${m}`).join('&'))
  assert.equal(columns.length, 6)
  assert.deepEqual(beyond, ['panama', 'italy'])
})

test('the method is the one under which most have coded promises, else all of them', async (t) => {
  if (!isWhole) return t.skip('the exports are not beside the project')
  const { method, methods } = await compare('member=ukraine&member=kenya&member=philippines')
  const most = Math.max(...methods.map((m) => m.coded))
  assert.ok(most > 1)
  assert.equal(method, methods.findLast((m) => m.coded === most)?.method)
  const alone = await compare('plan=AP_MEX01&plan=AP_MEX04')
  assert.equal(alone.method, 'mixed')
})
