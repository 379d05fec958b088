// The whole site over a loaded database, on a free port of loopback: what people and machines would be answered.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dataRoutes } from '#api/routes.ts'
import { readAssets } from '#app/assets.ts'
import { createListener } from '#app/listener.ts'
import { PageCache } from '#app/page-cache.ts'
import { createRouter } from '#app/router.ts'
import { Versions } from '#app/versions.ts'
import { routes } from '#site/routes.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile, TODAY } from './loaded-database.ts'

export interface ServedSite {
  readonly db: LoadedDatabase
  /** 'http://127.0.0.1:41234', without a slash at its end. */
  readonly origin: string
  /** Whether the exports among the test data were there to be brought in. */
  readonly hasExports: boolean
  /** What went wrong on our side. */
  readonly logged: readonly string[]
  close(): Promise<void>
}

/** Files of the test data that bring codings, texts and assessors, by source. */
const EXPORTS: readonly (readonly [source: string, path: string])[] = [
  ['ogp-commitments', 'ogp-export-2024-open-parliament/commitments_2024.csv'],
  ['ogp-commitments', 'ogp-explorer-2016/ogpirm_live_data.csv'],
  ['ogp-process', 'ogp-explorer-2016/process_database_2016-07.csv'],
]

/** @param withExports whether the exports among the test data are brought in where they are there */
export async function servedSite({ withExports = false, today = TODAY } = {}): Promise<ServedSite> {
  const db = await loadedDatabase()
  let hasExports = false
  if (withExports) {
    for (const [source, path] of EXPORTS) {
      const file = sharedFile(path)
      if (file === null) continue
      hasExports = true
      await db.load(source, file)
    }
  }
  const versions = new Versions(db.pool)
  await versions.listen()
  const logged: string[] = []
  const log = (line: string) => logged.push(line)
  const router = createRouter({ pages: routes, data: dataRoutes, assets: readAssets(), ask: () => db.ask(today), log })
  const server = createServer(createListener({ router, cache: new PageCache(), versions, today: () => today }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    db,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hasExports,
    logged,
    close: async () => {
      server.close()
      server.closeAllConnections()
      versions.close()
      await db.close()
    },
  }
}
