import type { Code } from '#base/codelist.ts'

/** The versions of the review method, oldest first. @source which columns of OGP’s commitments export are filled for which years */
export const methodVersion = {
  m1: {
    label: 'M1 · plans of 2011',
    definition: 'First reports: specificity, relevance, completion; no potential impact.',
  },
  m2: { label: 'M2 · plans of 2012', definition: 'Potential impact is coded.' },
  m3: { label: 'M3 · plans of 2013 to 2016', definition: 'Two reports; whether government opened is coded.' },
  m4: { label: 'M4 · plans of 2017 to 2019', definition: 'Verifiability as yes or no; design and results apart.' },
  m5a: { label: 'M5a · plans of 2020', definition: 'Potential for results in place of potential impact.' },
  m5b: { label: 'M5b · plans from 2021', definition: 'Early results in three levels.' },
} as const satisfies Record<string, Code>

export type MethodVersion = keyof typeof methodVersion
