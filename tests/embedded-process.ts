import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What a process that opens an embedded database answered, and the process itself. */
export interface Opened {
  readonly process: ChildProcess
  /** Of the server; null where it was refused. */
  readonly pid: number | null
  /** Why it was refused; '' where it was not. */
  readonly invalid: string
  /** Lets the process close its database. @returns its exit code */
  leave(): Promise<number | null>
}

export const NOBODY = 65_534

const program = fileURLToPath(new URL('./open-embedded.ts', import.meta.url))

/** Opens the embedded database of a folder in a process of its own, under this user or as an ordinary one. */
export async function openElsewhere(
  folder: string,
  { isOrdinary = false, env = {} as Readonly<Record<string, string>> } = {},
): Promise<Opened> {
  const command = [process.execPath, program, folder]
  const [file, ...args] = isOrdinary ? ordinary(command)! : command
  const child = spawn(file!, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...(isOrdinary && { HOME: folder }), ...env },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const line = await new Promise<string>((resolve) => {
    createInterface(child.stdout!).once('line', resolve)
    void ended.then((code) => resolve(JSON.stringify({ invalid: `ended with ${code}` })))
  })
  const { pid = null, invalid = '' } = JSON.parse(line)
  return {
    process: child,
    pid,
    invalid,
    leave: () => {
      child.stdin!.end()
      return ended
    },
  }
}

/**
 * Why this machine cannot run something as an ordinary user beside root; null
 * where it can. The code may lie in a folder of root’s alone, so the user is
 * let read what it runs, and nothing else.
 */
export function whyNotOrdinary(): string | null {
  if (process.getuid?.() !== 0) return 'not root: the other tests are of an ordinary user already'
  return ordinary([process.execPath, '--version']) === null ? 'setpriv may not make an ordinary user here' : null
}

function ordinary(command: readonly string[]): readonly string[] | null {
  const id = String(NOBODY)
  const plain = ['setpriv', '--reuid', id, '--regid', id, '--clear-groups']
  const power = ['--inh-caps', '+dac_read_search', '--ambient-caps', '+dac_read_search']
  const reading = [...plain, '--securebits', '+no_setuid_fixup', ...power]
  const works = (by: readonly string[]) =>
    spawnSync(by[0]!, [...by.slice(1), process.execPath, '-e', 'fs.readFileSync(process.argv[1])', program], {
      cwd: '/',
      stdio: 'ignore',
    }).status === 0
  const by = [plain, reading].find(works)
  return by === undefined ? null : [...by, ...command]
}
