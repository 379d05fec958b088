import { keepCheckpoint } from '#app/checkpoint-file.ts'
import type { Invocation } from '#app/command.ts'
import type { Appending } from '#store/append.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { ledgerSigner } from '#store/ledger-key.ts'

/** The database of a command, and what it needs to write to it. */
export interface Opened {
  readonly database: Database
  /** Who appends, from now. */
  by(): Appending
  /** Writes a checkpoint, once committed, to the file outside the data folder. Nothing to do where there is none. */
  keep(checkpoint: string | null): void
}

/** Opens the database of the settings for `work`, and closes it whatever comes. */
export async function withDatabase<T>(
  { config, err, now }: Pick<Invocation, 'config' | 'err' | 'now'>,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({
    dataFolder: config.dataFolder,
    databaseUrl: config.databaseUrl,
    log: (line) => err.write(`${line}\n`),
  })
  try {
    return await work({
      database,
      by: () => ({ account: 'operator', now: now(), signer: ledgerSigner(config.dataFolder) }),
      keep: (checkpoint) => {
        if (checkpoint !== null) keepCheckpoint(config.checkpointFile, checkpoint)
      },
    })
  } finally {
    await database.close()
  }
}
