import { type SpawnOptions, spawnSync } from 'node:child_process'
import { Invalid } from '#base/errors.ts'

/** The user id that owns nothing: what a database may run as where we are root. */
const NOBODY = 65_534

/** As whom the database's programs run, since PostgreSQL refuses to run as root. */
export interface Account {
  /** Owner of the database's files as the file system sees it. */
  readonly owner: number
  /** What a program and its arguments become. */
  command(program: string, args: readonly string[]): readonly [string, readonly string[]]
  readonly spawn: Pick<SpawnOptions, 'uid' | 'gid'>
}

/**
 * Refuses a database of somebody else: files of two owners in one folder would
 * lock either out.
 *
 * @param owner of the database that is there already, null where there is none
 */
export function refuseForeign(folder: string, owner: number | null, uid = process.geteuid?.() ?? owner): void {
  if (owner === null || owner === uid || (uid === 0 && owner === NOBODY)) return
  throw new Invalid(
    `foreign data folder: ${JSON.stringify(folder)} belongs to user ${owner}, expected user ${uid}; run Kept as its owner or set KEPT_DATA to another folder`,
  )
}

/** What an account must be able to do: run this program, use this folder. */
interface Needs {
  readonly postgres: string
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
}

/**
 * Who runs the database. An ordinary user: that user. Root: root inside a user
 * namespace, where it has no powers and another name; that also works below a
 * folder of root’s own. Where the machine allows no namespaces: nobody.
 *
 * @param owner of the database that is there already, null where there is none
 * @throws Invalid where none of these can run it
 */
export function findAccount(needs: Needs, owner: number | null, uid = process.geteuid?.() ?? 1): Account {
  if (uid !== 0) return { owner: uid, command: (program, args) => [program, args], spawn: {} }
  const account = rootAccounts(owner).find((a) => canRun(a, needs))
  if (account !== undefined) return account
  throw new Invalid(
    `unusable account: root, expected one under which PostgreSQL runs; this machine allows root no user namespace (unshare -U) and uid ${NOBODY} may not enter ${JSON.stringify(needs.folder)} or the folder of the program. Run Kept as an ordinary user, put KEPT_DATA where every user may enter, or set DATABASE_URL`,
  )
}

function rootAccounts(owner: number | null): readonly Account[] {
  const namespace: Account = {
    owner: 0,
    command: (program, args) => ['unshare', ['--user', program, ...args]],
    spawn: {},
  }
  const nobody: Account = {
    owner: NOBODY,
    command: (program, args) => [program, args],
    spawn: { uid: NOBODY, gid: NOBODY },
  }
  const id = String(NOBODY)
  // Without the secure bit access(2), by which PostgreSQL looks for itself, would leave the power out.
  const setpriv = ['--reuid', id, '--regid', id, '--clear-groups', '--securebits', '+no_setuid_fixup']
  /** Nobody, let into folders that are closed to it, as root itself is. */
  const admitted: Account = {
    owner: NOBODY,
    command: (program, args) => [
      'setpriv',
      [...setpriv, '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override', program, ...args],
    ],
    spawn: {},
  }
  return owner === NOBODY ? [nobody, admitted] : [namespace, nobody, admitted]
}

function canRun(account: Account, { postgres, env, folder }: Needs): boolean {
  const enter = account.owner === 0 ? 'test -w "$2"' : 'test -x "$2"'
  const [program, args] = account.command('sh', ['-c', `"$1" --version && ${enter}`, 'sh', postgres, folder])
  const { status } = spawnSync(program, args, {
    cwd: '/',
    stdio: 'ignore',
    env: { ...process.env, ...env },
    ...account.spawn,
  })
  return status === 0
}
