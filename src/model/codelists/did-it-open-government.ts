import type { Code } from '#base/codelist.ts'

/** Whether government became more open because of a commitment, lowest first. Plans of 2013 to 2020. @source https://www.opengovpartnership.org/glossary/early-results/ */
export const didItOpenGovernment = {
  worsened: { label: 'Worsened', definition: 'Government became less open because of it.' },
  'did-not-change': { label: 'Did not change', definition: 'Nothing changed in practice. Older reports say None.' },
  'no-early-results': {
    label: 'No early results to report yet',
    definition: 'A code of reports on plans of 2019 and 2020; it ranks with no change.',
  },
  marginal: { label: 'Marginal', definition: 'Some change, with a minor effect on openness.' },
  major: { label: 'Major', definition: 'A step forward, limited in scope or scale.' },
  outstanding: { label: 'Outstanding', definition: 'It changed how things are done by opening government.' },
} as const satisfies Record<string, Code>

export type DidItOpenGovernment = keyof typeof didItOpenGovernment
