import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { absentFile, files, reconcile, reconciliationReport } from './reconciliation/report.ts'
import { knownMembers, readExport } from './reconciliation/rows.ts'

const absent = absentFile()
const skip = absent === null ? false : `no ${absent} beside the project`
if (absent !== null) console.log(`skipped: ${skip}`)

test('every published value agrees with our rules, or differs for a cause that is counted', { skip }, async () => {
  const expected = JSON.parse(readFileSync('tests/reconciliation/expected.json', 'utf8'))
  assert.deepEqual(JSON.parse(JSON.stringify(await reconcile())), expected)
})

test('the agreements are those that the design asks for', () => {
  const { comparisons } = JSON.parse(readFileSync('tests/reconciliation/expected.json', 'utf8'))
  const reached = comparisons.map(
    (c: Record<'rule' | 'version' | 'layout', string> & Record<'agree' | 'compared', number>) =>
      `${c.rule} ${c.version} ${c.layout}: ${c.agree}/${c.compared}`,
  )
  assert.deepEqual(reached, [
    'verifiable v1 2024: 151/151',
    'relevant v1 2024: 234/236',
    'relevant v1 2016: 1856/1858',
    'ambitious v1 2024: 239/240',
    'completed v1 2024: 284/284',
    'strong-result v1, v2 2024: 179/179',
    'star v1, first report 2016: 790/792',
    'star v2, first report 2016: 862/867',
    'star v2, first report 2024: 149/152',
    'star v3, first report 2016: 590/590',
    'star v3, first report 2024: 151/152',
    'star v3, last report 2016: 54/54',
    'star v3, last report 2024: 116/116',
    'star-shown v1 2024: 164/164',
    'binding-constraint v1 2024: 234/236',
    'irm-score v1 2024: 263/277',
  ])
})

test('what was never coded and printed as zero is listed, not copied', () => {
  const { comparisons } = JSON.parse(readFileSync('tests/reconciliation/expected.json', 'utf8'))
  const folded = (rule: string, layout: string) =>
    comparisons.find((c: { rule: string; layout: string }) => c.rule === rule && c.layout === layout).listed[
      'absence folded to zero'
    ].count
  assert.equal(folded('completed', '2024'), 94)
  assert.equal(folded('strong-result', '2024'), 199)
})

test('docs/generated/reconciliation.md is what the code writes: else run npm run docs', { skip }, async () => {
  assert.equal(readFileSync('docs/generated/reconciliation.md', 'utf8'), await reconciliationReport())
})

test('Mexico’s second plan: 26 promises, four stars by the rule of early 2015 and none by the later one', {
  skip,
}, async () => {
  const rows = (await readExport(files['2016'], await knownMembers())).filter((r) => r.plan === 'AP_MEX02')
  const count = (is: (r: (typeof rows)[number]) => boolean) => rows.filter(is).length
  assert.equal(rows.length, 26)
  assert.equal(
    count((r) => r.codings.specificity === 'high'),
    25,
  )
  assert.equal(
    count((r) => r.codings.potentialImpact === 'moderate'),
    6,
  )
  assert.equal(
    count((r) => r.judgement.completed.verdict.outcome === 'yes'),
    18,
  )
  assert.equal(
    count((r) => r.judgement.stars.v2.verdict.outcome === 'yes'),
    4,
  )
  assert.equal(
    count((r) => r.judgement.starOfItsTime.outcome === 'yes'),
    4,
  )
  assert.equal(
    count((r) => r.judgement.starShown.outcome === 'yes'),
    0,
  )
})
