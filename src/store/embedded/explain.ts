import { Invalid } from '#base/errors.ts'

/** What the programs print, or the system answers, and what it means for a person. */
const causes: readonly { readonly said: RegExp; readonly means: (folder: string, what: string) => string }[] = [
  {
    said: /No space left on device|ENOSPC|EDQUOT|Disk quota exceeded/,
    means: (f) => `full disk: ${f} has no room left, expected some; free some and try again`,
  },
  {
    said: /ENOTDIR|EEXIST|Not a directory/,
    means: (f, what) => `invalid ${what}: ${f} is no folder, expected one`,
  },
  {
    said: /has wrong ownership|must be started by the user that owns/,
    means: (f) => `foreign data folder: ${f} belongs to another user, expected you; run Kept as its owner`,
  },
  {
    said: /files are incompatible with server/,
    means: (f) => `data folder of another version: ${f}, expected one that this release of Kept made`,
  },
  {
    said: /Read-only file system|Permission denied|EROFS|EACCES|EPERM/,
    means: (f, what) =>
      `read-only ${what}: ${f} cannot be written to, expected one that can; give the user that runs Kept the right, or name another folder`,
  },
  {
    said: /loading shared libraries|GLIBC_|cannot execute|Exec format error|ENOEXEC/,
    means: () =>
      'unusable PostgreSQL: the one that npm installed does not run on this machine, expected a Linux with glibc; set DATABASE_URL to a PostgreSQL of yours (15 or later)',
  },
]

/** An error of the file system as a sentence; any other error as it is. */
export function explainErrno(error: unknown, folder: string, what = 'data folder'): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof Invalid || code === undefined) return error
  const cause = causes.find((c) => c.said.test(code))
  return cause === undefined ? error : new Invalid(cause.means(JSON.stringify(folder), what))
}

/** Why a program of the database gave up, from what it printed last. */
export function explainOutput(what: string, output: string, folder: string): Invalid {
  const lines = output.trim().split('\n').filter(Boolean)
  const fatal = lines.filter((line) => /FATAL|PANIC|error|could not/i.test(line)).join('\n')
  const cause = causes.find((c) => c.said.test(fatal))
  if (cause !== undefined) return new Invalid(cause.means(JSON.stringify(folder), 'data folder'))
  return new Invalid(`failed database: ${what} in ${JSON.stringify(folder)} ended with\n${lines.slice(-8).join('\n')}`)
}
