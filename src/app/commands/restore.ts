import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, Invocation } from '#app/command.ts'
import { Progress } from '#app/progress.ts'
import { VERIFIERS_FILE } from '#app/verifiers-file.ts'
import { Invalid } from '#base/errors.ts'
import { restoreFrom } from '#store/backup/restore.ts'
import { trustVerifier } from '#store/ledger-key.ts'

/** `kept restore DIR`: brings a backup into a database that holds nothing. */
export const command: Command = {
  name: 'restore',
  takes: 'DIR',
  summary: 'Brings a backup into a database that holds nothing, all of it or nothing. Then run kept verify.',
  switches: {},
  examples: [
    'KEPT_DATA=/srv/kept kept restore /var/backups/kept-2026-11-24',
    'DATABASE_URL=postgres://kept@db/kept kept restore /var/backups/kept-2026-11-24',
  ],
  run,
}

async function run({ config, words, out, err }: Invocation): Promise<number> {
  const [folder] = words
  if (folder === undefined || words.length > 1)
    throw new Invalid(`${folder === undefined ? 'missing folder' : 'too many words'}, expected: kept restore DIR`)
  const progress = new Progress(err, 'tables')
  const place = {
    dataFolder: config.dataFolder,
    databaseUrl: config.databaseUrl,
    log: (l: string) => err.write(`${l}\n`),
  }
  const manifest = await restoreFrom(folder, place, (step, _, done, of) =>
    progress.update(step === 'check' ? 'checking' : 'restoring', done, of),
  ).finally(() => progress.end())
  const verifiers = join(folder, VERIFIERS_FILE)
  if (existsSync(verifiers)) {
    for (const line of readFileSync(verifiers, 'utf8').split('\n'))
      if (line.trim() !== '') trustVerifier(config.dataFolder, line.trim())
  }
  out.write(
    `restored the backup of ${manifest.takenAt}: a ledger of ${manifest.ledger.size.toLocaleString('en-GB')} entries; kept verify checks all of it\n`,
  )
  return 0
}
