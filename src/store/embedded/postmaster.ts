import { spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Invalid } from '#base/errors.ts'
import type { Account } from '#store/embedded/account.ts'
import type { Binaries } from '#store/embedded/binaries.ts'
import { explainErrno, explainOutput } from '#store/embedded/explain.ts'
import type { Layout } from '#store/embedded/layout.ts'
import { servesFolder } from '#store/embedded/processes.ts'

/** What a running server writes about itself into its folder. */
export interface Postmaster {
  readonly pid: number
  /** When it began, seconds since 1970. */
  readonly startedAt: number
  readonly socketFolder: string
  readonly isReady: boolean
}

/** A server that is to be started. */
export interface Start {
  readonly layout: Layout
  readonly account: Account
  readonly binaries: Binaries
  readonly socketFolder: string
  readonly settings: Readonly<Record<string, string>>
}

/** For a small machine; safe before fast. Given at every start, so a new release of Kept can change them. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: '5432',
  unix_socket_permissions: '0700',
  max_connections: '50',
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '512MB',
  random_page_cost: '1.1',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  wal_compression: 'on',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  logging_collector: 'off',
  update_process_title: 'off',
}

const LOG_BYTES = 16 * 1024 * 1024
const RETRY_MILLIS = 20_000
const STOP_MILLIS = 60_000

/** What a server wrote about itself; null where none runs, or one is only beginning to. */
export function readPostmaster(folder: string): Postmaster | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return null
    return {
      pid,
      startedAt: Number(lines[2]),
      socketFolder: lines[4] ?? '',
      isReady: lines[7]?.trim() === 'ready',
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw explainErrno(error, folder)
  }
}

/** Forgets a server that a kill or a loss of power left written down. */
export function forgetPostmaster(folder: string): void {
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

/**
 * Starts the server in a session of its own and waits until it answers; what
 * is left of a killed one is waited for.
 *
 * @throws Invalid where it gives up, with the reason it logged
 */
export async function startPostmaster(start: Start): Promise<void> {
  const until = Date.now() + RETRY_MILLIS
  for (;;) {
    const output = await tryStart(start)
    if (output === null) return
    const isOccupied = /pre-existing shared memory block|lock file .* already exists/.test(output)
    if (!isOccupied || Date.now() > until) throw explainOutput('postgres', output, start.layout.database)
    await sleep(100)
  }
}

/** @returns what it logged before it gave up; null where it is ready */
async function tryStart({ layout, account, binaries, ...rest }: Start): Promise<string | null> {
  const log = openLog(layout.log)
  const before = fstatSync(log).size
  const given = { ...settings, unix_socket_directories: rest.socketFolder, ...rest.settings }
  const [program, args] = account.command(binaries.postgres, [
    '-D',
    layout.database,
    ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...binaries.env, LC_ALL: 'C', TZ: 'UTC' },
    ...account.spawn,
  })
  closeSync(log)
  child.unref()
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`error: ${error.message}`))
    child.on('exit', () => resolve(''))
  })
  for (;;) {
    const found = readPostmaster(layout.database)
    if (found?.pid === child.pid && found?.isReady) return null
    const output = await Promise.race([sleep(5, null), ended])
    if (output !== null) return output || readFileSync(layout.log).subarray(before).toString()
  }
}

function openLog(file: string): number {
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) renameSync(file, `${file}.1`)
    return openSync(file, 'a', 0o600)
  } catch (error) {
    throw explainErrno(error, file)
  }
}

/**
 * Stops the server: it ends sessions, writes everything down and goes.
 *
 * @throws Invalid where it is still there after a minute
 */
export async function stopPostmaster(folder: string): Promise<void> {
  const pid = readPostmaster(folder)?.pid
  if (pid === undefined || !servesFolder(pid, folder)) return
  process.kill(pid, 'SIGINT')
  const until = Date.now() + STOP_MILLIS
  while (servesFolder(pid, folder)) {
    if (Date.now() > until)
      throw new Invalid(`unfinished shutdown: PostgreSQL, process ${pid}, expected it to end within a minute`)
    await sleep(10)
  }
}
