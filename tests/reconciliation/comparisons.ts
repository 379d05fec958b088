import { isMissing } from '#base/coding.ts'
import type { BindingConstraint } from '#methodology/rules/binding-constraint.ts'
import { effectiveCompletion } from '#methodology/rules/completed.ts'
import { rules } from '#methodology/rules/index.ts'
import type { IrmScore } from '#methodology/rules/irm-score.ts'
import type { Comparison } from './comparison.ts'
import type { ExportRow } from './rows.ts'

const FLAGS: Readonly<Record<string, string>> = { '1': 'yes', '0': 'no' }
const flag = (column: string) => (row: ExportRow) => FLAGS[row.published[column] ?? ''] ?? row.published[column] ?? ''
const isFlag = (column: string) => (row: ExportRow) => Object.hasOwn(FLAGS, row.published[column] ?? '')

const VALUES = ['accessToInformation', 'civicParticipation', 'publicAccountability'] as const
const STAR = ['specificity', 'verifiable', ...VALUES, 'potentialImpact'] as const
const hasValues = (r: ExportRow) => VALUES.some((v) => !isMissing(r.codings[v]))
const isCompletionCoded = (r: ExportRow) => !isMissing(effectiveCompletion(r.codings))
const isResultCoded = (r: ExportRow) => !isMissing(r.codings.didItOpenGovernment) || !isMissing(r.codings.earlyResults)

/** A zero where nothing was coded. */
function folded(column: string) {
  return (row: ExportRow) => (row.published[column] === '0' ? ('absence folded to zero' as const) : null)
}

function relevance(layout: Comparison['layout']): Comparison {
  return {
    rule: 'relevant',
    version: 'v1',
    layout,
    column: '_Relevant',
    over: 'rows with the three values coded',
    compared: hasValues,
    printed: flag('_Relevant'),
    ours: (r) => rules.relevant.versions.v1!.decide(r.codings).outcome,
    fields: VALUES,
    listed: (r) => (layout === '2016' ? folded('_Relevant')(r) : null),
  }
}

function starColumn(
  version: 'v1' | 'v2' | 'v3',
  layout: Comparison['layout'],
  stage: 'first' | 'last',
  column: string,
): Comparison {
  return {
    rule: 'star',
    version: `${version}, ${stage} report`,
    layout,
    column,
    over: 'rows with 0 or 1 in the column',
    compared: isFlag(column),
    printed: flag(column),
    ours: ({ judgement: j }) =>
      version !== 'v3'
        ? j.stars[version].verdict.outcome
        : stage === 'first'
          ? j.starFirst.outcome
          : j.starLast.outcome,
    fields: [...STAR, stage === 'first' ? 'completionFirst' : 'completionLast'],
  }
}

const CONSTRAINTS: Readonly<Record<string, BindingConstraint>> = {
  NR: 'not-reviewed',
  Spec: 'verifiability',
  Rel: 'relevance',
  PotImp: 'impact',
  Cmpl: 'implementation',
  STAR: 'starred',
  FALSE: 'nothing-fails',
  ND: 'no-data',
}
const constraint = (r: ExportRow) => CONSTRAINTS[r.published['Binding constraint'] ?? ''] ?? ''

const CLASSES: Readonly<Record<string, IrmScore>> = {
  'Ambitious and complete, or DIOG': 'ambitious-and-complete-or-strong',
  'Ambitious but not complete': 'ambitious-not-complete',
  'Complete but not ambitious': 'complete-not-ambitious',
  'Not complete or ambitious': 'neither',
  'Not reviewed': 'not-reviewed',
}
const classOf = (r: ExportRow) => Object.entries(CLASSES).find(([column]) => r.published[column] === '1')?.[1] ?? ''

/** Every published column that one of our rules answers for. */
export const comparisons: readonly Comparison[] = [
  {
    rule: 'verifiable',
    version: 'v1',
    layout: '2024',
    column: 'Verifiable',
    over: 'rows with specificity coded',
    compared: (r) => !isMissing(r.codings.specificity),
    printed: (r) => r.codings.verifiable,
    ours: (r) => rules.verifiable.versions.v1!.decide(r.codings).outcome,
    fields: ['specificity'],
  },
  relevance('2024'),
  relevance('2016'),
  {
    rule: 'ambitious',
    version: 'v1',
    layout: '2024',
    column: 'High Ambition',
    over: 'rows with potential impact coded',
    compared: (r) => !isMissing(r.codings.potentialImpact),
    printed: flag('High Ambition'),
    ours: (r) => r.judgement.ambitious.verdict.outcome,
    fields: [...VALUES, 'potentialImpact'],
    throughRelevance: true,
  },
  {
    rule: 'completed',
    version: 'v1',
    layout: '2024',
    column: 'High Completion',
    over: 'rows with completion coded in either report',
    compared: isCompletionCoded,
    printed: flag('High Completion'),
    ours: (r) => r.judgement.completed.verdict.outcome,
    fields: ['completionFirst', 'completionLast'],
    listed: folded('High Completion'),
  },
  {
    rule: 'strong-result',
    version: 'v1, v2',
    layout: '2024',
    column: 'High DIOG',
    over: 'rows with results coded on either scale',
    compared: isResultCoded,
    printed: flag('High DIOG'),
    ours: (r) => r.judgement.strongResult.verdict.outcome,
    fields: ['didItOpenGovernment', 'earlyResults'],
    listed: folded('High DIOG'),
  },
  starColumn('v1', '2016', 'first', 'Starred (pre-June 2014 assessments)'),
  starColumn('v2', '2016', 'first', 'Starred (2015 only)'),
  starColumn('v2', '2024', 'first', 'Starred (2015 Only)'),
  starColumn('v3', '2016', 'first', 'Starred (current formula) progress report'),
  starColumn('v3', '2024', 'first', 'Starred (Current Formula) Progress Report'),
  starColumn('v3', '2016', 'last', 'Starred (current formula) end of term'),
  starColumn('v3', '2024', 'last', 'Starred (Current Formula) End of Term'),
  {
    rule: 'star-shown',
    version: 'v1',
    layout: '2024',
    column: 'Max star',
    over: 'plans of 2012 to 2017 with 0 or 1 in the column',
    compared: (r) => isFlag('Max star')(r) && r.year >= 2012 && r.year <= 2017,
    printed: flag('Max star'),
    ours: (r) => r.judgement.starShown.outcome,
    fields: [...STAR, 'completionFirst', 'completionLast'],
    listed: (r) => {
      if (r.judgement.starShown.outcome === 'not-awarded') return 'meets the 2015 criteria, not awarded'
      return isFlag('Max star')(r) ? 'outside the rule’s years' : null
    },
  },
  {
    rule: 'binding-constraint',
    version: 'v1',
    layout: '2024',
    column: 'Binding constraint',
    over: 'plans to 2019 with a cause in the column',
    compared: (r) => r.year <= 2019 && !['NR', 'FALSE', 'ND'].includes(r.published['Binding constraint'] ?? ''),
    printed: constraint,
    ours: (r) => r.judgement.bindingConstraint.outcome,
    fields: [...STAR, 'completionFirst', 'completionLast'],
    listed: (r) => {
      if (r.year > 2019) return 'outside the rule’s years'
      return `printed ${r.published['Binding constraint']}, ours ${r.judgement.bindingConstraint.outcome}`
    },
  },
  {
    rule: 'irm-score',
    version: 'v1',
    layout: '2024',
    column: 'the five classes behind IRM-Based Score',
    over: 'rows with one of the classes marked',
    compared: (r) => classOf(r) !== '',
    printed: classOf,
    ours: (r) => r.judgement.irmScore.outcome,
    fields: [...VALUES, 'potentialImpact', 'completionFirst', 'completionLast', 'didItOpenGovernment', 'earlyResults'],
    whenUnknown: 'absence folded to zero',
    throughRelevance: true,
    listed: (r) => {
      const { outcome } = r.judgement.irmScore
      return `no class marked, score ${r.published['IRM-Based Score']}; ours ${outcome}`
    },
  },
]
