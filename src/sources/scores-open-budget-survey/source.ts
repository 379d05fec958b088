import type { MemberIndex } from '#sources/member-index.ts'
import { openTable, readings } from '#sources/records.ts'
import { columns, openBudgetIndex } from '#sources/scores-open-budget-survey/lookups.ts'
import { readRound } from '#sources/scores-open-budget-survey/read.ts'
import type { Layout, Opened, Received, Source } from '#sources/source.ts'

/** One row per country and round; the file of 2006 to 2012 holds four rounds. */
const layout: Layout = {
  id: 'summary',
  title: 'Summary of one or several rounds, 4 columns',
  edition: '2019',
  gates: {
    rows: [90, 500],
    skipped: 0.02,
    fill: { 'score.value': 1 },
    issues: { 'country-code-unknown': 0, 'column-unread': 0 },
  },
}

/** How open the budgets of countries are, by the Open Budget Survey. */
export const openBudgetSurvey: Source = {
  id: 'scores-open-budget-survey',
  title: 'Open Budget Survey',
  publisher: openBudgetIndex.publisher,
  licence: openBudgetIndex.licence,
  about: 'The Open Budget Index of each country and round. A file has the rounds it has; others stay as they are.',
  coverage: 'partial',
  layouts: [layout],
  open: openSurvey,
}

async function openSurvey(file: Received, members: MemberIndex): Promise<Opened> {
  const table = await openTable(file, [columns.country, columns.year, columns.value, columns.rank])
  const read = (row: number, cells: Readonly<Record<string, string>>) => readRound([file.name, row], cells, members)
  const opened = readings(file.name, table, read)
  return {
    layout: { ...layout, edition: newestRound(file) },
    rows: table.count,
    issues: table.issues,
    readings: opened,
  }
}

/** A file speaks as of the newest round it holds; one that names no year, as of the newest we know. */
function newestRound(file: Received): string {
  const years = Buffer.from(file.bytes)
    .toString('latin1')
    .matchAll(/^[A-Z]{2},((?:19|20)\d\d),/gm)
  return [...years].reduce((newest, [, year = '']) => (year > newest ? year : newest), '') || layout.edition
}
