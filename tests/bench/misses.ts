import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type pg from 'pg'
import { dataRoutes } from '#api/routes.ts'
import { readAssets } from '#app/assets.ts'
import { createListener } from '#app/listener.ts'
import { PageCache } from '#app/page-cache.ts'
import { createRouter } from '#app/router.ts'
import { getMember } from '#queries/get-member.ts'
import { routes } from '#site/routes.ts'
import { ReadStore } from '#store/read-store.ts'
import { quantile, read } from './load.ts'
import { type Measured, ms } from './table.ts'

const TODAY = '2026-11-24'
const TIMES = 200

/** A member page that no cache holds, asked for over HTTP, against its statements alone. */
export async function measureMiss(
  pool: pg.Pool,
  { slug, title, limitMillis }: { readonly slug: string; readonly title: string; readonly limitMillis: number },
): Promise<readonly Measured[]> {
  const waves = await recordedWaves(pool, slug)
  const pages: number[] = []
  const statements: number[] = []
  await withUncached(pool, async (port) => {
    for (let i = 0; i < TIMES + 20; i++) {
      const page = await timed(() => read(port, `/en/members/${slug}`))
      const alone = await timed(() => replay(pool, waves))
      // the first are of a server that warms up
      if (i < 20) continue
      pages.push(page)
      statements.push(alone)
    }
  })
  const [page, alone] = [quantile(pages, 0.95), quantile(statements, 0.95)]
  return [
    {
      quality: `${title}, cache miss, p95 of ${TIMES}`,
      value: `${ms(page)} (median ${ms(quantile(pages, 0.5))})`,
      against: `its SQL alone, p95 ${ms(alone)} (median ${ms(quantile(statements, 0.5))})`,
      ratio: page / alone,
      target: `≤ ${limitMillis} ms, ≤ 1.5`,
      met: page <= limitMillis && page / alone <= 1.5,
    },
  ]
}

/** The site as it is served, with a cache that holds nothing. */
export async function withUncached<T>(pool: pg.Pool, work: (port: number) => Promise<T>): Promise<T> {
  const ask = async () => ({ store: await ReadStore.now(pool), today: TODAY })
  const router = createRouter({ pages: routes, data: dataRoutes, assets: readAssets(), ask, log: console.error })
  const versions = { current: true, of: () => '1' }
  const listener = createListener({ router, cache: new PageCache(0), versions, today: () => TODAY })
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work((server.address() as AddressInfo).port)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

type Statement = readonly unknown[]

/**
 * The statements of one page, in waves: those of a wave were under way
 * together. What a page asks only once for all pages is not among them.
 */
async function recordedWaves(pool: pg.Pool, slug: string): Promise<readonly (readonly Statement[])[]> {
  const waves: Statement[][] = []
  let underWay = 0
  const recorder = {
    query: async (...args: unknown[]) => {
      if (underWay++ === 0) waves.push([])
      waves.at(-1)!.push(args)
      try {
        return await query(pool, args)
      } finally {
        underWay--
      }
    },
  }
  const ask = async () => {
    const store = await ReadStore.now(recorder as unknown as Pick<pg.ClientBase, 'query'>)
    await getMember({ store, today: TODAY }, slug)
  }
  await ask()
  waves.length = 0
  await ask()
  return waves
}

async function replay(pool: pg.Pool, waves: readonly (readonly Statement[])[]): Promise<void> {
  for (const wave of waves) await Promise.all(wave.map((args) => query(pool, args)))
}

/** `query` has many shapes; a recorded call is given back in the one it came in. */
function query(pool: pg.Pool, args: Statement): Promise<unknown> {
  return (pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>)(...args)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
