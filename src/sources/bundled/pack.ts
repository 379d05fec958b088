import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { Invalid } from '#base/errors.ts'
import type { Received } from '#sources/source.ts'

/** More than the tables will ever need; what is larger is no bundle of ours. */
const MOST_TABLES = 40
const MOST_BYTES = 20_000_000

const TABLE_NAME = /^[a-z][a-z-]*\.csv$/

/** The least date that a zip can hold, on the local clock, which is what a zip records: the same everywhere. */
const NO_DATE = new Date(1980, 0, 1)

/**
 * The tables of a folder as one file: the same tables always give the same
 * bytes, so that bringing them in again is no change.
 *
 * @throws Invalid where the folder holds no table
 */
export async function packFolder(folder: string): Promise<Received> {
  const names = (await readdir(folder)).filter((name) => TABLE_NAME.test(name)).sort()
  if (names.length === 0)
    throw new Invalid(`empty folder: ${JSON.stringify(folder)}, expected tables such as members.csv`)
  const files: Record<string, Uint8Array> = {}
  for (const name of names) files[name] = await readFile(join(folder, name))
  const bytes = zipSync(files, { mtime: NO_DATE, os: 3, attrs: 0, level: 9 })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: 'bundled.zip', bytes, sha256, origin: folder }
}

/**
 * The text of each table of a bundle, by file name.
 *
 * @throws Invalid where the file is no zip, or holds anything but a few small tables
 */
export function unpack(file: Received): ReadonlyMap<string, string> {
  const refuse = (why: string) => new Invalid(`invalid bundle: ${JSON.stringify(file.name)}, ${why}`)
  let room = MOST_BYTES
  let tables = 0
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(file.bytes, {
      filter: ({ name, originalSize }) => {
        room -= originalSize
        if (!TABLE_NAME.test(name)) throw refuse(`holds ${JSON.stringify(name)}, expected tables such as members.csv`)
        if (++tables > MOST_TABLES) throw refuse(`holds more than ${MOST_TABLES} tables`)
        if (room < 0) throw refuse(`holds more than ${MOST_BYTES} bytes`)
        return true
      },
    })
  } catch (error) {
    if (error instanceof Invalid) throw error
    throw refuse(`expected a zip of tables: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (tables === 0) throw refuse('holds no table')
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}
