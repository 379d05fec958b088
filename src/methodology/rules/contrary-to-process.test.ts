import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf } from '#methodology/rule.ts'
import { contraryToProcess, contraryVersionOf } from '#methodology/rules/contrary-to-process.ts'
import { deadlines, deadlineVersionOf } from '#methodology/rules/deadlines.ts'
import { latePlan } from '#methodology/rules/late-plan.ts'
import { underProceduralReview } from '#methodology/rules/under-procedural-review.ts'

const unknown = {
  lateSelfAssessment: 'not-loaded',
  noProgress: 'not-loaded',
  developmentLevel: 'not-loaded',
  implementationLevel: 'not-loaded',
  repository: 'not-loaded',
  requirementsMet: 'not-loaded',
} as const

function contrary(year: number, isLate: 'yes' | 'no' | 'not-recorded') {
  return contraryToProcess.versions[contraryVersionOf(year)!]!.decide({ ...unknown, latePlan: isLate }).outcome
}

test('Mexico, from the deadline to the review: what the rule says on the days of its letters', () => {
  const fourth = deadlines.versions[deadlineVersionOf(2018)]!.decide({ dueYear: 2018 })
  const lateFourth = latePlan.versions.v1!.decide({ lateAfter: fourth.lateAfter!, delivered: 'none' }, '2019-01-15')
  assert.equal(lateFourth.outcome, 'yes')
  assert.equal(contrary(2019, 'yes'), 'yes')

  const fifth = deadlines.versions[deadlineVersionOf(2023)]!.decide({ previousEnd: '2022' })
  const asked = (today: string) =>
    latePlan.versions.v1!.decide({ lateAfter: fifth.lateAfter!, delivered: 'none' }, today)
  assert.equal(asked('2022-12-31').outcome, 'no')
  assert.equal(asked('2023-02-15').outcome, 'unknown')
  assert.equal(contrary(2023, 'not-recorded'), 'unknown')
  assert.equal(asked('2024-04-15').outcome, 'yes')

  const cycles = [
    { plan: 'AP_MEX04', contrary: 'yes' },
    { plan: 'AP_MEX05', contrary: answerOf(asked('2024-04-15')) },
  ] as const
  assert.equal(underProceduralReview.versions.v1!.decide({ cycles, rectified: 'no' }).outcome, 'yes')
})

test('what is late stays late on every later day', () => {
  const lateAfter = { from: '2023-06-30', to: '2023-12-31' }
  const order = { no: 0, unknown: 1, yes: 2 }
  let before = 0
  for (let month = 1; month <= 24; month++) {
    const year = month <= 12 ? 2023 : 2024
    const today = `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-15`
    const now = order[latePlan.versions.v1!.decide({ lateAfter, delivered: 'none' }, today).outcome]
    assert.ok(now >= before, `${today} takes lateness back`)
    before = now
  }
  assert.equal(before, 2)
})

test('a plan whose delivery is not recorded is not late', () => {
  const verdict = latePlan.versions.v1!.decide(
    { lateAfter: { from: '2018-12-31', to: '2018-12-31' }, delivered: 'not-recorded' },
    '2024-01-01',
  )
  assert.deepEqual(verdict, { outcome: 'unknown', missing: [{ field: 'delivered', why: 'not-recorded' }] })
})

test('before 2014 nobody acted contrary to process', () => {
  assert.equal(contraryVersionOf(2013), null)
})
