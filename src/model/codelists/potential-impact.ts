import type { Code } from '#base/codelist.ts'

/** What a commitment would change if it were fully done, lowest first. Plans of 2012 to 2019. @source OGP Explorer, data dictionary of 2016 */
export const potentialImpact = {
  unclear: { label: 'Unclear', definition: 'The reviewer could not tell; a few rows before 2015.' },
  none: { label: 'None', definition: 'It keeps things as they are, or makes them worse.' },
  minor: { label: 'Minor', definition: 'A small step forward.' },
  moderate: { label: 'Moderate', definition: 'A major step forward, limited in scale or scope.' },
  transformative: { label: 'Transformative', definition: 'It could change how things are done in its policy area.' },
} as const satisfies Record<string, Code>

export type PotentialImpact = keyof typeof potentialImpact
