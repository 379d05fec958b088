import type { Code } from '#base/codelist.ts'

/** The form in which a document is listed. */
export const documentFormat = {
  'web-page': { label: 'Web page', definition: 'A page on a site.' },
  pdf: { label: 'PDF', definition: 'A PDF file.' },
  png: { label: 'PNG', definition: 'A picture.' },
} as const satisfies Record<string, Code>

export type DocumentFormat = keyof typeof documentFormat
