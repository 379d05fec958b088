import { keepCheckpoint } from '#app/checkpoint-file.ts'
import type { Invocation } from '#app/command.ts'
import { SignalWatch } from '#app/stop-signal.ts'
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
  /** For work that knows itself what to do on a signal: from now on it is left to it. */
  handleSignals(): void
}

/**
 * Opens the database of the settings for `work`, and closes it whatever comes.
 * A signal ends the work in the middle, which takes back what it did not commit.
 */
export async function withDatabase<T>(
  { config, err, now }: Pick<Invocation, 'config' | 'err' | 'now'>,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({
    dataFolder: config.dataFolder,
    databaseUrl: config.databaseUrl,
    log: (line) => err.write(`${line}\n`),
  })
  const signals = new SignalWatch((code) => database.abandon().finally(() => process.exit(code)))
  try {
    return await work({
      database,
      by: () => ({ account: 'operator', now: now(), signer: ledgerSigner(config.dataFolder) }),
      keep: (checkpoint) => {
        if (checkpoint === null) return
        try {
          keepCheckpoint(config.checkpointFile, checkpoint)
        } catch (error) {
          // the deed is committed: it must not be reported as failed
          err.write(
            `WARNING ${config.checkpointFile}: the newest checkpoint is not in it: ${(error as Error).message}; what was done stands\n`,
          )
        }
      },
      handleSignals: () => signals.end(),
    })
  } catch (error) {
    // a session that we ended ourselves fails: that is no fault to tell
    if (signals.came) return await new Promise<never>(() => {})
    throw error
  } finally {
    signals.end()
    if (!signals.came) await database.close()
  }
}
