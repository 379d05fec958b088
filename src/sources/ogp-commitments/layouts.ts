import type { DateOrder } from '#base/partial-date-notations.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { Column } from '#sources/ogp-commitments/column.ts'
import { layout2016 } from '#sources/ogp-commitments/layout-2016.ts'
import { layout2024 } from '#sources/ogp-commitments/layout-2024.ts'
import type { Layout } from '#sources/source.ts'

/** A layout of the commitments export, and what its words mean. */
export interface CommitmentsLayout extends Layout {
  readonly columns: readonly Column[]
  /** Row in which the header usually stands. */
  readonly headerRow: number
  /** Words in place of a text that say there is none. */
  readonly none: ReadonlySet<string>
  /** Words in place of a text that say nothing of it: the report was not out, or did not ask. */
  readonly unsaid: ReadonlySet<string>
  /** Which of day and month comes first in dates such as 06/01/2016. */
  readonly dateOrder: DateOrder
  /** Words in a column of dates that say something else; they are kept, and no date is. */
  readonly dateWords: ReadonlySet<string>
}

/** 'Unclear' is what the reviewer found; the others say that it never begins or ends. */
const dateWords = new Set(['Ongoing', 'Continuous', 'Underway', 'In progress', 'Permanent activity', 'Unclear'])

/**
 * Both layouts mix 12/31/2014 and 31/12/2014 in one column, so that neither order
 * of day and month holds: of a date that can be read either way only the year is
 * certain. A file of another edition may well keep one order throughout; that it
 * does is for the publisher to say, and no row can show it.
 */
export const layouts: readonly CommitmentsLayout[] = [
  {
    id: '2024',
    title: 'Commitments export with ids, 171 columns',
    edition: '2024-07',
    headerRow: 1,
    columns: layout2024,
    // NA stands for an empty place in every column of text
    none: new Set(['NA', 'N/A', 'None', 'None Specified', 'Not Specified', 'Not specified']),
    unsaid: new Set(['NR', 'ND']),
    dateOrder: 'unknown',
    dateWords,
    gates: {
      rows: [1, 20_000],
      skipped: 0.02,
      refused: ['row-total'],
      fill: { 'commitment.number': 0.95, 'commitment.title': 0.95 },
      usual: {
        'commitment.fullText': 0.8,
        'commitment.page': 0.9,
        'action-plan.yearSubmitted': 0.95,
        'member.code': 0.95,
        'member.region': 0.95,
      },
      // shares of the reviewed commitments of a method; measured on the file of July 2024
      coded: [
        { field: 'specificity', methods: ['m2', 'm3'], least: 0.9 },
        { field: 'verifiable', methods: ['m2', 'm3', 'm4', 'm5a', 'm5b'], least: 0.8 },
        { field: 'potentialImpact', methods: ['m2', 'm3', 'm4'], least: 0.8 },
        { field: 'potentialImpact', methods: ['m5a', 'm5b'], most: 0.02 },
        { field: 'potentialForResults', methods: ['m5a', 'm5b'], least: 0.8 },
        { field: 'potentialForResults', methods: ['m1', 'm2', 'm3'], most: 0.02 },
        { field: 'earlyResults', methods: ['m1', 'm2', 'm3'], most: 0.02 },
      ],
      issues: {
        'coding-unlisted': 5,
        'area-unlisted': 0,
        'key-duplicate': 0,
        'key-missing': 0,
        'row-short': 0,
        'row-long': 0,
        'row-duplicate': 0,
        'label-code-conflict': 60,
        'date-unread': 50,
        'cell-error': 5,
        'character-lost': 20,
        'column-absent': 0,
        'column-unknown': 0,
      },
    },
  },
  {
    id: '2016',
    title: 'Explorer database of 2016, 98 columns, header in the second row, no ids',
    edition: '2016',
    headerRow: 2,
    columns: layout2016,
    // institutions say “None Specified”, texts N/A or NA
    none: new Set(['NA', 'N/A', 'None Specified', 'Not Specified']),
    unsaid: new Set(['NR', 'ND']),
    dateOrder: 'unknown',
    dateWords,
    gates: {
      rows: [1, 5_000],
      skipped: 0.02,
      refused: ['row-total'],
      fill: { 'commitment.title': 0.9 },
      usual: { 'commitment.fullText': 0.8, 'action-plan.yearSubmitted': 0.95 },
      coded: [
        { field: 'specificity', methods: ['m1', 'm2', 'm3'], least: 0.9 },
        { field: 'accessToInformation', methods: ['m1', 'm2', 'm3'], least: 0.9 },
        { field: 'potentialImpact', methods: ['m1'], most: 0.1 },
        { field: 'potentialImpact', methods: ['m2', 'm3'], least: 0.9 },
        { field: 'completion', stage: 'first', methods: ['m1', 'm2', 'm3'], least: 0.9 },
      ],
      issues: {
        'coding-unlisted': 0,
        'area-unlisted': 0,
        'key-duplicate': 0,
        'key-missing': 0,
        'row-short': 0,
        'row-long': 0,
        'row-duplicate': 0,
        'label-code-conflict': 36,
        'date-unread': 10,
        'cell-error': 0,
        'character-lost': 5,
        'column-absent': 0,
        'column-unknown': 0,
      },
    },
  },
]

/** The method that the first review of a plan followed by the year of its submission, where no report says otherwise. @source which columns of the export are filled for which years */
export function methodOf(year: number): MethodVersion {
  if (year <= 2011) return 'm1'
  if (year === 2012) return 'm2'
  if (year <= 2016) return 'm3'
  if (year <= 2019) return 'm4'
  return year === 2020 ? 'm5a' : 'm5b'
}

/** The kind of the first report on a national plan, by the year of its submission. @source which columns of the export are filled for which years */
export function firstProduct(year: number): ReviewProduct {
  if (year <= 2016) return 'progress-report'
  return year <= 2019 ? 'design-report' : 'action-plan-review'
}

/** The kind of the last report; from plans of 2017 on it may be one of three, and the export does not say which. */
export function lastProduct(year: number): ReviewProduct | null {
  return year <= 2016 ? 'end-of-term-report' : null
}
