import type { Code } from '#base/codelist.ts'

/** What a dated status event is about. @source https://opengovpartnership.org/ogp-letters and https://www.opengovpartnership.org/ogp-response-policy/ */
export const statusEventKind = {
  joined: { label: 'Joined', definition: 'Became a member.' },
  'late-plan': { label: 'Late plan', definition: 'Was told that its plan is late.' },
  'late-self-assessment': { label: 'Late self-assessment', definition: 'Was told that its self-assessment is late.' },
  'contrary-to-process': { label: 'Contrary to process', definition: 'Was told that it acted contrary to process.' },
  'under-review': { label: 'Under procedural review', definition: 'Was put under procedural review.' },
  inactive: { label: 'Set inactive', definition: 'Was set inactive.' },
  suspended: { label: 'Suspended', definition: 'Was suspended under the Response Policy.' },
  withdrawn: { label: 'Withdrew', definition: 'Left, or was removed.' },
  readmitted: { label: 'Readmitted', definition: 'Became active again.' },
  'response-policy': { label: 'Response Policy case', definition: 'A step in a case under the Response Policy.' },
  'rapid-response': { label: 'Rapid Response case', definition: 'A step in a case under the Rapid Response Protocol.' },
  correspondence: { label: 'Correspondence', definition: 'Another letter on record.' },
} as const satisfies Record<string, Code>

export type StatusEventKind = keyof typeof statusEventKind
