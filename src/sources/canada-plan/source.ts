import { columns } from '#sources/canada-plan/columns.ts'
import { readItem } from '#sources/canada-plan/read.ts'
import { openOneOf } from '#sources/one-of.ts'
import type { Layout, Source } from '#sources/source.ts'

const ITEMS: Layout = {
  id: 'items',
  title: 'Tree of commitments, milestones and indicators, 11 columns',
  edition: '2026-08-21',
  gates: {
    rows: [300, 2000],
    skipped: 0,
    fill: { 'commitment.title': 1, 'indicator.due': 0.7, 'indicator.responsible': 0.5 },
    issues: { 'column-unread': 0, 'status-unlisted': 0, 'codelist-row': 60 },
  },
}

/** What Canada promised in plans 4 to 6, in English and French, down to what is measured. */
export const canadaPlan: Source = {
  id: 'canada-plan',
  title: 'Tracker of the plans of Canada',
  publisher: 'Treasury Board of Canada Secretariat',
  licence: 'MIT, Crown copyright',
  about:
    'Commitments, milestones and indicators of plans 4 to 6 in English and French, with deadlines and the departments that lead. What the departments report every quarter is not in it. One file: the items; the list of fields of the report says nothing of any promise.',
  coverage: 'partial',
  layouts: [ITEMS],
  open: (file, members) =>
    openOneOf(file, [
      {
        layout: ITEMS,
        columns: [columns.plan, ...Object.values(columns).slice(1)],
        reader: () => (row, cells) => readItem([file.name, row], cells, members),
      },
    ]),
}
