import type pg from 'pg'
import { importFile } from '#actions/import-file.ts'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'
import { type SearchColumns, searchColumns } from '#queries/search/columns.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { ReadStore } from '#store/read-store.ts'
import { SINGLE } from '#store/search-codes.ts'
import { madeUp } from './import.ts'
import { quantile, read } from './load.ts'
import { withUncached } from './misses.ts'
import { appending } from './place.ts'
import { type Measured, ms } from './table.ts'

const TODAY = '2026-11-24'
/** One file holds no more, as no real one does; so many commitments come in several. */
const IN_ONE_FILE = 100_000
const TIMES = 8
/** The counts of a database take so long that a few of them must do. */
const MOST_PLAIN = 6

/** Brings in generated commitments, file by file. @returns seconds, and promises a second of each file */
export async function bringMadeUp(pool: pg.Pool, commitments: number): Promise<readonly number[]> {
  const rates: number[] = []
  for (let from = 0; from < commitments; from += IN_ONE_FILE) {
    const count = Math.min(IN_ONE_FILE, commitments - from)
    const started = performance.now()
    await importFile(pool, appending(), ogpCommitments, madeUp(count, from), { dryRun: false, reason: null })
    rates.push((count * 1000) / (performance.now() - started))
    process.stderr.write(`${from + count} commitments, ${Math.round(rates.at(-1)!)}/s\n`)
  }
  return rates
}

/** Questions of one sort, asked for in turn. */
interface Sort {
  readonly title: string
  readonly limitMillis: number
  readonly queries: readonly string[]
}

const REGIONS = ['africa-and-the-middle-east', 'americas', 'asia-and-the-pacific', 'europe']
const CODES = ['complete', 'substantial', 'limited', 'not-started']
const YEARS = ['2012', '2014', '2018', '2020', '2022']
const AREAS = ['beneficial-ownership', 'open-contracting', 'gender', 'justice', 'tax', 'youth']
const WORDS = [
  'transparency',
  'budget',
  'información',
  'البيانات',
  'budjet',
  '"open data"',
  'health -water',
  'audit reform',
]

const SORTS: readonly Sort[] = [
  { title: 'unfiltered', limitMillis: 150, queries: ['', 'sort=member', 'sort=end&page=40', 'sort=completion'] },
  {
    title: 'one filter',
    limitMillis: 150,
    queries: [
      ...REGIONS.map((r) => `region=${r}`),
      ...CODES.map((c) => `completion=${c}`),
      ...AREAS.map((a) => `area=${a}`),
      'overdue=yes',
    ],
  },
  {
    title: 'three filters',
    limitMillis: 150,
    queries: REGIONS.flatMap((r, i) =>
      CODES.map((c) => `region=${r}&completion=${c}&year=${YEARS[i]}&year=${YEARS[i + 1]}`),
    ),
  },
  { title: 'words', limitMillis: 150, queries: WORDS.map((q) => new URLSearchParams({ q }).toString()) },
  {
    title: 'words and filters, with a chart',
    limitMillis: 150,
    queries: WORDS.map((q, i) => new URLSearchParams({ q, region: REGIONS[i % 4]!, chart: 'completion' }).toString()),
  },
]

/** The page on which promises are found, that no cache holds, over HTTP; against its counts asked of the database. */
export async function measureExplore(pool: pg.Pool, commitments: number): Promise<readonly Measured[]> {
  const store = await ReadStore.now(pool)
  const started = performance.now()
  const columns = await searchColumns(store)
  const took = performance.now() - started
  const rows: Measured[] = [
    {
      quality: `explore, reading the columns of ${commitments} commitments, once after each change of the data`,
      value: ms(took),
      against: '',
      ratio: null,
      target: '',
      met: true,
    },
  ]
  await withPlain(pool, columns, async (countPlain) => {
    for (const sort of SORTS) rows.push(await measureSort(pool, commitments, { sort, countPlain }))
  })
  return rows
}

async function measureSort(
  pool: pg.Pool,
  commitments: number,
  { sort, countPlain }: { readonly sort: Sort; readonly countPlain: (where: string) => Promise<number> },
): Promise<Measured> {
  const [pages, statements, plain, hits]: [number[], number[], number[], number[]] = [[], [], [], []]
  await withUncached(pool, async (port) => {
    for (let round = 0; round <= TIMES; round++) {
      for (const query of sort.queries) {
        const page = await timed(() => read(port, `/en/commitments${query === '' ? '' : `?${query}`}`))
        const alone = await statementsAlone(pool, query)
        // the first are of a server that warms up
        if (round === 0) {
          hits.push(alone.total)
          continue
        }
        pages.push(page)
        statements.push(alone.millis)
        if (!query.includes('q=') && plain.length < MOST_PLAIN) plain.push(await countPlain(query))
      }
    }
  })
  const [page, alone] = [quantile(pages, 0.95), quantile(statements, 0.95)]
  const counted = plain.length === 0 ? null : quantile(plain, 0.95)
  return {
    quality: `explore, ${sort.title}, ${commitments} commitments, ${Math.min(...hits)} to ${Math.max(...hits)} hits, p95 of ${pages.length}`,
    value: `${ms(page)} (median ${ms(quantile(pages, 0.5))})`,
    against:
      counted === null
        ? `its own statements ${ms(alone)} (median ${ms(quantile(statements, 0.5))})`
        : `its single facets counted by one statement of the database ${ms(counted)}; its own statements ${ms(alone)}`,
    ratio: page / (counted ?? alone),
    target: `≤ ${sort.limitMillis} ms, ≤ 1.3`,
    met: page <= sort.limitMillis && page / (counted ?? alone) <= 1.3,
  }
}

/** How long the database is busy with a question: its statements, one after the other. */
async function statementsAlone(pool: pg.Pool, query: string): Promise<{ millis: number; total: number }> {
  const calls: unknown[][] = []
  const recorder = {
    query: (...args: unknown[]) => {
      calls.push(args)
      return ask(pool, args)
    },
  }
  // answers that are kept are kept by the pool: the recorder has to be taken for it
  const store = await ReadStore.now(pool)
  const recorded = await ReadStore.now(recorder as unknown as Pick<pg.ClientBase, 'query'>)
  const mixed = new Proxy(recorded, {
    get: (target, name) => {
      const of = name === 'once' ? store : target
      const value = Reflect.get(of, name, of)
      return typeof value === 'function' ? value.bind(of) : value
    },
  })
  const { total } = await findCommitments({ store: mixed, today: TODAY }, findAskedIn(new URLSearchParams(query)))
  const millis = await timed(async () => {
    for (const args of calls) await ask(pool, args)
  })
  return { millis, total }
}

function ask(pool: pg.Pool, args: readonly unknown[]): Promise<unknown> {
  return (pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>)(...args)
}

/**
 * What a database would do without columns in memory: one narrow row for each
 * commitment, and all facets of one code counted in one pass. A temporary table,
 * so that nothing of it stays.
 */
async function withPlain(
  pool: pg.Pool,
  columns: SearchColumns,
  work: (count: (query: string) => Promise<number>) => Promise<void>,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(
      `create temporary table plain (${SINGLE.map((f) => `"${f}" smallint`).join(', ')}, areas smallint[])`,
    )
    for (let from = 0; from < columns.size; from += 20_000) await insertPlain(client, columns, from)
    await client.query('create index on plain using gin (areas)')
    await client.query('analyze plain')
    await work((query) => timed(() => client.query(plainCounts(columns, query))))
  } finally {
    await client.query('drop table if exists plain')
    client.release()
  }
}

async function insertPlain(client: pg.PoolClient, columns: SearchColumns, from: number): Promise<void> {
  const to = Math.min(from + 20_000, columns.size)
  const arrays = SINGLE.map((facet) => [...columns.single[facet].subarray(from, to)])
  const { from: firsts, codes } = columns.several.area
  const areas = Array.from(
    { length: to - from },
    (_, i) => `{${codes.subarray(firsts[from + i]!, firsts[from + i + 1]!).join(',')}}`,
  )
  await client.query(
    `insert into plain select ${SINGLE.map((_, i) => `c${i}`).join(', ')}, a::smallint[] from unnest(${SINGLE.map((_, i) => `$${i + 1}::smallint[]`).join(', ')}, $${SINGLE.length + 1}::text[]) as x(${SINGLE.map((_, i) => `c${i}`).join(', ')}, a)`,
    [...arrays, areas],
  )
}

function plainCounts(columns: SearchColumns, query: string): string {
  const filters = [...new URLSearchParams(query)].flatMap(([name, code]) => {
    if (name === 'area') return [`areas @> array[${columns.codes.codes('area').indexOf(code)}]::smallint[]`]
    const facet = SINGLE.find((f) => f === name)
    return facet === undefined ? [] : [`"${facet}" = ${columns.codes.codes(facet).indexOf(code)}`]
  })
  const where = filters.length === 0 ? '' : ` where ${filters.slice(0, 2).join(' and ')}`
  return `select ${SINGLE.map((f) => `"${f}"`).join(', ')}, count(*) from plain${where} group by grouping sets (${SINGLE.map((f) => `("${f}")`).join(', ')})`
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
