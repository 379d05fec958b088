import type { Code } from '#base/codelist.ts'

/** The four regions of OGP; not those of the United Nations. */
export const region = {
  'africa-and-the-middle-east': { label: 'Africa and the Middle East', definition: 'As OGP groups its members.' },
  americas: { label: 'Americas', definition: 'As OGP groups its members.' },
  'asia-and-the-pacific': {
    label: 'Asia and the Pacific',
    definition: 'As OGP groups its members, with Armenia and Georgia.',
  },
  europe: { label: 'Europe', definition: 'As OGP groups its members, with Israel.' },
} as const satisfies Record<string, Code>

export type Region = keyof typeof region
