import { spawnSync } from 'node:child_process'

/**
 * The text of a PDF, in its order of reading, by Debian's poppler; installed where it is missing and this is root.
 *
 * @throws Error where there is none and none can be installed, with what was tried
 */
export function pdfText(path: string): string {
  let read = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (read.error !== undefined && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-q'])
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'poppler-utils'])
    read = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  }
  if (read.status === 0) return read.stdout
  throw new Error(`no pdftotext: ${read.error?.message ?? read.stderr}, expected Debian’s poppler-utils`)
}
