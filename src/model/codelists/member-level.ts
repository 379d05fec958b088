import type { Code } from '#base/codelist.ts'

/** At which level of government a member stands. */
export const memberLevel = {
  national: { label: 'National', definition: 'A country.' },
  local: { label: 'Local', definition: 'A state, province, city or district.' },
  other: { label: 'Other', definition: 'A member that is not universally recognised as a country.' },
} as const satisfies Record<string, Code>

export type MemberLevel = keyof typeof memberLevel
