/** Columns that are no score. The year of the law is a fact about the law, and no kind of ours holds laws. */
export const country = 'country_code'
export const lawYear = 'rti_law_year'

/** What is scored: the whole and its seven sections, each with the most that it can reach. */
export const indicators = [
  { column: 'rti_total', indicator: 'rti-rating', label: 'RTI Rating', most: 150 },
  { column: 'Right of Access', indicator: 'rti-right-of-access', label: 'RTI Rating: right of access', most: 6 },
  { column: 'Scope', indicator: 'rti-scope', label: 'RTI Rating: scope', most: 30 },
  {
    column: 'Requesting Procedure',
    indicator: 'rti-requesting-procedure',
    label: 'RTI Rating: requesting procedure',
    most: 30,
  },
  {
    column: 'Exceptions & Refusals',
    indicator: 'rti-exceptions-and-refusals',
    label: 'RTI Rating: exceptions and refusals',
    most: 30,
  },
  { column: 'Appeals', indicator: 'rti-appeals', label: 'RTI Rating: appeals', most: 30 },
  {
    column: 'Sanctions & Protections',
    indicator: 'rti-sanctions-and-protections',
    label: 'RTI Rating: sanctions and protections',
    most: 8,
  },
  {
    column: 'Promotional Measures',
    indicator: 'rti-promotional-measures',
    label: 'RTI Rating: promotional measures',
    most: 16,
  },
] as const

export const publisher = 'Centre for Law and Democracy, Access Info'
export const licence = 'not stated'

/** The file has no column of years: every row is of this edition. */
export const YEAR = 2026
