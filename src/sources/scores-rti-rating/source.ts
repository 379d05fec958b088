import type { MemberIndex } from '#sources/member-index.ts'
import { openTable, readings } from '#sources/records.ts'
import { country, indicators, lawYear, licence, publisher, YEAR } from '#sources/scores-rti-rating/lookups.ts'
import { readLaw } from '#sources/scores-rti-rating/read.ts'
import type { Layout, Opened, Received, Source } from '#sources/source.ts'

/** One row per country that has a law. */
const layout: Layout = {
  id: '2026',
  title: 'Scores of laws, 10 columns',
  edition: String(YEAR),
  gates: {
    rows: [100, 200],
    skipped: 0.02,
    fill: { 'score.value': 1 },
    issues: { 'sum-conflict': 0, 'country-code-unknown': 0, 'column-unread': 0 },
  },
}

/** How strong the laws on the right to information are, by the RTI Rating. */
export const rtiRating: Source = {
  id: 'scores-rti-rating',
  title: 'RTI Rating',
  publisher,
  licence,
  about:
    'The score of each law on the right to information, whole and by section. Countries without a law are not in it.',
  coverage: 'full',
  layouts: [layout],
  open: openRating,
}

async function openRating(file: Received, members: MemberIndex): Promise<Opened> {
  const table = await openTable(file, [country, lawYear, ...indicators.map(({ column }) => column)])
  const read = (row: number, cells: Readonly<Record<string, string>>) => readLaw([file.name, row], cells, members)
  return { layout, rows: table.count, issues: table.issues, readings: readings(file.name, table, read) }
}
