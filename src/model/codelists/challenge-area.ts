import type { Code } from '#base/codelist.ts'

/** The ten areas of the Open Gov Challenge. @source https://www.opengovpartnership.org/the-open-gov-challenge/about-the-open-gov-challenge/ */
export const challengeArea = {
  'access-to-information': {
    label: 'Access to Information',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
  'anti-corruption': {
    label: 'Anti-Corruption',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
  'civic-space': {
    label: 'Civic Space',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
  'climate-and-environment': {
    label: 'Climate and Environment',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
  'digital-governance': {
    label: 'Digital Governance',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
  'fiscal-openness': {
    label: 'Fiscal Openness',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
  'gender-and-inclusion': {
    label: 'Gender and Inclusion',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
  justice: { label: 'Justice', definition: 'One of the ten areas in which a government may enter the Challenge.' },
  'media-freedom': {
    label: 'Media Freedom',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
  'public-participation': {
    label: 'Public Participation',
    definition: 'One of the ten areas in which a government may enter the Challenge.',
  },
} as const satisfies Record<string, Code>

export type ChallengeArea = keyof typeof challengeArea
