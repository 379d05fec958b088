import type { Code } from '#base/codelist.ts'

/** Early results of plans from 2021, lowest first. OGP has published the labels; their definitions were not read. @source https://www.opengovpartnership.org/glossary/early-results/ */
export const earlyResults = {
  'no-notable-results': { label: 'No notable results', definition: 'The lowest of three levels.' },
  moderate: { label: 'Moderate', definition: 'The middle of three levels.' },
  significant: {
    label: 'Significant',
    definition: 'The highest of three levels. Not the "significant" of older reports, which is Major here.',
  },
} as const satisfies Record<string, Code>

export type EarlyResults = keyof typeof earlyResults
