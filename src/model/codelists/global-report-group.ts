import type { Code } from '#base/codelist.ts'

/** The five groups of the Global Report of 2019. @source https://www.opengovpartnership.org/campaigns/global-report/ */
export const globalReportGroup = {
  'anti-corruption': { label: 'Anti-Corruption', definition: 'Two dimensions.' },
  'civic-space': { label: 'Civic Space', definition: 'Three dimensions.' },
  'open-policy-making': { label: 'Open Policy Making', definition: 'Two dimensions.' },
  'access-to-information': { label: 'Access to Information', definition: 'Four dimensions.' },
  'fiscal-openness': { label: 'Fiscal Openness', definition: 'Three dimensions.' },
} as const satisfies Record<string, Code>

export type GlobalReportGroup = keyof typeof globalReportGroup
