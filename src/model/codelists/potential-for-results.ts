import type { Code } from '#base/codelist.ts'

/** What results a commitment promises, lowest first. Plans from 2020. @source https://www.opengovpartnership.org/glossary/ambition/ */
export const potentialForResults = {
  unclear: { label: 'Unclear', definition: 'It continues what is done already, without added value shown.' },
  modest: { label: 'Modest', definition: 'A positive step that stands alone and binds nobody.' },
  substantial: {
    label: 'Substantial',
    definition: 'It could change rules, practices or institutions across government.',
  },
} as const satisfies Record<string, Code>

export type PotentialForResults = keyof typeof potentialForResults
