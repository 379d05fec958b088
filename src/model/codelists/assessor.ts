import type { Code } from '#base/codelist.ts'

/** Who gives an assessment. */
export const assessor = {
  irm: { label: 'Independent reviewer', definition: 'The Independent Reporting Mechanism of OGP (IRM).' },
  government: { label: 'Government', definition: 'The government about its own promise.' },
  'civil-society': { label: 'Civil society', definition: 'Organisations outside government.' },
  forum: { label: 'Multi-stakeholder forum', definition: 'Government and civil society together.' },
  'local-monitoring-body': {
    label: 'Local monitoring body',
    definition: 'The independent person or group that follows a local plan.',
  },
  'support-unit': { label: 'OGP Support Unit', definition: 'OGP’s own staff.' },
} as const satisfies Record<string, Code>

export type Assessor = keyof typeof assessor
