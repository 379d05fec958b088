import type { Code } from '#base/codelist.ts'
import type { GlobalReportGroup } from '#model/codelists/global-report-group.ts'

/**
 * The 14 dimensions of the Global Report of 2019, in the order of a member page.
 *
 * Member pages print their names as pictures, so which slot is which is our
 * reading of the report and of the tags that OGP made for it; the order inside
 * a group is not confirmed. @source the modules of the Global Report of 2019 and the tag columns of the export of 2024
 */
export const globalReportDimension = {
  'open-contracting': {
    group: 'anti-corruption',
    label: 'Open Contracting',
    definition: 'Public contracts in the open.',
  },
  'beneficial-ownership': {
    group: 'anti-corruption',
    label: 'Beneficial Ownership',
    definition: 'Who owns and controls companies.',
  },
  assembly: { group: 'civic-space', label: 'Assembly', definition: 'Freedom to meet and protest.' },
  association: { group: 'civic-space', label: 'Association', definition: 'Freedom to found and run organisations.' },
  'defending-journalists-and-activists': {
    group: 'civic-space',
    label: 'Defending Journalists and Activists',
    definition: 'Safety of those who report and speak up.',
  },
  'participation-in-lawmaking': {
    group: 'open-policy-making',
    label: 'Participation in Lawmaking',
    definition: 'A public say while laws are made.',
  },
  'regulatory-governance': {
    group: 'open-policy-making',
    label: 'Regulatory Governance',
    definition: 'A public say while rules are made.',
  },
  'right-to-information': {
    group: 'access-to-information',
    label: 'Right to Information',
    definition: 'The right to ask for what government knows.',
  },
  'open-data-water-and-sanitation': {
    group: 'access-to-information',
    label: 'Open Data: Water and Sanitation',
    definition: 'Open data on water and sanitation.',
  },
  'open-data-health': {
    group: 'access-to-information',
    label: 'Open Data: Health',
    definition: 'Open data on health.',
  },
  'open-data-education': {
    group: 'access-to-information',
    label: 'Open Data: Education',
    definition: 'Open data on education.',
  },
  'budget-publication': {
    group: 'fiscal-openness',
    label: 'Publication of Budgets',
    definition: 'Budget documents that anyone can read.',
  },
  'budget-participation': {
    group: 'fiscal-openness',
    label: 'Participation in Budgets',
    definition: 'A public say in budgets.',
  },
  'budget-oversight': {
    group: 'fiscal-openness',
    label: 'Oversight of Budgets',
    definition: 'Parliament and auditors watch over budgets.',
  },
} as const satisfies Record<string, Code & { readonly group: GlobalReportGroup }>

export type GlobalReportDimension = keyof typeof globalReportDimension

/** How we know which dimension a slot of a member page is; said beside every name that is not printed. */
export const dimensionNameEvidence =
  'Our reading: the page prints the name as a picture. The groups and their sizes are printed; the order inside a group is not confirmed.'
