/** The tracker’s own site, which its links leave out. */
export const SITE = 'https://open.canada.ca'

export const columns = {
  plan: 'plan',
  level: 'level',
  code: 'code',
  parent: 'parent_code',
  en: 'text_en',
  fr: 'text_fr',
  due: 'due_date',
  dueEn: 'deadline_en',
  dueFr: 'deadline_fr',
  lead: 'lead_dept',
  other: 'other_json',
} as const

/** What a row is of: a promise or a part of it, or a list that the tracker’s form offers. */
export const levels = {
  commitment: 'commitment',
  milestone: 'milestone',
  indicator: 'indicator',
  status: 'codelist',
  reporting_period: 'codelist',
} as const

/** The words of its scale, by code: all four are words of our list. No report is in the file, so no status is read. */
export const statuses: Readonly<Record<string, string>> = {
  NS: 'Not started',
  LP: 'Limited progress',
  SP: 'Substantial progress',
  C: 'Complete',
}
