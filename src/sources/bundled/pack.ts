import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import { refusal } from '#sources/issue-codes.ts'
import type { Received } from '#sources/source.ts'
import { textBytes } from '#sources/table/encoding.ts'
import { unzip } from '#sources/table/zip.ts'

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
 * @throws Invalid where the file is no whole zip, or holds anything but a few small tables of text
 */
export function unpack(file: Received): ReadonlyMap<string, string> {
  let room = MOST_BYTES
  let tables = 0
  const files = unzip(file, (name, size) => {
    room -= size
    if (!TABLE_NAME.test(name)) throw invalidBundle(file, `holds ${quoted(name)}, expected tables such as members.csv`)
    if (++tables > MOST_TABLES) throw invalidBundle(file, `holds more than ${MOST_TABLES} tables, expected fewer`)
    if (room < 0) throw invalidBundle(file, `holds more than ${MOST_BYTES} bytes, expected fewer`)
    return true
  })
  if (files.size === 0) throw invalidBundle(file, 'holds no table, expected tables such as members.csv')
  const text = (name: string, bytes: Uint8Array) =>
    new TextDecoder().decode(textBytes({ ...file, name: `${file.name}/${name}`, bytes }, 'utf-8'))
  return new Map([...files].map(([name, bytes]) => [name, text(name, bytes)]))
}

/** The refusal of a bundle: what is wrong, and what was expected. */
export function invalidBundle(file: Received, found: string): Invalid {
  const message = `invalid bundle: ${JSON.stringify(file.name)}, ${found}`
  return refusal('bundle-unreadable', message, [file.name], { found })
}
