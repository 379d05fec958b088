import { isMissing } from '#base/coding.ts'
import { answerOf, type Classed, type Finding, type Verdict } from '#methodology/rule.ts'
import { bindingConstraint } from '#methodology/rules/binding-constraint.ts'
import { effectiveCompletion } from '#methodology/rules/completed.ts'
import { classRules, rules } from '#methodology/rules/index.ts'
import { irmScore } from '#methodology/rules/irm-score.ts'
import { type StarFacts, star } from '#methodology/rules/star.ts'
import { starOfItsTime } from '#methodology/rules/star-of-its-time.ts'
import { type PrintedStar, starShown } from '#methodology/rules/star-shown.ts'
import type { Codings } from '#model/codings.ts'

/** What one version of a rule says of a commitment, with each condition. */
export interface Judged {
  readonly version: string
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** All that the rules say of one commitment. The first of several versions is the one that holds for it. */
export interface Judgement {
  readonly verifiable: Judged
  readonly relevant: Judged
  readonly ambitious: Judged
  readonly completed: Judged
  readonly strongResult: Judged
  /** By version: v0 to v2 over the first report, v3 over the last that coded completion. */
  readonly stars: Readonly<Record<'v0' | 'v1' | 'v2' | 'v3', Judged>>
  /** v3 over each report alone. */
  readonly starFirst: Verdict
  readonly starLast: Verdict
  readonly starShown: Classed
  readonly starOfItsTime: Classed
  readonly bindingConstraint: Classed
  readonly irmScore: Classed
}

/** Values that a publisher worked out, by the name of their column. */
export type PublishedValues = Readonly<Record<string, string>>

/** Runs every rule over what was coded of a commitment, by the version that its codings call for. */
export function judge(codings: Codings, published: PublishedValues): Judgement {
  const verifiable = ask('verifiable', verifiableVersion(codings), codings)
  const relevant = ask('relevant', relevantVersion(codings), codings)
  const isVerifiable = answerOf(verifiable.verdict)
  const isRelevant = answerOf(relevant.verdict)
  const ambitious = ask('ambitious', ambitiousVersion(codings), { ...codings, relevant: isRelevant })
  const completed = ask('completed', 'v1', codings)
  const strongResult = ask('strong-result', resultVersion(codings), codings)
  const completion = effectiveCompletion(codings)
  const { potentialImpact, year } = codings
  const starFacts = { verifiable: isVerifiable, relevant: isRelevant, potentialImpact }
  const first: StarFacts = { ...starFacts, completion: codings.completionFirst }
  const last: StarFacts = { ...starFacts, completion: codings.completionLast }
  const stars = {
    v0: ask('star', 'v0', first),
    v1: ask('star', 'v1', first),
    v2: ask('star', 'v2', first),
    v3: ask('star', 'v3', { ...starFacts, completion }),
  }
  const shown = starShown.versions.v1!.decide({ year, v3: stars.v3.verdict, printed: printedStar(published) })
  return {
    verifiable,
    relevant,
    ambitious,
    completed,
    strongResult,
    stars,
    starFirst: star.versions.v3!.decide(first),
    starLast: star.versions.v3!.decide(last),
    starShown: shown,
    starOfItsTime: starOfItsTime.versions.v1!.decide({
      year,
      v0: stars.v0.verdict,
      v1: stars.v1.verdict,
      v2: stars.v2.verdict,
      shown,
    }),
    bindingConstraint: bindingConstraint.versions.v1!.decide({
      year,
      ...starFacts,
      completion,
      star: shown.outcome,
    }),
    irmScore: irmScore.versions.v1!.decide({
      ambitious: answerOf(ambitious.verdict),
      completed: answerOf(completed.verdict),
      strongResult: answerOf(strongResult.verdict),
    }),
  }
}

/** Rules over a commitment and their revisions. */
export function revisions(): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.values({ ...rules, ...classRules }).map((r) => [r.id, r.revision]))
}

function ask<Id extends keyof typeof rules>(
  id: Id,
  version: string,
  facts: Parameters<NonNullable<(typeof rules)[Id]['versions'][string]>['decide']>[0],
): Judged {
  // one rule is asked at a time; that id and facts belong together is checked where it is called
  const { findings, settle } = rules[id].versions[version] as unknown as {
    readonly findings: (f: typeof facts) => readonly Finding[]
    readonly settle: (found: readonly Finding[]) => Verdict
  }
  const found = findings(facts)
  return { version, verdict: settle(found), findings: found }
}

/*
 * Which version holds is told by what was coded, since the method belongs to
 * the assessment and not to the plan. Only where nothing was coded the year of
 * the plan decides, and with it the reason that is given.
 */
function verifiableVersion(c: Codings): string {
  if (!isMissing(c.specificity)) return 'v1'
  if (!isMissing(c.verifiable)) return 'v2'
  return c.year !== null && c.year <= 2016 ? 'v1' : 'v2'
}

function relevantVersion(c: Codings): string {
  if (![c.accessToInformation, c.civicParticipation, c.publicAccountability].every(isMissing)) return 'v1'
  if (!isMissing(c.openGovernmentLens)) return 'v2'
  return c.year !== null && c.year <= 2019 ? 'v1' : 'v2'
}

function ambitiousVersion(c: Codings): string {
  if (!isMissing(c.potentialImpact)) return 'v1'
  if (!isMissing(c.potentialForResults)) return 'v2'
  return c.year !== null && c.year <= 2019 ? 'v1' : 'v2'
}

function resultVersion(c: Codings): string {
  if (!isMissing(c.didItOpenGovernment)) return 'v1'
  if (!isMissing(c.earlyResults)) return 'v2'
  return c.year !== null && c.year <= 2020 ? 'v1' : 'v2'
}

/** Only the sheet of 2024 had worked out the stars of 2015 for all plans; an older file says nothing by its silence. */
function printedStar(published: PublishedValues): PrintedStar {
  const printed = published['Max star']
  if (printed === undefined) return 'not-loaded'
  return printed === '1' ? 'star' : printed === '0' ? 'no-star' : 'none'
}
