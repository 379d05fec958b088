import { openOneOf, type TableLayout } from '#sources/one-of.ts'
import type { Source } from '#sources/source.ts'
import { commitments, parts } from '#sources/us-plan/columns.ts'
import { readCommitment, readPart } from '#sources/us-plan/read.ts'

const COMMITMENTS: TableLayout['layout'] = {
  id: 'commitments',
  part: 'commitments',
  title: 'Commitments of plan 5, 7 columns',
  edition: '2024-10-25',
  gates: {
    rows: [30, 200],
    skipped: 0,
    fill: { 'commitment.title': 1, 'commitment.fullText': 0.95 },
    issues: { 'column-unread': 0 },
  },
}

const PARTS: TableLayout['layout'] = {
  id: 'subcommitments',
  part: 'parts and reports',
  title: 'Parts of commitments with status and progress, 10 columns',
  edition: '2024-10-25',
  gates: {
    rows: [60, 500],
    skipped: 0,
    fill: { 'milestone.text': 1, 'assessment.report': 0.95 },
    // addresses that are written twice over
    issues: { 'column-unread': 0, 'address-unread': 3, 'report-undivided': 2 },
  },
}

/** What the United States promised in plan 5, and what each agency reported of it. */
export const usPlan: Source = {
  id: 'us-plan',
  title: 'Tracker of the fifth plan of the United States',
  publisher: 'U.S. General Services Administration, Open Government Secretariat',
  licence: 'public domain, CC0 1.0',
  about:
    'Commitments of plan 5 under OGP’s ids, their parts, the agency that leads each, and what it reported in August 2023 and in 2024. It has no due dates and no independent review. Two files, each imported by itself: commitments and subcommitments.',
  coverage: 'partial',
  layouts: [COMMITMENTS, PARTS],
  open: (file, members) =>
    openOneOf(file, [
      {
        layout: COMMITMENTS,
        columns: [commitments.id, ...Object.values(commitments).slice(1)],
        reader: () => (row, cells) => readCommitment([file.name, row], cells, members),
      },
      {
        layout: PARTS,
        columns: [parts.id, ...Object.values(parts).slice(1)],
        reader: () => (row, cells) => readPart([file.name, row], cells, members),
      },
    ]),
}
