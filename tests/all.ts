// `npm test`: every test of the repository, in one run of Node's own runner, which prints the count.
//   node bin/run.mjs tests/all.ts [PATTERN…]        these files alone
//   node bin/run.mjs tests/all.ts --only-database   those that need the database (*.db.test.ts): what a
//     run on another PostgreSQL, named by KEPT_TEST_DATABASE_URL, is for
// Starts one database server for the whole run, and gets a Chromium where there is none.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { findChromium, getChromium } from './chromium.ts'
import { startTestServer } from './database.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const named = args.filter((a) => !a.startsWith('--'))
  const suffix = args.includes('--only-database') ? '.db.test.ts' : '.test.ts'
  const files = globSync(named.length > 0 ? named : [`src/**/*${suffix}`, `tests/**/*${suffix}`]).sort()
  if (files.length === 0) throw new Error(`no tests: ${JSON.stringify(args)}, expected a pattern that fits some`)
  const isWhole = args.length === 0
  const chromium = isWhole ? getChromium() : findChromium()
  const server =
    files.some((f) => f.endsWith('.db.test.ts')) && !process.env.KEPT_TEST_DATABASE_URL ? startTestServer() : null
  try {
    return await runTests(files, {
      ...(server && { KEPT_TEST_SERVER: (await server).url }),
      ...(chromium && { CHROMIUM: chromium }),
    })
  } finally {
    await (await server)?.close()
  }
}

/** @returns the exit code of the runner */
function runTests(files: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(process.execPath, ['--test', '--test-reporter=spec', ...files], {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', NODE_ENV: 'test', ...env },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
