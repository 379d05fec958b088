import type { Code } from '#base/codelist.ts'

/** Which of the two reviews of a plan an assessment is from, in their order. */
export const reviewStage = {
  first: { label: 'First review', definition: 'Design, and completion so far.' },
  last: { label: 'Last review', definition: 'Completion and results at the end.' },
} as const satisfies Record<string, Code>

export type ReviewStage = keyof typeof reviewStage
