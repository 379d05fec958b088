import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Invalid } from '#base/errors.ts'

/** Form of a backup. It rises when an older Kept could no longer read one. */
export const BACKUP_FORMAT = 1

const word = z.string().regex(/^[a-z][a-z0-9_]*$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

const tableSchema = z.readonly(
  z.object({
    name: word,
    columns: z.array(word),
    rows: count,
    /** Of the table's text as COPY writes it, before compression. */
    bytes: count,
    sha256,
  }),
)

const manifestSchema = z.readonly(
  z.object({
    what: z.literal('backup of Kept'),
    format: z.number().int(),
    /** Name and version of the program that took it. */
    software: z.string(),
    postgres: z.string(),
    takenAt: z.iso.datetime(),
    migrations: z.array(z.object({ name: z.string(), sha256 })),
    ledger: z.object({ size: count, root: sha256.or(z.literal('')) }),
    tables: z.array(tableSchema),
  }),
)

/** What a backup says of itself. */
export type BackupManifest = z.infer<typeof manifestSchema>
export type BackupTable = z.infer<typeof tableSchema>

/** The file of a table within a backup. */
export function tableFile(folder: string, table: string): string {
  return join(folder, `${table}.copy.gz`)
}

/** The file in which a backup describes itself. */
export function manifestFile(folder: string): string {
  return join(folder, 'manifest.json')
}

/** @throws Invalid where the folder is no backup, or one of a newer Kept */
export function readManifest(folder: string): BackupManifest {
  const text = read(folder)
  const parsed = manifestSchema.safeParse(parseJson(text))
  if (!parsed.success) {
    const { path = [], message = '' } = parsed.error.issues[0] ?? {}
    throw foreign(folder, `its manifest.json at ${JSON.stringify(path.join('.'))}: ${message}`)
  }
  if (parsed.data.format > BACKUP_FORMAT) {
    throw new Invalid(
      `newer backup: ${JSON.stringify(folder)} has format ${parsed.data.format}, expected ${BACKUP_FORMAT} or less; restore it with the release that took it (${parsed.data.software}) or a later one`,
    )
  }
  return parsed.data
}

function read(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Invalid(`missing backup: ${JSON.stringify(folder)} is no folder, expected one that kept backup wrote`)
  }
  try {
    return readFileSync(manifestFile(folder), 'utf8')
  } catch (error) {
    throw foreign(folder, (error as NodeJS.ErrnoException).code ?? 'it cannot be read')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function foreign(folder: string, why: string): Invalid {
  return new Invalid(
    `foreign backup: ${JSON.stringify(folder)}, expected a manifest.json that kept backup wrote (${why})`,
  )
}
