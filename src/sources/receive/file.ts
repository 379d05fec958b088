import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Invalid } from '#base/errors.ts'
import { type IssueCodeName, refusal } from '#sources/issue-codes.ts'
import { collect, tooLarge } from '#sources/receive/collect.ts'

/**
 * The bytes of a file, or of a pipe under a name.
 *
 * @throws Invalid where there is none, or no file, or it may not be read, or it is too large
 */
export async function fileBytes(path: string, limit: number): Promise<Uint8Array> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error)
  })
  if (found.isDirectory()) throw refused('file-directory', 'directory', path, 'a file')
  if (!found.isFile() && !found.isFIFO()) throw refused('file-special', 'device or socket', path, 'a file')
  if (found.size > limit) throw tooLarge(path, limit)
  try {
    return await collect(createReadStream(path), path, limit)
  } catch (error) {
    throw error instanceof Invalid ? error : unreadable(path, error as NodeJS.ErrnoException)
  }
}

function unreadable(path: string, { code }: NodeJS.ErrnoException): Invalid {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return refused('file-missing', 'missing file', path, 'a path, an address, or - for standard input')
  const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : (code ?? 'unknown reason')
  return refused('file-unreadable', `unreadable file (${reason})`, path, 'a file that this user may read')
}

function refused(code: IssueCodeName, what: string, path: string, expected: string): Invalid {
  return refusal(code, `${what}: ${JSON.stringify(path)}, expected ${expected}`, [path], { expected })
}
