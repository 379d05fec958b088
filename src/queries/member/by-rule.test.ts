import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PublishedFigures } from '#queries/figures.ts'
import { findingsByRule } from '#queries/member/by-rule.ts'
import type { Material } from '#queries/member/material.ts'
import type { PlanPromises } from '#queries/member/plans.ts'

type Made = { level?: string; status?: string | null; completions?: readonly string[]; printed?: number | null }

/** A plan of 2018 that ended in 2021, and the little of its member that the rules look at. */
function made({
  level = 'national',
  status = 'active',
  completions = [],
  printed = null,
  year = 2018,
}: Made & { year?: number }) {
  const plan = {
    id: 'AP_FRE01',
    number: 1,
    fact: { yearSubmitted: year, start: String(year), end: String(year + 3), commitmentCount: printed },
    promises: completions.map((completion) => ({
      first: null,
      last: { method: 'm4', codes: { completion } },
    })),
  } as unknown as PlanPromises
  const material = {
    member: { level, status },
    figures: new PublishedFigures([]),
    facts: { of: () => [] },
  } as unknown as Material
  return { plans: [plan], material }
}

function contrary(some: Made & { year?: number }) {
  const { plans, material } = made(some)
  return findingsByRule(plans, material).find((f) => f.rule === 'contrary-to-process')
}

test('that no promise of a part of a plan was begun says nothing of the plan', () => {
  for (const printed of [null, 5]) {
    const found = contrary({ completions: ['not-started'], printed })
    assert.equal(found?.outcome, 'unknown')
    assert.deepEqual(found?.conditions.find((c) => c.field === 'noProgress')?.found, { absent: 'not-loaded' })
  }
})

test('that none of all its promises was begun is no progress, and one that was is some', () => {
  assert.equal(contrary({ completions: ['not-started', 'withdrawn'], printed: 2 })?.outcome, 'yes')
  const some = contrary({ completions: ['not-started', 'limited'] })
  assert.equal(some?.conditions.find((c) => c.field === 'noProgress')?.state, 'failed')
})

test('the requirements of 2022 are those of national members', () => {
  assert.equal(contrary({ year: 2022 })?.version, 'v3')
  assert.equal(contrary({ year: 2022, level: 'local' }), undefined)
})
