import { flushCompileCache } from 'node:module'
import { deriveAll, isUnsearchable } from '#actions/derive-all.ts'
import { dataRoutes } from '#api/routes.ts'
import { readAssets } from '#app/assets.ts'
import { lastCheckpointFault } from '#app/checkpoint-file.ts'
import type { Invocation } from '#app/command.ts'
import { createListener } from '#app/listener.ts'
import type { Opened } from '#app/opened.ts'
import { PageCache } from '#app/page-cache.ts'
import { createRouter } from '#app/router.ts'
import { startServer } from '#app/server.ts'
import { stopSignal } from '#app/stop-signal.ts'
import { Versions } from '#app/versions.ts'
import { routes } from '#site/routes.ts'
import { verifierKeys } from '#store/ledger-key.ts'
import { ReadStore } from '#store/read-store.ts'

/**
 * Answers until it is asked to stop. An empty ledger is filled with the bundled
 * facts first; where something stands already, that is served at once, and a
 * newer bundle is brought in behind it.
 */
export async function serveSite(invocation: Invocation, opened: Opened): Promise<number> {
  const { config, out, err, now } = invocation
  const { pool } = opened.database
  const log = (line: string) => err.write(`${line}\n`)
  const stop = stopSignal()
  opened.handleSignals()
  const versions = new Versions(pool)
  await versions.listen()
  const fault = await lastCheckpointFault(pool, config.checkpointFile, verifierKeys(config.dataFolder))
  if (fault !== null) log(`WARNING ${fault.where}: ${fault.what}; kept verify tells more`)
  const isEmpty = (await ReadStore.now(pool)).at === 0
  if (isEmpty) await bringFacts(opened, log)
  else if (await isUnsearchable(pool)) {
    log('making what is on record searchable')
    opened.keep((await deriveAll(pool, { ...opened.by(), account: 'kept' })).checkpoint)
  }
  const today = () => now().toISOString().slice(0, 10)
  const ask = async () => ({ store: await ReadStore.now(pool), today: today() })
  const router = createRouter({ pages: routes, data: dataRoutes, assets: readAssets(), ask, log })
  const listener = createListener({ router, cache: new PageCache(), versions, today })
  try {
    const running = await startServer(listener, config)
    out.write(`Kept is at ${running.address}\n`)
    // what was made ready of the code is written now, and not while we are told to stop
    flushCompileCache()
    const bringing = isEmpty ? null : bringFacts(opened, log)
    await stop
    await running.stop()
    await bringing
  } finally {
    versions.close()
  }
  return 0
}

/** Brings in the bundle. Where that fails though something stands, that is served all the same. */
async function bringFacts({ database, by, keep }: Opened, log: (line: string) => void): Promise<void> {
  try {
    // readers of files are many; most starts do without them
    const { bringBundle } = await import('#app/bundle.ts')
    const brought = await bringBundle(database.pool, { ...by(), account: 'kept' })
    if (brought === null) return
    keep(brought.checkpoint)
    log(`brought in the facts that ship with Kept: ${brought.entries.toLocaleString('en-GB')} entries`)
  } catch (error) {
    if ((await ReadStore.now(database.pool)).at === 0) throw error
    log(`the facts that ship with Kept were not brought in: ${(error as Error).message}`)
  }
}
