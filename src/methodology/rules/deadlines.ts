import { addMonths, type Days, daysOf } from '#methodology/days.ts'
import { parameters } from '#methodology/parameters.ts'
import type { Gap, Known, Rule, Version } from '#methodology/rule.ts'

export interface DeadlineFacts {
  /** When the member joined: one of the first four cohorts (v0). */
  readonly cohort?: '2011' | '2012' | '2013-04' | 'later'
  /** The year in which its cohort's plans are due (v1, v2). */
  readonly dueYear?: number
  /** Whether it told OGP by 31 August 2020 that it moves to the odd years (v2-2020). */
  readonly switched?: Known<'yes' | 'no'>
  /** End of the plan before, a whole or partial date (v3). */
  readonly previousEnd?: string | null
  /** Start and length of this plan, for its refresh (v3). */
  readonly start?: string | null
  readonly lengthYears?: number | null
}

/** What the deadlines of a time ask. A day that is not certain is an interval, never a guess. */
export interface Deadline {
  /** Last day on which the plan is in time. */
  readonly due: Days | null
  /** Last day on which it does not yet count as late. */
  readonly lateAfter: Days | null
  /** Last day before the member is moved to the next cohort. */
  readonly shiftAfter: Days | null
  /** Day to which the plan before may run on. */
  readonly extendedTo: Days | null
  /** Last day for the refresh of a plan of four years. */
  readonly refreshBy: Days | null
  /** Lengths that a plan may have, in years. */
  readonly lengths: readonly number[]
  /** Least implementation, in months. */
  readonly leastMonths: number | null
  readonly missing: readonly Gap[]
}

const nothing: Deadline = {
  due: null,
  lateAfter: null,
  shiftAfter: null,
  extendedTo: null,
  refreshBy: null,
  lengths: [2],
  leastMonths: null,
  missing: [],
}

/**
 * When a plan is due, from when it is late, and what follows. “Delivered” means published at OGP.
 *
 * 1. v0: in the year, or month, of the cohort; there was no threshold of lateness.
 * 2. v1: 30 June of the cohort's year; late after four months, moved to the
 *    other cohort after six; 18 months at least.
 * 3. v2: 31 August; late, and moved, when it is not in by 31 December; 20 months at least.
 * 4. v2-2020: plans due in 2020 could come until 31 December without penalty,
 *    or move to 31 August 2021, and the plan before then ran on to that day.
 * 5. v3: no cohorts; late 12 months after the plan before ended. A plan of four
 *    years is refreshed at the two-year mark. How long it runs at least is not known to us.
 *
 * Plans run two years, a few of the first ones one, and from 2022 two or four.
 */
export const deadlines: Rule<DeadlineFacts, Deadline> = {
  id: 'deadlines',
  label: 'Deadlines of plans',
  revision: 1,
  versions: {
    v0: version(
      'plans due 2011 to 2014',
      'OGP’s joining cohorts of 2011 to 2014, as its calendar of 2015 lists them: https://www.opengovpartnership.org/stories/a-new-ogp-calendar-what-countries-need-to-do-and-when/',
      (f) => ({
        due: f.cohort === undefined || f.cohort === 'later' ? null : daysOf(f.cohort),
        lengths: [1, 2],
        missing: [{ field: 'lateAfter', why: 'not-recorded' }],
      }),
    ),
    v1: version(
      'plans due 2015 and 2016',
      'http://www.opengovpartnership.org/how-it-works/calendars-and-deadlines',
      (f) =>
        inYear(f, (year) => {
          const due = daysOf(`${year}-06-30`)
          return { due, lateAfter: addMonths(due, 4), shiftAfter: addMonths(due, 6), leastMonths: 18 }
        }),
    ),
    v2: version(
      'plans due 2017 to 2021',
      'https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/',
      (f) =>
        inYear(f, (year) => {
          const late = daysOf(`${year}-12-31`)
          return { due: daysOf(`${year}-08-31`), lateAfter: late, shiftAfter: late, leastMonths: 20 }
        }),
    ),
    'v2-2020': version(
      'plans due in 2020',
      'https://opengovpartnership.org/documents/criteria-and-standards-subcommittee-resolution-covid19-pandemic',
      resolutionOf2020,
    ),
    v3: version('plans due from 2022', 'https://opengovpartnership.org/ogp-letters (25 July 2022)', flexible),
  },
  examples: [
    {
      title: 'the founders’ plans were due in 2011, and nothing said from when they were late',
      version: 'v0',
      facts: { cohort: '2011' },
      verdict: {
        ...nothing,
        due: { from: '2011-01-01', to: '2011-12-31' },
        lengths: [1, 2],
        missing: [{ field: 'lateAfter', why: 'not-recorded' }],
      },
    },
    {
      title: 'in 2016 a plan was late from 31 October',
      version: 'v1',
      facts: { dueYear: 2016 },
      verdict: {
        ...nothing,
        due: daysOf('2016-06-30'),
        lateAfter: daysOf('2016-10-30'),
        shiftAfter: daysOf('2016-12-30'),
        leastMonths: 18,
      },
    },
    {
      title:
        'Mexico’s fourth plan was due on 31 August 2018; from 1 January 2019 it counted as late and moved to the odd years',
      version: 'v2',
      facts: { dueYear: 2018 },
      verdict: {
        ...nothing,
        due: daysOf('2018-08-31'),
        lateAfter: daysOf('2018-12-31'),
        shiftAfter: daysOf('2018-12-31'),
        leastMonths: 20,
      },
    },
    {
      title: 'whoever moved in 2020 had until 31 August 2021, and so had the plan before',
      version: 'v2-2020',
      facts: { switched: 'yes' },
      verdict: {
        ...nothing,
        due: daysOf('2021-08-31'),
        lateAfter: daysOf('2021-12-31'),
        shiftAfter: daysOf('2021-12-31'),
        extendedTo: daysOf('2021-08-31'),
        leastMonths: 20,
      },
    },
    {
      title: 'whether a member moved is not in our sources: the day is an interval',
      version: 'v2-2020',
      facts: { switched: 'not-loaded' },
      verdict: {
        ...nothing,
        due: { from: '2020-12-31', to: '2021-08-31' },
        lateAfter: { from: '2020-12-31', to: '2021-12-31' },
        shiftAfter: { from: '2020-12-31', to: '2021-12-31' },
        leastMonths: 20,
        missing: [{ field: 'switched', why: 'not-loaded' }],
      },
    },
    {
      title: 'of Mexico’s fourth plan only the years are known, so the last day for the fifth lies somewhere in 2023',
      version: 'v3',
      facts: { previousEnd: '2022' },
      verdict: {
        ...nothing,
        lateAfter: { from: '2023-01-01', to: '2023-12-31' },
        lengths: [2, 4],
        missing: [{ field: 'leastMonths', why: 'not-loaded' }],
      },
    },
    {
      title: 'a plan of four years is refreshed at its two-year mark',
      version: 'v3',
      facts: { previousEnd: '2022-12-31', start: '2023-01-01', lengthYears: 4 },
      verdict: {
        ...nothing,
        lateAfter: daysOf('2023-12-31'),
        refreshBy: daysOf('2025-01-01'),
        lengths: [2, 4],
        missing: [{ field: 'leastMonths', why: 'not-loaded' }],
      },
    },
  ],
}

/** The version under which a plan due in that year stands. */
export function deadlineVersionOf(dueYear: number): 'v0' | 'v1' | 'v2' | 'v2-2020' | 'v3' {
  if (dueYear <= 2014) return 'v0'
  if (dueYear <= 2016) return 'v1'
  if (dueYear === 2020) return 'v2-2020'
  return dueYear <= 2021 ? 'v2' : 'v3'
}

function version(
  valid: string,
  source: string,
  work: (f: DeadlineFacts) => Partial<Deadline>,
): Version<DeadlineFacts, Deadline> {
  return { valid, source, decide: (f) => ({ ...nothing, ...work(f) }) }
}

function inYear(f: DeadlineFacts, work: (year: number) => Partial<Deadline>): Partial<Deadline> {
  return f.dueYear === undefined ? { missing: [{ field: 'dueYear', why: 'not-recorded' }] } : work(f.dueYear)
}

function resolutionOf2020(f: DeadlineFacts): Partial<Deadline> {
  const stayed = { due: '2020-12-31', late: '2020-12-31' }
  const moved = { due: '2021-08-31', late: '2021-12-31' }
  const [first, last] = f.switched === 'yes' ? [moved, moved] : f.switched === 'no' ? [stayed, stayed] : [stayed, moved]
  const late = { from: first.late, to: last.late }
  return {
    due: { from: first.due, to: last.due },
    lateAfter: late,
    shiftAfter: late,
    extendedTo: f.switched === 'yes' ? daysOf(moved.due) : null,
    leastMonths: 20,
    missing: first === last ? [] : [{ field: 'switched', why: lackOf(f.switched) }],
  }
}

function flexible(f: DeadlineFacts): Partial<Deadline> {
  const missing: Gap[] = []
  if (f.previousEnd == null) missing.push({ field: 'previousEnd', why: 'not-recorded' })
  const refreshes = f.lengthYears === 4
  if (refreshes && f.start == null) missing.push({ field: 'start', why: 'not-recorded' })
  if (parameters.minimumMonthsFrom2022 === null) missing.push({ field: 'leastMonths', why: 'not-loaded' })
  return {
    lateAfter: f.previousEnd == null ? null : addMonths(daysOf(f.previousEnd), 12),
    refreshBy: refreshes && f.start != null ? addMonths(daysOf(f.start), 24) : null,
    lengths: [2, 4],
    leastMonths: parameters.minimumMonthsFrom2022,
    missing,
  }
}

function lackOf(switched: DeadlineFacts['switched']): Gap['why'] {
  return switched === undefined || switched === 'yes' || switched === 'no' ? 'not-recorded' : switched
}
