import { constants, setPriority } from 'node:os'
import { type ImportOptions, importFile } from '#actions/import-file.ts'
import type { Command, Invocation } from '#app/command.ts'
import { importJson, importText } from '#app/import-report.ts'
import { type Opened, withDatabase } from '#app/opened.ts'
import { Progress } from '#app/progress.ts'
import { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import { dateSchema } from '#model/field.ts'
import { sources } from '#sources/index.ts'
import { receive } from '#sources/receive.ts'
import type { Received, Source } from '#sources/source.ts'
import { waitingPairs } from '#store/identities.ts'

/** `kept import SOURCE FILE`: brings in a file, all or nothing. */
export const command: Command = {
  name: 'import',
  takes: 'SOURCE FILE|URL|-',
  summary: 'Brings in a file of a source: reads it, shows what it changes, and puts it in force, all or nothing.',
  switches: {
    'dry-run': { type: 'boolean', what: 'shows what would change and writes nothing' },
    json: { type: 'boolean', what: 'prints the result as JSON' },
    coverage: {
      type: 'string',
      what: 'full: what the file does not list is gone; partial: silence says nothing; as the source has it where not given',
    },
    edition: { type: 'string', what: 'date as of which the file speaks: 2024, 2024-11 or 2024-11-24' },
    reason: { type: 'string', what: 'why, as the ledger shall say' },
  },
  examples: [
    'kept import ogp-commitments commitments.csv --dry-run',
    'kept import ogp-commitments https://example.org/commitments.csv',
    'cat commitments.csv | kept import ogp-commitments -',
    '',
    'A dataset in several files is brought in file by file, in any order; each is told by its columns.',
    '',
    'Sources and their files:',
    ...sources.map((s) => `  ${s.id}: ${s.layouts.map((l) => l.id).join(', ')}`),
  ],
  run,
}

async function run(invocation: Invocation): Promise<number> {
  const { words, switches, out } = invocation
  try {
    const source = sourceOf(words[0])
    const place = words[1]
    if (place === undefined || words.length > 2)
      throw new Invalid(
        `${place === undefined ? 'missing file' : 'too many words'}, expected: kept import SOURCE FILE|URL|-`,
      )
    const chosen = choices(switches, invocation.now())
    const file = await receive(place, { stdin: process.stdin })
    return await withDatabase(invocation, (opened) => bring(invocation, opened, { source, file, chosen }))
  } catch (error) {
    if (switches.json !== true || !(error instanceof Invalid)) throw error
    out.write(
      `${JSON.stringify({ error: { code: 'invalid', message: error.message, issues: error.issues } }, null, 2)}\n`,
    )
    return 1
  }
}

async function bring(
  { switches, out, err }: Invocation,
  { database, by, keep }: Opened,
  what: { readonly source: Source; readonly file: Received; readonly chosen: ReturnType<typeof choices> },
): Promise<number> {
  const began = performance.now()
  const progress = new Progress(err, 'rows')
  // whoever reads pages meanwhile goes first
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  const dryRun = switches['dry-run'] === true
  const imported = await importFile(database.pool, by(), what.source, what.file, {
    dryRun,
    ...what.chosen,
    onProgress: (records, of) => progress.update('reading', records, of),
    onWriting: (statements) =>
      progress.phase(`${dryRun ? 'comparing' : 'writing'} ${statements.toLocaleString('en-GB')} statements`),
  }).finally(() => progress.end())
  if (imported.batch !== null) keep(imported.activated.checkpoint)
  const context = {
    dryRun,
    undecided: (await waitingPairs(database.pool, null)).length,
    millis: performance.now() - began,
  }
  out.write(
    switches.json === true
      ? `${JSON.stringify(importJson(imported, context), null, 2)}\n`
      : importText(imported, context),
  )
  return 0
}

function sourceOf(id: string | undefined): Source {
  const known = sources.map((s) => s.id).join(', ')
  if (id === undefined) throw new Invalid(`missing source, expected one of ${known}`)
  const source = sources.find((s) => s.id === id)
  if (source === undefined) throw new Invalid(`unknown source: ${JSON.stringify(id)}, expected one of ${known}`)
  return source
}

type Chosen = Pick<ImportOptions, 'coverage' | 'edition' | 'reason'>

function choices({ coverage, edition, reason }: Invocation['switches'], now: Date): Chosen {
  if (coverage !== undefined && coverage !== 'full' && coverage !== 'partial')
    throw new Invalid(`unknown coverage: ${JSON.stringify(coverage)}, expected full or partial`)
  if (typeof edition === 'string') refuseEdition(edition, now.toISOString().slice(0, 10))
  return {
    reason: typeof reason === 'string' && reason !== '' ? reason.normalize('NFC') : null,
    ...(coverage === undefined ? {} : { coverage }),
    ...(typeof edition === 'string' ? { edition } : {}),
  }
}

/** No file speaks of a day that there is not, or of one that is to come. */
function refuseEdition(edition: string, today: string): void {
  if (!dateSchema.safeParse(edition).success)
    throw new Invalid(
      `invalid edition: ${quoted(edition)}, expected a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY`,
    )
  if (edition > today.slice(0, edition.length))
    throw new Invalid(`invalid edition: ${quoted(edition)}, expected none after today, ${today}`)
}
