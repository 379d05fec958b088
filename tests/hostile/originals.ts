import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { packFolder } from '#sources/bundled/pack.ts'
import { exportOf } from '../bench/generate.ts'
import { sharedFile } from '../loaded-database.ts'
import { bundleMutations } from './mutate/bundles.ts'
import { byteMutations, textMutations } from './mutate/bytes.ts'
import { htmlMutations, pageTextMutations } from './mutate/pages.ts'
import type { Mutation } from './mutate/random.ts'
import { cellsOf, csvMutations, csvOf } from './mutate/tables.ts'
import { workbookMutations } from './mutate/workbooks.ts'

/** A good file, and how often and in which ways it is spoilt. */
export interface Original {
  readonly name: string
  /** Id of the source that reads it. */
  readonly source: string
  readonly bytes: Buffer
  readonly copies: number
  readonly mutations: readonly Mutation[]
}

const samples = join(import.meta.dirname, '../../data/samples')
const tableMutations: readonly Mutation[] = [...csvMutations, ...csvMutations, ...textMutations, ...byteMutations]

/** Which source reads a sample, by the beginning of its name. */
const readers: readonly (readonly [start: string, source: string])[] = [
  ['ogp-commitments', 'ogp-commitments'],
  ['member-page', 'ogp-member-page'],
  ['process-database', 'ogp-process'],
  ['open-budget-survey', 'scores-open-budget-survey'],
  ['rti-rating', 'scores-rti-rating'],
  ['us-plan', 'us-plan'],
  ['canada-plan', 'canada-plan'],
  ['ecuador', 'ecuador-plan'],
]

/** Every sample of the project, the tables that ship with it, and larger files made on the fly, in the order in which they are brought in. */
export async function originals(): Promise<readonly Original[]> {
  const bundle = await packFolder(join(import.meta.dirname, '../../data/bundled'))
  return [
    {
      name: 'bundled.zip',
      source: 'bundled',
      bytes: Buffer.from(bundle.bytes),
      copies: 150,
      mutations: bundleMutations,
    },
    ...readdirSync(samples).sort().map(sampleOf),
    table('process-110.csv', 'ogp-process', wholeProcess(), 130),
    table('survey-100.csv', 'scores-open-budget-survey', survey(), 90),
    table('rating-100.csv', 'scores-rti-rating', rating(), 90),
    table('export-30.csv', 'ogp-commitments', [...exportOf(30)].join(''), 170),
    await workbookOf('export-30.xlsx', Buffer.from([...exportOf(30)].join('')), 300),
    await workbookOf('sample-2016.xlsx', readFileSync(join(samples, 'ogp-commitments-2016.csv')), 110),
  ]
}

/** The first rows of the real files beside the project, where they are. */
export function realOriginals(): readonly Original[] {
  const real = (path: string, source: string, copies: number, rows = 60): readonly Original[] => {
    const place = sharedFile(path)
    if (place === null) return []
    const bytes = readFileSync(place)
    if (path.endsWith('.txt')) return [{ name: `real ${path}`, source, bytes, copies, mutations: pageTextMutations }]
    return [table(`real ${path.split('/').at(-1)}`, source, csvOf(cellsOf(bytes).slice(0, rows)), copies)]
  }
  return [
    ...real('ogp-export-2024-open-parliament/commitments_2024.csv', 'ogp-commitments', 40),
    ...real('ogp-explorer-2016/ogpirm_live_data.csv', 'ogp-commitments', 40),
    ...real('mexico-member-page.txt', 'ogp-member-page', 50),
    // a gate needs a hundred rows of these: they are taken whole
    ...real('ogp-explorer-2016/process_database_2016-07.csv', 'ogp-process', 30, 200),
    ...real('indices/open-budget-survey/ibp_data_summary_2019.csv', 'scores-open-budget-survey', 20, 200),
    ...real('indices/rti_rating_2026.csv', 'scores-rti-rating', 20, 200),
  ]
}

function sampleOf(name: string): Original {
  const bytes = readFileSync(join(samples, name))
  const source = readers.find(([start]) => name.startsWith(start))![1]
  if (name.endsWith('.html')) return { name, source, bytes, copies: 180, mutations: htmlMutations }
  if (name.endsWith('.txt')) return { name, source, bytes, copies: 70, mutations: pageTextMutations }
  const copies = source === 'ogp-commitments' ? (/20\d\d/.test(name) ? 100 : 50) : 20
  return { name, source, bytes, copies, mutations: tableMutations }
}

function table(name: string, source: string, text: string, copies: number): Original {
  return { name, source, bytes: Buffer.from(text), copies, mutations: tableMutations }
}

async function workbookOf(name: string, csv: Buffer, copies: number): Promise<Original> {
  const rows = cellsOf(csv).map((row) => row.map((cell) => (/^-?\d{1,6}$/.test(cell) ? Number(cell) : cell || null)))
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'Export', rows }] }))
  return { name, source: 'ogp-commitments', bytes, copies, mutations: workbookMutations(csv) }
}

/** The sample with enough plans to pass its gate on rows. */
function wholeProcess(): string {
  const cells = cellsOf(readFileSync(join(samples, 'process-database.csv')))
  const plan = cells.find((row) => row[0] === 'Ruritania' && row[1] === '2')!
  const members = ['Ruritania', 'Slovak Republic', 'United Kingdom', 'Czech Republic', 'Mexico']
  const plans = members.flatMap((name) =>
    Array.from({ length: 22 }, (_, n) => plan.with(0, name).with(1, String(n + 1))),
  )
  return csvOf([...cells.slice(0, 6), ...plans])
}

function survey(): string {
  const countries = 'SK GB CZ MX AR BR CA CL CO CR DK EC EE ES FR GE GH HN ID IE IT KE KR LK US'.split(' ')
  const rounds = countries.flatMap((code, c) =>
    [2008, 2010, 2012, 2019].map((year, y) => [code, String(year), String(40 + c + y), String(c + 1)]),
  )
  return csvOf([['COUNTRY', 'YEAR', 'OPEN_BUDGET_INDEX', 'RANK'], ...rounds])
}

function rating(): string {
  const cells = cellsOf(readFileSync(join(samples, 'rti-rating.csv')))
  const [head, law] = [cells[0]!, cells[1]!]
  const codes = Array.from({ length: 96 }, (_, n) => `Q${String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26))}`)
  return csvOf([head, ...['SVK', 'GBR', 'CZE', 'MEX', ...codes].map((code) => law.with(0, code))])
}
