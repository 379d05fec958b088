import type { Codelist } from '#base/codelist.ts'
import { type Absence, absences } from '#messages/absences.ts'
import { codeLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { type CodelistId, codelists } from '#model/codelists/index.ts'

/** A word that a reader meets. Its id is its anchor and never changes. */
export interface Term {
  readonly id: string
  readonly group: TermGroup
  /** The rule or measure whose page says how it is worked out; null where none does. */
  readonly rule: string | null
  /** The codelist it is a code of; null for a word of ours. */
  readonly codelist: CodelistId | null
  /** The code, or the reason for an absence; null for a word of ours. */
  readonly code: string | null
}

/** What a word is about, in the order in which the glossary has them. */
export type TermGroup = 'people' | 'plans' | 'review' | 'results' | 'participation' | 'standing' | 'record' | 'absence'

/** Words of ours, each with its sentence in `glossary.ts` of the messages; behind a colon the rule whose page says more. */
const WORDS: Readonly<Record<Exclude<TermGroup, 'absence'>, readonly string[]>> = {
  people: [
    'ogp',
    'member',
    'local-member',
    'irm',
    'assessor',
    'steering-committee',
    'support-unit',
    'point-of-contact',
  ],
  plans: [
    'action-plan',
    'commitment',
    'milestone',
    'cluster',
    'continues',
    'policy-area',
    'cohort:cohort-shift',
    'deadline:deadlines',
    'late-plan:late-plan',
    'overdue:overdue',
    'challenge',
  ],
  review: [
    'review',
    'coded',
    'coding',
    'codelist',
    'method',
    'specificity:verifiable',
    'verifiable:verifiable',
    'relevant:relevant',
    'potential-impact:ambitious',
    'potential-for-results',
    'ambitious:ambitious',
    'self-assessment:late-self-assessment',
    'comment-window:comment-window',
  ],
  results: [
    'completion:completion-rate',
    'completed:completed',
    'did-it-open-government',
    'early-results',
    'strong-result:strong-result',
    'major:major',
    'outstanding:outstanding',
    'starred:star',
    'binding-constraint:binding-constraint',
    'irm-score:irm-score',
    'global-report:global-report-flags',
  ],
  participation: [
    'co-creation',
    'iap2:participation',
    'forum',
    'by-invitation',
    'minimum-requirements:minimum-requirements',
    'repository',
  ],
  standing: [
    'contrary-to-process:contrary-to-process',
    'procedural-review:under-procedural-review',
    'inactive',
    'response-policy',
    'rapid-response',
    'eligibility:eligibility',
  ],
  record: [
    'source',
    'edition',
    'batch',
    'statement',
    'fact',
    'verdict',
    'rule',
    'version',
    'measure',
    'voucher',
    'published-figure',
    'conflict',
    'candidate',
    'ledger',
    'entry',
    'checkpoint',
    'redaction',
    'withdrawal',
    'twin',
  ],
}

/** Codelists whose codes a reader meets without their list beside them, and the group they belong to. */
const LISTS: readonly (readonly [CodelistId, TermGroup, string | null])[] = [
  ['method-version', 'review', null],
  ['review-product', 'review', null],
  ['specificity', 'review', 'verifiable'],
  ['potential-impact', 'review', 'ambitious'],
  ['potential-for-results', 'review', null],
  ['completion', 'results', 'completed'],
  ['did-it-open-government', 'results', 'strong-result'],
  ['early-results', 'results', 'strong-result'],
  ['iap2-level', 'participation', 'participation'],
]

/** Every term, group by group: words of ours, then codes of lists as the model has them, then the words for what is missing. */
export const terms: readonly Term[] = [
  ...(Object.entries(WORDS) as [TermGroup, readonly string[]][]).flatMap(([group, words]) => [
    ...words.map((word): Term => {
      const [id = '', rule = null] = word.split(':')
      return { id, group, rule, codelist: null, code: null }
    }),
    ...LISTS.filter(([, of]) => of === group).flatMap(([list, , rule]) =>
      Object.keys(codelists[list]).map((code): Term => ({ id: `${list}-${code}`, group, rule, codelist: list, code })),
    ),
  ]),
  ...Object.keys(absences).map((code): Term => ({ id: code, group: 'absence', rule: null, codelist: null, code })),
]

const byId = new Map(terms.map((term) => [term.id, term]))

/** The term of that id; null where the glossary has none. */
export function termOf(id: string): Term | null {
  return byId.get(id) ?? null
}

/** The word, as a heading has it. */
export function termLabel(lang: Lang, { id, codelist, code }: Term): string {
  if (codelist !== null && code !== null) return codeLabel(lang, listOf(codelist), code).label
  if (code !== null) return t(lang, `absent.${code as Absence}`)
  const key = `glossary.${id}`
  return isMessageKey(key) ? t(lang, key) : id
}

/** What it means, in one or two sentences. */
export function termMeaning(lang: Lang, { id, codelist, code }: Term): string {
  if (codelist !== null && code !== null) return codeLabel(lang, listOf(codelist), code).definition
  if (code !== null) return t(lang, `absent.${code as Absence}.means`)
  const key = `glossary.${id}.means`
  return isMessageKey(key) ? t(lang, key) : ''
}

function listOf(id: CodelistId): Codelist {
  return codelists[id]
}
