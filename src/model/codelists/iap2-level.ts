import type { Code } from '#base/codelist.ts'

/** How far the public could influence a plan, lowest first (IAP2 spectrum). @source OGP’s member pages, definitions below “Public Participation” */
export const iap2Level = {
  'no-consultation': { label: 'No consultation', definition: 'The public had no part.' },
  inform: { label: 'Inform', definition: 'Government told the public about the plan.' },
  consult: { label: 'Consult', definition: 'The public could give its views.' },
  involve: { label: 'Involve', definition: 'Government answered the views it was given.' },
  collaborate: {
    label: 'Collaborate',
    definition: 'Government and public talked back and forth, and the public helped set the agenda.',
  },
  empower: { label: 'Empower', definition: 'The public decided. On the scale, never printed on member pages.' },
} as const satisfies Record<string, Code>

export type Iap2Level = keyof typeof iap2Level
