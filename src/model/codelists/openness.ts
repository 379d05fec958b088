import type { Code } from '#base/codelist.ts'

/** Who could take part. @source OGP’s process database of July 2016, its columns on open and invitation-only participation */
export const openness = {
  'invitation-only': { label: 'By invitation', definition: 'Only those invited could take part.' },
  open: { label: 'Open to anyone', definition: 'Any interested party could take part.' },
} as const satisfies Record<string, Code>

export type Openness = keyof typeof openness
