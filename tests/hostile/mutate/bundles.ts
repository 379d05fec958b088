import { strToU8, unzipSync, zipSync } from 'fflate'
import { archiveMutations } from './archives.ts'
import { byteMutations, textMutations } from './bytes.ts'
import { type Mutation, pick, type Random } from './random.ts'
import { csvMutations } from './tables.ts'

/** Put into tables that are not about texts alone: each where a number, a date, an id or a list stands. */
const columns = [
  'id',
  'member',
  'number',
  'year',
  'start',
  'date',
  'names',
  'kinds',
  'policyAreas',
  'address',
  'position',
  'source',
]

/** Ways to spoil the packed tables that ship with Kept. */
export const bundleMutations: readonly Mutation[] = [
  ...csvMutations.map(inTable),
  ...csvMutations.filter(({ name }) => name.includes('hostile')).map(inTable),
  ...columns.map((column) => ({ name: `hostile in ${column}`, spoil: inColumn(column) })),
  ...textMutations.map(inTable),
  ...archiveMutations,
  ...byteMutations,
]

function inTable({ name, spoil }: Mutation): Mutation {
  return {
    name: `${name}, in a table`,
    spoil: (bytes, random) => {
      const tables = unzipSync(bytes)
      const table = pick(random, Object.keys(tables))
      return zipSync({ ...tables, [table]: spoil(Buffer.from(tables[table]!), random) }, { level: 1 })
    },
  }
}

/** Puts a hostile value into a column of that name in one of the tables that have it. */
function inColumn(column: string): Mutation['spoil'] {
  return (bytes, random) => {
    const tables = unzipSync(bytes)
    const having = Object.keys(tables).filter((name) => headOf(tables[name]!).includes(column))
    const table = pick(random, having)
    const text = Buffer.from(tables[table]!).toString()
    return zipSync(
      { ...tables, [table]: strToU8(put(text, headOf(tables[table]!).indexOf(column), random)) },
      { level: 1 },
    )
  }
}

function headOf(table: Uint8Array): readonly string[] {
  return Buffer.from(table).toString('utf8', 0, 2000).split(/\r?\n/)[0]!.split(',')
}

/** Only lines without a quote are touched, so that the cell is the one that is meant. */
function put(text: string, column: number, random: Random): string {
  const lines = text.split('\n')
  const plain = lines.flatMap((line, at) => (at > 0 && line !== '' && !line.includes('"') ? [at] : []))
  const at = pick(random, plain)
  if (at === undefined) return text
  const cells = lines[at]!.split(',')
  const value = pick(random, values)
  return lines
    .with(at, cells.with(Math.min(column, cells.length - 1), `"${value.replace(/"/g, '""')}"`).join(','))
    .join('\n')
}

const values = [
  ...[
    '9999999999999',
    '2147483648',
    '-1',
    '1e308',
    '9'.repeat(400),
    '2016-02-31',
    '0000',
    '(none)',
    '; ',
    'x'.repeat(60_000),
  ],
  ...[
    '__proto__',
    'constructor',
    '../../etc',
    'javascript:alert(1)',
    '<script>',
    'a\u0000b',
    'cafe\u0301',
    'café',
    '\ufffd',
    '%',
    '_',
    "'",
  ],
  ...[
    'mexico',
    'MX0075',
    'AP_MEX04',
    'action-plan',
    'en: Name',
    'en: (until 2019)',
    '\u202e',
    'two\nlines',
    '*',
    'x'.repeat(3000),
  ],
]
