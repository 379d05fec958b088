import { resolve } from 'node:path'
import { Invalid } from '#base/errors.ts'

/** What may be set from outside. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path of the folder that holds the database and the keys. */
  readonly dataFolder: string
  /** A PostgreSQL to use in place of Kept’s own. */
  readonly databaseUrl: string | null
  /** File outside the data folder to which every checkpoint is also written. */
  readonly checkpointFile: string
}

/** @throws Invalid where a setting cannot be meant */
export function readConfig(env: Readonly<Record<string, string | undefined>>, cwd: string): Config {
  const dataFolder = resolve(cwd, env.KEPT_DATA || '.kept')
  return {
    port: port(env.PORT),
    host: env.HOST || '127.0.0.1',
    dataFolder,
    databaseUrl: databaseUrl(env.DATABASE_URL),
    checkpointFile: resolve(cwd, env.KEPT_CHECKPOINTS || `${dataFolder}.checkpoints`),
  }
}

function port(text: string | undefined): number {
  if (text === undefined || text === '') return 3000
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value
  throw new Invalid(`invalid PORT: ${JSON.stringify(text)}, expected a whole number from 0 to 65535`)
}

function databaseUrl(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (/^postgres(ql)?:\/\//.test(text)) return text
  throw new Invalid(`invalid DATABASE_URL: expected postgres://user@host/database`)
}
