import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** A Chromium that is there: the one CHROMIUM names, Debian’s, one on the path, or playwright’s own; null where none is. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM) return env.CHROMIUM
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((f) => [join(f, 'chromium'), join(f, 'chromium-browser')])
  return ['/usr/bin/chromium', ...onPath, chromium.executablePath()].find(isProgram) ?? null
}

/**
 * A Chromium, installed where there is none: Debian’s package as root, else
 * playwright’s own download. Tests in a browser are never left out in silence.
 *
 * @throws Error where neither way works, with what was tried
 */
export function getChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  console.log(`no Chromium found: ${isDebianRoot ? 'installing Debian’s package' : 'downloading playwright’s own'}`)
  if (isDebianRoot) {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
  } else {
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  }
  const installed = findChromium()
  if (installed !== null) return installed
  throw new Error(
    'no Chromium: installing one did not bring it, expected /usr/bin/chromium; set CHROMIUM to one of yours',
  )
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status === 0) return
  throw new Error(
    `no Chromium: ${command} ${args.join(' ')} failed (${error?.message ?? `exit code ${status}`}); set CHROMIUM to one of yours`,
  )
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
