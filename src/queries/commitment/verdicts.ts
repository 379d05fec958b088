import { isMissing } from '#base/coding.ts'
import { codingsOf } from '#methodology/both-reviews.ts'
import { type Judged, judge } from '#methodology/judge.ts'
import type { Classed, Lack } from '#methodology/rule.ts'
import { classRules, rules } from '#methodology/rules/index.ts'
import { isSilent, whyUncoded } from '#methodology/why-uncoded.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { CommitmentMaterial } from '#queries/commitment/material.ts'
import type { ClassView, VerdictView } from '#queries/commitment-view.ts'
import { conditionViews } from '#queries/conditions.ts'
import { lastCoded } from '#queries/promises.ts'
import type { Told } from '#queries/views.ts'
import type { FactRow } from '#store/tables.ts'

/** Columns in which a publisher prints what a rule says, by rule and version, in small letters: files differ in those. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  relevant: ['_relevant'],
  ambitious: ['high ambition'],
  completed: ['high completion'],
  'strong-result': ['high diog'],
  'star v1': ['starred (pre-june 2014 assessments)'],
  'star v2': ['starred (2015 only)'],
  'star v3': ['max star', 'starred (current formula) end of term', 'starred (current formula) progress report'],
  'binding-constraint': ['binding constraint'],
  'irm-score': ['irm-based score'],
}

/** What files print where there is nothing; another column may have more to say. */
const BLANK: ReadonlySet<string> = new Set(['', 'ND', 'NR', 'NA'])

/** What the rules say of a commitment, worked out now from its codings, each with its conditions. */
export interface Verdicts {
  readonly verdicts: readonly VerdictView[]
  readonly classes: readonly ClassView[]
}

/** Runs every rule over the codings: the star first, then the rules it rests on. */
export function verdictsOf({ commitment, facts }: CommitmentMaterial): Verdicts {
  const reviews = reviewsOf(facts.of('assessment'))
  const year = facts.of('action-plan')[0]?.yearSubmitted ?? null
  const published = commitment.published ?? {}
  const judgement = judge(codingsOf(reviews.first, reviews.last, year), published)
  const reason: Reason = (field, why) => (why === 'no-data' ? whyUncoded(reviews, codingBehind(field)) : why)
  const verdict = (id: keyof typeof rules, ...judged: readonly Judged[]) => verdictView(id, judged, published, reason)
  const classed = (id: keyof typeof classRules, said: Classed) => classView(id, said, published, reason)
  const { stars } = judgement
  return {
    verdicts: [
      verdict('star', stars.v3, stars.v2, stars.v1, stars.v0),
      verdict('verifiable', judgement.verifiable),
      verdict('relevant', judgement.relevant),
      verdict('ambitious', judgement.ambitious),
      verdict('completed', judgement.completed),
      verdict('strong-result', judgement.strongResult),
    ],
    classes: [
      classed('star-shown', judgement.starShown),
      classed('star-of-its-time', judgement.starOfItsTime),
      classed('binding-constraint', judgement.bindingConstraint),
      classed('irm-score', judgement.irmScore),
    ],
  }
}

type Reason = (field: string, why: Lack) => Lack
type PublishedValues = Readonly<Record<string, string>>

function verdictView(
  id: keyof typeof rules,
  judged: readonly Judged[],
  published: PublishedValues,
  reason: Reason,
): VerdictView {
  return {
    rule: id,
    revision: rules[id].revision,
    shown: judged[0]!.version,
    versions: judged.map(({ version, verdict, findings }) => ({
      version,
      valid: rules[id].versions[version]!.valid,
      verdict,
      conditions: conditionViews(findings, reason),
      published: printed(published, `${id} ${version}`) ?? printed(published, id),
    })),
  }
}

function classView(
  id: keyof typeof classRules,
  { outcome, failed, missing }: Classed,
  published: PublishedValues,
  reason: Reason,
): ClassView {
  return {
    rule: id,
    revision: classRules[id].revision,
    version: 'v1',
    outcome,
    conditions: conditionViews([...failed, ...missing], reason),
    published: printed(published, id),
  }
}

/** How far the promise got, by the last review that coded it. */
export function completionNow({ facts }: CommitmentMaterial): Told<Completion> {
  const { first, last } = reviewsOf(facts.of('assessment'))
  const coded = (a: typeof first) => (a === null ? null : { method: a.method, codes: { completion: a.completion } })
  return lastCoded({ first: coded(first), last: coded(last) }, 'completion')
}

/** When the review was made that gives completion now; null where none does, or it bears no date. */
export function lastReviewedIn({ facts }: CommitmentMaterial): string | null {
  const { first, last } = reviewsOf(facts.of('assessment'))
  const isCoded = (a: typeof first) => typeof a?.completion === 'string' && !isMissing(a.completion)
  const coded = [last, first].find(isCoded)
  return coded?.date ?? (coded?.year == null ? null : String(coded.year))
}

/** The reviewer’s assessments by stage, as far as they say anything; those of others are shown and never judged by. */
function reviewsOf(assessments: readonly FactRow<'assessment'>[]) {
  const at = (stage: 'first' | 'last') => {
    const found = assessments.find((a) => a.assessor === 'irm' && a.stage === stage)
    return found === undefined || (stage === 'last' && isSilent(found)) ? null : { ...found, stage }
  }
  return { first: at('first'), last: at('last') }
}

/** The coding that stands behind the field of a condition; rules also build on what other rules say. */
function codingBehind(field: string): string {
  if (field === 'completion' || field === 'completed') return 'completionLast'
  if (field === 'strongResult') return 'didItOpenGovernment'
  return field
}

function printed(published: PublishedValues, key: string): string | null {
  const texts = (PRINTED[key] ?? []).flatMap((column) => {
    const name = Object.keys(published).find((p) => p.toLowerCase() === column)
    return name === undefined ? [] : [published[name]!]
  })
  return texts.find((text) => !BLANK.has(text)) ?? texts[0] ?? null
}
