import type { Code } from '#base/codelist.ts'

/** A question answered yes or no. */
export const yesNo = {
  no: { label: 'No', definition: 'The answer is no.' },
  yes: { label: 'Yes', definition: 'The answer is yes.' },
} as const satisfies Record<string, Code>

export type YesNo = keyof typeof yesNo
