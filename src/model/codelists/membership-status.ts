import type { Code } from '#base/codelist.ts'

/** The standing of a member. @source https://opengovpartnership.org/glossary/member */
export const membershipStatus = {
  active: { label: 'Active', definition: 'Takes part.' },
  'under-review': {
    label: 'Under procedural review',
    definition: 'Acted contrary to process in two plan cycles running.',
  },
  inactive: { label: 'Inactive', definition: 'Set inactive by the Steering Committee.' },
  suspended: { label: 'Suspended', definition: 'Suspended under the Response Policy.' },
  withdrawn: { label: 'Withdrawn', definition: 'Left, or was removed.' },
} as const satisfies Record<string, Code>

export type MembershipStatus = keyof typeof membershipStatus
