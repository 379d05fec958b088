import type { Invalid } from '#base/errors.ts'
import type { Issue } from '#base/issue.ts'
import { quoted } from '#base/quoted.ts'
import { issueOf, refusal } from '#sources/issue-codes.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import { knownNames, lacking, placeColumns } from '#sources/ogp-commitments/header.ts'
import { derivedIds, type Nameless } from '#sources/ogp-commitments/keys.ts'
import { type CommitmentsLayout, layouts } from '#sources/ogp-commitments/layouts.ts'
import { Members } from '#sources/ogp-commitments/members.ts'
import { codeOf, planNumberOf } from '#sources/ogp-commitments/name-row.ts'
import { RowReader } from '#sources/ogp-commitments/read.ts'
import { type FileFacts, RowCells } from '#sources/ogp-commitments/row-cells.ts'
import type { Opened, Reading, Received, Source } from '#sources/source.ts'
import { delimiterSeen } from '#sources/table/csv.ts'
import { firstRows, type Grid, type GridRow, openGrid } from '#sources/table/grid.ts'

/** OGP’s commitments export: members, plans, commitments, and what both reviews coded of each. */
export const ogpCommitments: Source = {
  id: 'ogp-commitments',
  title: 'OGP commitments export',
  publisher: 'Open Government Partnership',
  licence: 'not stated',
  about:
    'Every commitment with its text, its policy areas and the codings of the independent reviewer. It has no milestones, no documents and no reasons for a coding; values worked out by OGP are kept as published.',
  coverage: 'partial',
  layouts,
  open,
}

/** A row that names fewer columns of a layout is not taken for its header. */
const ENOUGH = 4

async function open(file: Received, members: MemberIndex): Promise<Opened> {
  const isHeader = (cells: readonly string[]) => layouts.some((l) => knownNames(cells, l.columns) >= ENOUGH)
  const grid = await openGrid(file, { isHeader })
  const { layout, header } = recognise(file, await firstRows(grid, isHeader))
  const { places, issues } = placeColumns([file.name, header.row], header.cells, layout.columns)
  const moved: Issue[] = []
  if (header.row !== layout.headerRow)
    moved.push(issueOf('header-moved', [file.name, header.row], { expected: layout.headerRow }))
  const facts: FileFacts = { name: file.name, layout, places, members, ids: null }
  const ids = places.parts.id === undefined ? await idsOf(grid, header, facts) : null
  return {
    layout,
    rows: grid.count === null ? null : grid.count - header.row,
    issues: [...grid.issues, ...moved, ...issues],
    readings: readings(grid, header, { ...facts, ids }),
  }
}

/**
 * Rows in their order; the last good one is held back to the end, when all rows
 * have told what they say of their members and plans.
 */
async function* readings(grid: Grid, header: GridRow, facts: FileFacts): AsyncIterable<Reading> {
  const reader = new RowReader(facts)
  let held: Reading | null = null
  for await (const row of grid.rows(header.cells)) {
    if (row.row <= header.row) continue
    const reading = reader.read(row)
    if (reading.statements.length === 0) yield reading
    else {
      if (held !== null) yield held
      held = reading
    }
  }
  if (held === null) return
  const { statements, issues } = reader.settle()
  yield { row: held.row, statements: [...held.statements, ...statements], issues: [...held.issues, ...issues] }
}

/** The layout and header row that have most columns in common. */
function recognise(
  file: Received,
  rows: readonly GridRow[],
): { readonly layout: CommitmentsLayout; readonly header: GridRow } {
  const matches = rows
    .flatMap((header) =>
      layouts.map((layout) => ({
        layout,
        header,
        known: knownNames(header.cells, layout.columns),
        whole: lacking(header.cells, layout.columns).length === 0,
      })),
    )
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.known - a.known)
  const best = matches[0]
  if (best !== undefined && best.known >= ENOUGH) return best
  throw unrecognised(file, rows[0])
}

function unrecognised(file: Received, first: GridRow | undefined): Invalid {
  const cells = first?.cells ?? []
  const seen = cells.length === 1 ? ` separated by ${delimiterSeen(cells[0]!)}` : ''
  const found = cells.slice(0, 4).map((c) => quoted(c, 40))
  const expected =
    '"Commitment Unique Identifier", "Country/Locality" … (2024) or "Country", "Comm No" … (2016), separated by commas'
  return refusal(
    'layout-unknown',
    `unknown layout: ${JSON.stringify(file.name)}, row 1 begins ${found.join(', ') || 'with nothing'}${seen}, expected a header with ${expected}`,
    [file.name, 1],
    { found: found.join(', '), expected },
  )
}

/** Reads the keys of a file without ids once before its rows, since only the whole file shows which numbers repeat. */
async function idsOf(grid: Grid, header: GridRow, facts: FileFacts): Promise<FileFacts['ids']> {
  const members = new Members(facts.members.copy())
  const titles = facts.places.texts.find((t) => t.field === 'title')
  const texts = facts.places.texts.find((t) => t.field === 'fullText')
  const nameless: Nameless[] = []
  for await (const { row, cells } of grid.rows(header.cells)) {
    if (row <= header.row) continue
    const one = new RowCells(facts, row, cells)
    const plan = planNumberOf(one.part('plan'))
    const found = members.find(one.part('member'), codeOf(one.part('code')))
    if (plan === null || found === null) continue
    nameless.push({
      row,
      member: found.member,
      plan,
      number: one.part('number'),
      title: titles === undefined ? '' : one.cell(titles.index),
      text: texts === undefined ? '' : one.cell(texts.index),
    })
  }
  return derivedIds(nameless)
}
