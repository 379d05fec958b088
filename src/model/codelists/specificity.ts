import type { Code } from '#base/codelist.ts'

/** How far the text of a commitment can be verified, lowest first. Plans to 2016. @source https://opengovpartnership.org/glossary/verifiability */
export const specificity = {
  none: { label: 'None', definition: 'The text names nothing that could be checked.' },
  low: { label: 'Low', definition: 'It can be measured only with interpretation by the reader.' },
  medium: { label: 'Medium', definition: 'It names an activity that can be checked, without milestones.' },
  high: { label: 'High', definition: 'It names clear, measurable milestones toward its goal.' },
} as const satisfies Record<string, Code>

export type Specificity = keyof typeof specificity
