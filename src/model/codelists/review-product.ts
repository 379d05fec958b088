import type { Code } from '#base/codelist.ts'

/** The kinds of independent review. @source https://opengovpartnership.org/process/accountability/about-the-irm/irm-refresh */
export const reviewProduct = {
  'progress-report': {
    label: 'Progress report',
    definition: 'First review of plans of 2011 to 2016; codes design and completion so far.',
  },
  'end-of-term-report': {
    label: 'End-of-term report',
    definition: 'Last review of plans of 2013 to 2016; codes completion and whether government opened.',
  },
  'special-accountability-report': {
    label: 'Special accountability report',
    definition: 'A single report of 2015 on Indonesia.',
  },
  'design-report': { label: 'Design report', definition: 'First review of plans of 2017 to 2019; codes design alone.' },
  'implementation-report': { label: 'Implementation report', definition: 'Last review of plans of 2017 to 2019.' },
  'transitional-results-report': {
    label: 'Transitional results report',
    definition: 'Last review of plans of 2018 to 2021 while the method changed.',
  },
  'co-creation-brief': { label: 'Co-creation brief', definition: 'Advice before a plan is made, from 2021.' },
  'action-plan-review': { label: 'Action plan review', definition: 'First review of plans from 2020; codes design.' },
  'results-report': {
    label: 'Results report',
    definition: 'Last review of plans from 2019 or 2020; codes completion and results.',
  },
  'report-card': { label: 'Report card', definition: 'A short published overview of a member.' },
  'inception-report': { label: 'Inception report', definition: 'First report on a local plan.' },
  'end-of-commitment-report': {
    label: 'End-of-commitment report',
    definition: 'Report on one local commitment when it is done.',
  },
  'final-learning-exercise': { label: 'Final learning exercise', definition: 'Last report on a local plan.' },
  'local-report': { label: 'Local report', definition: 'Review of a local plan of the years to 2020.' },
} as const satisfies Record<string, Code>

export type ReviewProduct = keyof typeof reviewProduct
