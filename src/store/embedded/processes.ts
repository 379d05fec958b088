import { readFileSync, statSync } from 'node:fs'

/** Whether a process of that id runs; one that ended and only waits to be collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statusFields(pid)?.[0] !== 'Z'
}

/** When a process began, in ticks since the machine did; null where the system does not tell. */
export function bootTicks(pid: number): string | null {
  return statusFields(pid)?.[19] ?? null
}

/**
 * Whether a process is a PostgreSQL that serves `folder`. Told by where it
 * stands, not by its arguments: a folder may be moved while it is served. One
 * whose place we may not look at counts, since taking a stranger for ours only
 * makes us wait, and the reverse would have two servers on one folder.
 */
export function servesFolder(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false
  const name = read(`/proc/${pid}/comm`)?.trim()
  if (name !== undefined && name !== 'postgres') return false
  try {
    const [there, here] = [statSync(`/proc/${pid}/cwd`), statSync(folder)]
    return there.dev === here.dev && there.ino === here.ino
  } catch {
    return true
  }
}

/** The fields of /proc/PID/stat after the name, which may hold blanks and brackets itself. */
function statusFields(pid: number): readonly string[] | undefined {
  const text = read(`/proc/${pid}/stat`)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
