import type { MemberIndex } from '#sources/member-index.ts'
import { columns } from '#sources/ogp-process/lookups.ts'
import { readPlan } from '#sources/ogp-process/read.ts'
import { openTable, readings } from '#sources/records.ts'
import type { Layout, Opened, Received, Source } from '#sources/source.ts'

/** Six rows of header, names in the third and again in the sixth; one row per plan. */
const layout: Layout = {
  id: '2016',
  title: 'Process database of July 2016, 56 columns',
  edition: '2016-07',
  gates: {
    rows: [100, 130],
    skipped: 0,
    fill: { 'process.developmentLevel': 1, 'process.forum': 1, 'action-plan.yearSubmitted': 1 },
    // a zero in the sum of steps of plans that nobody had reviewed: 8; a label repeated as another code: 2
    issues: { 'absence-folded-to-zero': 8, 'label-code-conflict': 2, 'sum-conflict': 0, 'column-unread': 0 },
  },
}

/** How the public took part in 116 plans, as the Independent Reporting Mechanism coded it until 2016. */
export const ogpProcess: Source = {
  id: 'ogp-process',
  title: 'OGP process database',
  publisher: 'Open Government Partnership, Independent Reporting Mechanism',
  licence: 'not stated',
  about:
    'Six steps of consultation, level of participation, forum and self-assessment of 116 plans of 61 members, submitted 2012 to 2016. Levels were coded for plans from 2013 on.',
  coverage: 'full',
  layouts: [layout],
  open: openProcess,
}

async function openProcess(file: Received, members: MemberIndex): Promise<Opened> {
  const table = await openTable(file, columns)
  const read = (row: number, cells: Readonly<Record<string, string>>) => readPlan([file.name, row], cells, members)
  return { layout, rows: table.count, issues: table.issues, readings: readings(file.name, table, read) }
}
