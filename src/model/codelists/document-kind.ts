import type { Code } from '#base/codelist.ts'

/** The kinds of document. @source OGP’s lists of documents, 2016 to 2024 */
export const documentKind = {
  'action-plan': { label: 'Action Plan', definition: 'The plan itself.' },
  'irm-report': { label: 'IRM Report', definition: 'A report of the independent reviewer.' },
  'report-comments': {
    label: 'Report Comments',
    definition: 'The version of a report that was open for comment, or the comments on it.',
  },
  'self-assessment': { label: 'Self Assessment', definition: 'The government’s report on its own plan.' },
  letter: { label: 'Letter', definition: 'A letter by, to or about a member.' },
  'research-product': { label: 'Research Product', definition: 'Research published by OGP or its partners.' },
  resource: { label: 'Resource', definition: 'Another document.' },
  'guidance-document': { label: 'Guidance Document', definition: 'How to do something.' },
  'governance-document': { label: 'Governance Document', definition: 'A rule or decision of OGP.' },
  'end-of-commitment-report': {
    label: 'End of Commitment Report',
    definition: 'Report on one local commitment when it is done.',
  },
  'inception-report': { label: 'Inception Report', definition: 'First report on a local plan.' },
  'final-learning-exercise': { label: 'Final Learning Exercise', definition: 'Last report on a local plan.' },
  'concept-note': { label: 'Concept Note', definition: 'A proposal.' },
  'case-study': { label: 'Case Study', definition: 'What happened in one place.' },
  'meeting-minutes': { label: 'Meeting Minutes', definition: 'The record of a meeting.' },
  perspective: { label: 'Perspective', definition: 'An opinion.' },
} as const satisfies Record<string, Code>

export type DocumentKind = keyof typeof documentKind
