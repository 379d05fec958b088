import type { Assessed } from '#derive/assessed.ts'
import { type Judgement, judge, revisions } from '#methodology/judge.ts'

/** What the rules say of one commitment: outcomes by rule, and by version where several are asked. */
export interface CommitmentOutcomes {
  readonly member: string
  readonly commitment: string
  readonly plan: string | null
  readonly outcomes: Readonly<Record<string, string>>
}

/** Runs every rule over one commitment. Reasons are not kept: they are worked out again when asked for. */
export function outcomesOf(assessed: Assessed): CommitmentOutcomes {
  const { member, commitment, plan } = assessed
  const j = judgementOf(assessed)
  return {
    member,
    commitment,
    plan,
    outcomes: {
      verifiable: j.verifiable.verdict.outcome,
      relevant: j.relevant.verdict.outcome,
      ambitious: j.ambitious.verdict.outcome,
      completed: j.completed.verdict.outcome,
      'strong-result': j.strongResult.verdict.outcome,
      'star.v0': j.stars.v0.verdict.outcome,
      'star.v1': j.stars.v1.verdict.outcome,
      'star.v2': j.stars.v2.verdict.outcome,
      'star.v3.first': j.starFirst.outcome,
      'star.v3.last': j.starLast.outcome,
      'star.of-its-time': j.starOfItsTime.outcome,
      star: j.starShown.outcome,
      'binding-constraint': j.bindingConstraint.outcome,
      'irm-score': j.irmScore.outcome,
    },
  }
}

const made = new WeakMap<Assessed, Judgement>()

/** The judgement behind the outcomes, with its reasons; made once, since verdicts and measures both need it. */
export function judgementOf(assessed: Assessed): Judgement {
  const known = made.get(assessed)
  if (known !== undefined) return known
  const judgement = judge(assessed.codings, assessed.published)
  made.set(assessed, judgement)
  return judgement
}

/** Revision of every rule by its id: part of what a derivation enters in the ledger. */
export function ruleRevisions(): Readonly<Record<string, number>> {
  return revisions()
}
