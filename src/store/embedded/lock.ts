import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Invalid } from '#base/errors.ts'
import { bootTicks, isAlive } from '#store/embedded/processes.ts'

const WAIT_MILLIS = 120_000

/**
 * Runs `work` while no other process of this machine holds `file`. What a
 * killed process left behind is taken over: a holder is told by its process id
 * and the moment it began, so a recycled id is not taken for it.
 *
 * @throws Invalid where a living process holds it for two minutes
 */
export async function withLock<T>(file: string, work: () => Promise<T>, waitMillis = WAIT_MILLIS): Promise<T> {
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  writeFileSync(mine, `${process.pid} ${bootTicks(process.pid) ?? ''}\n`, { mode: 0o644 })
  try {
    await take(file, mine, Date.now() + waitMillis)
  } finally {
    rmSync(mine, { force: true })
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

async function take(file: string, mine: string, until: number): Promise<void> {
  for (;;) {
    if (linked(mine, file)) return
    const holder = readHolder(file)
    if (holder !== null && !isLiving(holder)) setAside(file, holder)
    else if (Date.now() > until) {
      throw new Invalid(
        `busy data folder: process ${holder?.split(' ')[0] ?? 'unknown'} has held ${JSON.stringify(file)} for too long, expected it to start or stop the database and let go`,
      )
    } else await sleep(20)
  }
}

/** A lock is a link to a file already written, so nobody ever reads a half-written one. */
function linked(mine: string, file: string): boolean {
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readHolder(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

function isLiving(holder: string): boolean {
  const [pid, ticks] = holder.split(' ')
  if (!/^[1-9]\d*$/.test(pid ?? '') || !isAlive(Number(pid))) return false
  const now = bootTicks(Number(pid))
  return ticks === undefined || now === null || now === ticks
}

/** Takes a dead holder's lock away, and puts it back should it have become a living one's meanwhile. */
function setAside(file: string, dead: string): void {
  const aside = `${file}.dead.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (readHolder(aside) !== dead) linked(aside, file)
  rmSync(aside, { force: true })
}
