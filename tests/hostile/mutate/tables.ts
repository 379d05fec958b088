import { parse } from 'csv-parse/sync'
import { below, type Mutation, pick, type Random, replaceOne } from './random.ts'
import { hostileDates, hostileNumbers, hostileTexts } from './texts.ts'

/** Cells of a table by row; rows may differ in length. */
export type Cells = readonly (readonly string[])[]

/** Ways to spoil a table, whatever file it comes in. */
export const cellMutations: readonly (readonly [name: string, spoil: (cells: Cells, random: Random) => Cells])[] = [
  ['a column lost', onColumn((row, at) => row.toSpliced(at, 1))],
  ['a column doubled', onColumn((row, at) => row.toSpliced(at, 0, row[at] ?? ''))],
  ['a column moved', onColumn((row, at) => [...row.toSpliced(at, 1), row[at] ?? ''])],
  ['columns backwards', (cells) => cells.map((row) => row.toReversed())],
  ['a column renamed', renamed],
  ['a cell more', (cells, random) => onRow(cells, random, (row) => [...row, 'over'])],
  ['a cell less', (cells, random) => onRow(cells, random, (row) => row.slice(0, -1))],
  ['a cell shifted', (cells, random) => onRow(cells, random, (row) => ['', ...row.slice(0, -1)])],
  ['a hostile cell', (cells, random) => onCell(cells, random, () => pick(random, hostileTexts))],
  ['hostile cells', (cells, random) => everyCell(cells, random, 0.05, () => pick(random, hostileTexts.slice(0, 60)))],
  ['a hostile cell in the first columns', inFirstColumns],
  ['a hostile column', hostileColumn],
  ['a hostile number', (cells, random) => onCell(cells, random, () => pick(random, hostileNumbers), /^-?\d+(\.\d+)?$/)],
  [
    'hostile numbers',
    (cells, random) => everyCell(cells, random, 0.3, () => pick(random, hostileNumbers), /^-?\d+(\.\d+)?$/),
  ],
  [
    'a hostile date',
    (cells, random) => onCell(cells, random, () => pick(random, hostileDates), /\d[/-]\d|^[A-Z][a-z]+ \d{4}$/),
  ],
  ['blank cells', (cells, random) => everyCell(cells, random, 0.2, () => '')],
  ['a blank column', blankColumn],
  ['an id twice', doubledId],
  ['all ids the same', (cells) => cells.map((row, r) => (r < 3 ? row : [cells[3]?.[0] ?? '', ...row.slice(1)]))],
  ['a row of totals', (cells) => [...cells, ['Total', ...(cells.at(-1) ?? []).slice(1).map(() => '12345')]]],
  ['the header again', (cells, random) => cells.toSpliced(1 + below(random, cells.length), 0, cells[0] ?? [])],
  ['a row many times, a cell of it other', manyAlike],
  [
    'a cell with another form of its accents',
    (cells, random) => onRow(cells, random, (row) => row.map((c) => `${c}é`.normalize(pick(random, ['NFC', 'NFD'])))),
  ],
]

/** Ways to spoil a table written as CSV. */
export const csvMutations: readonly Mutation[] = [
  ...cellMutations.map(([name, spoil]) => ({
    name,
    spoil: (bytes: Buffer, random: Random) => Buffer.from(csvOf(spoil(cellsOf(bytes), random))),
  })),
  { name: 'a quote opened', spoil: (bytes, random) => one(bytes, random, /,/g, ',"') },
  { name: 'a quote closed', spoil: (bytes, random) => one(bytes, random, /,/g, '",') },
  { name: 'a quote in the middle', spoil: (bytes, random) => one(bytes, random, /[a-z]/g, '"') },
  { name: 'semicolons', spoil: (bytes) => Buffer.from(bytes.toString().replaceAll(',', ';')) },
  { name: 'tabs', spoil: (bytes) => Buffer.from(bytes.toString().replaceAll(',', '\t')) },
  {
    name: 'a separator swapped',
    spoil: (bytes, random) => one(bytes, random, /,/g, pick(random, [';', '\t', '|', ',,', ''])),
  },
  {
    name: 'a line break swapped',
    spoil: (bytes, random) => one(bytes, random, /\n/g, pick(random, ['\r', ' ', '\u2028', '\n\n', ''])),
  },
]

/** The cells of a CSV file; a file that is none is one cell. */
export function cellsOf(bytes: Buffer): Cells {
  try {
    return parse(bytes, { relax_column_count: true, relax_quotes: true, max_record_size: 9_000_000 }) as string[][]
  } catch {
    return [[bytes.toString()]]
  }
}

/** Cells as CSV. */
export function csvOf(cells: Cells): string {
  return `${cells.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}

function onColumn(change: (row: readonly string[], at: number) => readonly string[]) {
  return (cells: Cells, random: Random): Cells => {
    const column = below(random, width(cells))
    return cells.map((row) => change(row, column))
  }
}

function onRow(cells: Cells, random: Random, change: (row: readonly string[]) => readonly string[]): Cells {
  const r = below(random, cells.length)
  return cells.map((row, i) => (i === r ? change(row) : row))
}

/** Puts another text into one filled cell that fits, the header apart. */
function onCell(cells: Cells, random: Random, text: () => string, fits = /\S/): Cells {
  const places = cells.flatMap((row, r) => (r === 0 ? [] : row.flatMap((cell, c) => (fits.test(cell) ? [[r, c]] : []))))
  if (places.length === 0) return cells
  const [r, c] = pick(random, places) as [number, number]
  return cells.map((row, i) => (i === r ? row.with(c, text()) : row))
}

function everyCell(cells: Cells, random: Random, share: number, text: () => string, fits = /\S/): Cells {
  return cells.map((row, r) =>
    r === 0 ? row : row.map((cell) => (fits.test(cell) && random() < share ? text() : cell)),
  )
}

/** The first columns hold what names a record. */
function inFirstColumns(cells: Cells, random: Random): Cells {
  const r = below(random, cells.length)
  return cells.map((row, i) =>
    i === r && row.length > 0 ? row.with(below(random, Math.min(6, row.length)), pick(random, hostileTexts)) : row,
  )
}

function hostileColumn(cells: Cells, random: Random): Cells {
  const column = below(random, width(cells))
  const text = pick(
    random,
    hostileTexts.filter((t) => t.length < 50_000),
  )
  return cells.map((row, r) => (r === 0 || column >= row.length ? row : row.with(column, text)))
}

function blankColumn(cells: Cells, random: Random): Cells {
  const column = below(random, width(cells))
  return cells.map((row, r) => (r === 0 || column >= row.length ? row : row.with(column, '')))
}

function renamed(cells: Cells, random: Random): Cells {
  const column = below(random, width(cells))
  const name = pick(random, [...hostileTexts, 'id', 'source', 'member', 'Country', 'column 1', 'names', 'raw'])
  return cells.map((row, r) => (r < 3 && column < row.length ? row.with(column, name) : row))
}

function doubledId(cells: Cells, random: Random): Cells {
  const [a, b] = [1 + below(random, cells.length - 1), 1 + below(random, cells.length - 1)]
  const id = cells[a]?.[0] ?? ''
  return cells.map((row, i) => (i === b && row.length > 0 ? row.with(0, id) : row))
}

function manyAlike(cells: Cells, random: Random): Cells {
  const row = cells[1 + below(random, cells.length - 1)] ?? []
  const column = below(random, row.length)
  return [
    ...cells,
    ...Array.from({ length: 60 }, (_, n) => row.map((cell, c) => (c === column ? `${cell} ${n}` : cell))),
  ]
}

function width(cells: Cells): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 0)
}

function one(bytes: Buffer, random: Random, pattern: RegExp, by: string): Buffer {
  return Buffer.from(replaceOne(random, bytes.toString(), pattern, by))
}
