import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Codelist } from '#base/codelist.ts'
import { missing } from '#base/coding.ts'
import { type Judgement, judge } from '#methodology/judge.ts'
import { completion } from '#model/codelists/completion.ts'
import { didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { earlyResults } from '#model/codelists/early-results.ts'
import { potentialForResults } from '#model/codelists/potential-for-results.ts'
import { potentialImpact } from '#model/codelists/potential-impact.ts'
import { specificity } from '#model/codelists/specificity.ts'
import { yesNo } from '#model/codelists/yes-no.ts'
import type { Codings } from '#model/codings.ts'

const lists: Readonly<Record<Exclude<keyof Codings, 'year'>, Codelist>> = {
  specificity,
  verifiable: yesNo,
  accessToInformation: yesNo,
  civicParticipation: yesNo,
  publicAccountability: yesNo,
  technology: yesNo,
  openGovernmentLens: yesNo,
  potentialImpact,
  potentialForResults,
  completionFirst: completion,
  completionLast: completion,
  didItOpenGovernment,
  openedInformation: didItOpenGovernment,
  openedParticipation: didItOpenGovernment,
  openedAccountability: didItOpenGovernment,
  earlyResults,
}

/** Always the same stream of numbers from 0 to 1. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

function someCodings(next: () => number): Codings {
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)]!
  const code = ([field, list]: [string, Codelist]) => {
    // high codes are drawn more often, so that stars are not too rare to be tested
    const codes = Object.keys(list)
    return [field, next() < 0.15 ? pick(Object.keys(missing)) : next() < 0.6 ? codes.at(-1)! : pick(codes)]
  }
  const codes = Object.fromEntries(Object.entries(lists).map(code))
  // every value was drawn from the list of its field
  return { ...codes, year: 2010 + Math.floor(next() * 15) } as unknown as Codings
}

const outcomesOf = (j: Judgement) => ({
  v0: j.stars.v0.verdict.outcome,
  v1: j.stars.v1.verdict.outcome,
  v2: j.stars.v2.verdict.outcome,
  v3: j.stars.v3.verdict.outcome,
  first: j.starFirst.outcome,
  last: j.starLast.outcome,
  shown: j.starShown.outcome,
  ofItsTime: j.starOfItsTime.outcome,
})

test('raising one coding never takes a star away', () => {
  const stream = numbers(7)
  const next = () => stream.next().value
  let stars = 0
  for (let i = 0; i < 1000; i++) {
    const codings = someCodings(next)
    const before = outcomesOf(judge(codings, {}))
    stars += Object.values(before).filter((o) => o === 'yes').length
    for (const [field, list] of Object.entries(lists)) {
      const codes = Object.keys(list)
      const at = codes.indexOf(codings[field as keyof Codings] as string)
      if (at === -1 || at === codes.length - 1) continue
      const raised = { ...codings, [field]: codes[at + 1] } as Codings
      const after = outcomesOf(judge(raised, {}))
      for (const [star, was] of Object.entries(before)) {
        if (was === 'yes') assert.equal(after[star as keyof typeof after], 'yes', `${star} lost by raising ${field}`)
      }
    }
  }
  assert.ok(stars > 500, `only ${stars} stars were drawn`)
})

test('every commitment has one binding constraint, and a star just where it says so', () => {
  const stream = numbers(11)
  for (let i = 0; i < 1000; i++) {
    const codings = someCodings(() => stream.next().value)
    const { bindingConstraint, starShown } = judge(codings, {})
    if (codings.year! >= 2020) assert.equal(bindingConstraint.outcome, 'not-applicable')
    else assert.equal(bindingConstraint.outcome === 'starred', starShown.outcome === 'yes')
    if (bindingConstraint.outcome === 'starred') assert.deepEqual(bindingConstraint.failed, [])
  }
})

test('a commitment of 2020 or later is never starred and its ambition is not guessed', () => {
  const stream = numbers(13)
  for (let i = 0; i < 500; i++) {
    const codings: Codings = { ...someCodings(() => stream.next().value), year: 2022, potentialImpact: 'no-data' }
    const { starShown, ambitious } = judge(codings, {})
    assert.equal(starShown.outcome, 'unknown')
    assert.equal(ambitious.verdict.outcome, 'unknown')
  }
})

test('relevance coded as one answer counts where no value was coded, whatever the year', () => {
  const none = {
    accessToInformation: 'no-data',
    civicParticipation: 'no-data',
    publicAccountability: 'no-data',
  } as const
  const stream = numbers(17)
  const codings: Codings = { ...someCodings(() => stream.next().value), ...none, openGovernmentLens: 'yes', year: 2018 }
  assert.deepEqual(judge(codings, {}).relevant.version, 'v2')
  assert.equal(judge(codings, {}).relevant.verdict.outcome, 'yes')
})
