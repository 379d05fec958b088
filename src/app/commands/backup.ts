import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, Invocation } from '#app/command.ts'
import { type Opened, withDatabase } from '#app/opened.ts'
import { Progress } from '#app/progress.ts'
import { VERIFIERS_FILE } from '#app/verifiers-file.ts'
import { Invalid } from '#base/errors.ts'
import { backupTo } from '#store/backup/backup.ts'
import { verifierKeys } from '#store/ledger-key.ts'

/** `kept backup DIR`: everything, as it stands at one moment. */
export const command: Command = {
  name: 'backup',
  takes: 'DIR',
  summary:
    'Writes everything into a new folder, as it stands at one moment; others may write meanwhile. The key that signs the ledger is not in it: keep DATA/keys apart.',
  switches: {},
  examples: ['kept backup /var/backups/kept-2026-11-24'],
  run: async (invocation) => {
    const [folder] = invocation.words
    if (folder === undefined || invocation.words.length > 1)
      throw new Invalid(`${folder === undefined ? 'missing folder' : 'too many words'}, expected: kept backup DIR`)
    return withDatabase(invocation, (opened) => backup(invocation, opened, folder))
  },
}

async function backup({ config, out, err, now }: Invocation, { database }: Opened, folder: string): Promise<number> {
  const progress = new Progress(err, 'tables')
  const manifest = await backupTo(database.pool, folder, {
    now: now(),
    onProgress: (_, done, of) => progress.update('backup', done, of),
  }).finally(() => progress.end())
  // whoever restores it elsewhere signs with another key and must still be able to check what this one signed
  writeFileSync(join(folder, VERIFIERS_FILE), `${verifierKeys(config.dataFolder).join('\n')}\n`)
  const rows = manifest.tables.reduce((sum, t) => sum + t.rows, 0)
  out.write(
    `${rows.toLocaleString('en-GB')} rows of ${manifest.tables.length} tables, ledger of ${manifest.ledger.size.toLocaleString('en-GB')} entries, in ${folder}\n`,
  )
  return 0
}
