import { spawnSync } from 'node:child_process'
import { chownSync, closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Account } from '#store/embedded/account.ts'
import type { Binaries } from '#store/embedded/binaries.ts'
import { explainErrno, explainOutput } from '#store/embedded/explain.ts'
import type { Layout } from '#store/embedded/layout.ts'

/** The role that owns everything in an embedded database. */
export const OWNER = 'kept'

/**
 * Makes an empty database. It is made under another name and renamed when it is
 * whole, so a kill or a full disk leaves nothing that looks like a database.
 *
 * @throws Invalid where it cannot be made
 */
export function initialise(layout: Layout, account: Account, binaries: Binaries): void {
  removeUnfinished(layout)
  const unfinished = `${layout.database}.new-${process.pid}`
  try {
    mkdirSync(unfinished, { mode: 0o700 })
    if (account.owner !== process.geteuid?.()) chownSync(unfinished, account.owner, account.owner)
    runInitdb(unfinished, account, binaries)
    renameSync(unfinished, layout.database)
    flush(layout.root)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw explainErrno(error, layout.root)
  }
}

/** Checksums tell a failing disk from a mistake of ours; the locale is built in, so that no system update reorders an index. */
function runInitdb(folder: string, account: Account, binaries: Binaries): void {
  const [program, args] = account.command(binaries.initdb, [
    `--pgdata=${folder}`,
    `--username=${OWNER}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
  ])
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, ...binaries.env, LC_ALL: 'C', TZ: 'UTC' },
    ...account.spawn,
  })
  if (error) throw explainOutput('initdb', `error: ${error.message}`, folder)
  if (status !== 0) throw explainOutput('initdb', `${stdout}\n${stderr}`, folder)
}

function removeUnfinished(layout: Layout): void {
  for (const name of readdirSync(layout.root)) {
    if (name.startsWith(`${basename(layout.database)}.new-`)) rmSync(join(layout.root, name), { recursive: true })
  }
}

function flush(folder: string): void {
  const fd = openSync(folder, 'r')
  fsyncSync(fd)
  closeSync(fd)
}
