import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Invalid } from '#base/errors.ts'
import { MAJOR } from '#store/embedded/binaries.ts'
import { explainErrno } from '#store/embedded/explain.ts'

/** Where the parts of a data folder are. */
export interface Layout {
  readonly root: string
  /** The database’s own folder, named after its major version. */
  readonly database: string
  readonly log: string
  readonly lock: string
  /** Where library links go that can’t stand beside the libraries. */
  readonly links: string
}

/** The address of a unix socket holds at most this many bytes, its end mark aside. */
const MAX_SOCKET_BYTES = 107

/**
 * A data folder, made where there is none.
 *
 * @throws Invalid where it is no folder, cannot be written to, or holds a
 *   database of another major version
 */
export function openLayout(dataFolder: string): Layout {
  try {
    makeFolder(dataFolder)
    const root = realpathSync(dataFolder)
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK)
    const database = join(root, `postgres-${MAJOR}`)
    refuseOtherVersion(root, database)
    makeFolder(join(root, 'log'))
    return {
      root,
      database,
      log: join(root, 'log', `postgres-${MAJOR}.log`),
      lock: join(root, 'lock'),
      links: join(root, 'lib'),
    }
  } catch (error) {
    throw explainErrno(error, dataFolder)
  }
}

/**
 * Owner of the database that is there; null where there is none yet.
 *
 * @throws Invalid where something else stands in its place
 */
export function ownerOf(layout: Layout): number | null {
  const found = statSync(layout.database, { throwIfNoEntry: false })
  if (found === undefined) return null
  if (versionIn(layout.database) !== null) return found.uid
  if (found.isDirectory() && readdirSync(layout.database).length === 0) return null
  throw new Invalid(
    `foreign data folder: ${JSON.stringify(layout.database)} holds something that is no database, expected one or nothing`,
  )
}

/** By hand, since Node’s own way up says "no such file" where it should say "read-only". */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    makeFolder(dirname(folder))
    makeFolder(folder)
  }
}

function refuseOtherVersion(root: string, database: string): void {
  const version = versionIn(database)
  if (version === String(MAJOR)) return
  if (version !== null) throw otherVersion(database, version)
  const other = readdirSync(root).find((name) => /^postgres-\d+$/.test(name) && versionIn(join(root, name)) !== null)
  if (other !== undefined) throw otherVersion(join(root, other), other.slice('postgres-'.length))
}

function versionIn(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return String(MAJOR)
    return null
  }
}

function otherVersion(folder: string, found: string): Invalid {
  return new Invalid(
    `data folder of another version: ${JSON.stringify(folder)} is of PostgreSQL ${found}, expected ${MAJOR}; back it up with the release of Kept that made it and restore it with this one`,
  )
}

/**
 * The folder of the socket: in the data folder where its path is short enough,
 * else in the system’s folder for temporary files, under a name that follows
 * from the data folder.
 *
 * @throws Invalid where the name is taken by somebody else
 */
export function socketFolder(layout: Layout, temporary: string = tmpdir()): string {
  const inside = join(layout.root, 'socket')
  if (fits(inside)) return privateFolder(inside)
  const name = `kept-${process.geteuid?.() ?? 0}-${createHash('sha256').update(layout.root).digest('hex').slice(0, 12)}`
  const outside = [temporary, '/tmp'].map((t) => join(t, name)).find(fits)
  if (outside === undefined) throw new Invalid(`long path: ${JSON.stringify(temporary)}, expected a shorter TMPDIR`)
  return privateFolder(outside)
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= MAX_SOCKET_BYTES
}

function privateFolder(folder: string): string {
  makeFolder(folder)
  const found = lstatSync(folder)
  const uid = process.geteuid?.() ?? found.uid
  if (!found.isDirectory() || (found.uid !== uid && uid !== 0)) {
    throw new Invalid(
      `foreign socket folder: ${JSON.stringify(folder)} belongs to user ${found.uid}, expected a folder of user ${uid}; remove it or set TMPDIR`,
    )
  }
  chmodSync(folder, 0o700)
  return folder
}
