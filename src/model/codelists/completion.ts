import type { Code } from '#base/codelist.ts'

/** How much of a commitment was done, lowest first. @source https://www.opengovpartnership.org/glossary/completion/ */
export const completion = {
  withdrawn: { label: 'Withdrawn', definition: 'The government withdrew it.' },
  unclear: {
    label: 'No evidence available',
    definition: 'The reviewer could not establish it. Reports before 2021 say Unclear.',
  },
  'not-started': { label: 'Not started', definition: 'Nothing was done.' },
  limited: { label: 'Limited', definition: 'Some of it was done.' },
  substantial: { label: 'Substantial', definition: 'Most of it was done.' },
  complete: { label: 'Complete', definition: 'All of it was done.' },
} as const satisfies Record<string, Code>

export type Completion = keyof typeof completion
