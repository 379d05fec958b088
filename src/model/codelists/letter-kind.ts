import type { Code } from '#base/codelist.ts'

/** What a letter is about. @source titles of letters on OGP’s member pages */
export const letterKind = {
  'letter-of-support': { label: 'Letter of support', definition: 'Support for a local member that wants to join.' },
  'contrary-to-process': {
    label: 'Contrary to process',
    definition: 'Tells a member that it acted contrary to process.',
  },
  'under-review': { label: 'Under review', definition: 'Tells a member that it is under procedural review.' },
  'late-plan': { label: 'Late plan', definition: 'Tells a member that its plan is late.' },
  'late-self-assessment': {
    label: 'Late self-assessment',
    definition: 'Tells a member that its self-assessment is late.',
  },
  'letter-of-concern': { label: 'Letter of concern', definition: 'Opens a case under the Response Policy.' },
  'response-by-government': { label: 'Response by government', definition: 'A government answers.' },
  'response-by-ogp': { label: 'Response by OGP', definition: 'OGP answers.' },
  'case-report': { label: 'Case report or resolution', definition: 'A finding or decision in a case.' },
  'terms-of-reference': { label: 'Terms of reference', definition: 'The task of a consultant in a case.' },
  'rapid-response-request': { label: 'Rapid Response request', definition: 'Asks for the Rapid Response Protocol.' },
  notification: { label: 'Notification', definition: 'Tells a government about a case or a step in it.' },
  endorsement: { label: 'Endorsement', definition: 'Supports a plan or a candidate.' },
  'extension-request': { label: 'Extension request', definition: 'Asks for more time.' },
  'from-civil-society': { label: 'From civil society', definition: 'Another letter of civil society.' },
  other: { label: 'Other', definition: 'None of these.' },
} as const satisfies Record<string, Code>

export type LetterKind = keyof typeof letterKind
