// npm run bench [-- --commitments N] [--write]: measures, prints a table of ratios taken in this one run, and with
// --write keeps it in docs/bench.md with the machine it was taken on.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { importFile } from '#actions/import-file.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import { bringMadeUp, measureExplore } from './explore.ts'
import { madeUp, measureImports } from './import.ts'
import { measureMiss } from './misses.ts'
import { measureCachedPage, measureWeight } from './pages.ts'
import { appending, serve, withDatabase, withFolder } from './place.ts'
import { measureMemory, measureReadsDuringImport, measureStarts } from './running.ts'
import { type Measured, tableOf } from './table.ts'

const { values } = parseArgs({
  options: { commitments: { type: 'string', default: '100000' }, write: { type: 'boolean', default: false } },
})
const commitments = Number(values.commitments)
if (!Number.isInteger(commitments) || commitments < 1) {
  console.error(`invalid --commitments: ${JSON.stringify(values.commitments)}, expected a whole number from 1`)
  process.exit(1)
}

const rows: Measured[] = []
await withFolder(async (folder) => {
  say(await measureStarts(folder))
  const serving = await serve(folder)
  say((await measureWeight(serving, 'to whoever asks first')).slice(0, 1), [await measureCachedPage(serving)])
  say(await measureWeight(serving, 'to all others'))
  say([measureMemory(serving, 'bundled data')])
  say(await measureReadsDuringImport(folder, serving, commitments))
  say([measureMemory(serving, `${commitments} commitments`)])
  await serving.stop()
  await withDatabase(folder, async ({ pool }) => {
    const title = `member page, Mexico among ${commitments} commitments`
    say(await measureMiss(pool, { slug: 'mexico', title, limitMillis: 25 }))
  })
})
await withFolder(async (folder) => {
  const serving = await serve(folder)
  await serving.stop()
  await withDatabase(folder, async ({ pool }) => {
    say(await measureMiss(pool, { slug: 'mexico', title: 'member page, bundled data', limitMillis: 15 }))
    process.env.KEPT_PER_PLAN = '100'
    await importFile(pool, appending(), ogpCommitments, madeUp(5000), { dryRun: false, reason: null })
    delete process.env.KEPT_PER_PLAN
    say(
      await measureMiss(pool, {
        slug: 'madeup-aaa',
        title: 'member page, a member of 500 commitments',
        limitMillis: 25,
      }),
    )
  })
})
await withFolder(async (folder) => {
  const serving = await serve(folder)
  await serving.stop()
  await withDatabase(folder, async ({ pool }) => {
    await bringMadeUp(pool, commitments)
    say(await measureExplore(pool, commitments))
  })
})
say(await measureImports(commitments))

if (values.write) writeFileSync('docs/bench.md', report())
process.stdout.write(`\n${report()}`)

function say(...groups: readonly (readonly Measured[])[]): void {
  for (const row of groups.flat()) {
    rows.push(row)
    process.stderr.write(`${row.quality}: ${row.value}${row.ratio === null ? '' : `, ratio ${row.ratio.toFixed(2)}`}\n`)
  }
}

function report(): string {
  const model = cpus()[0]?.model ?? 'unknown processor'
  const debian = readFileSync('/etc/os-release', 'utf8').match(/PRETTY_NAME="(.*)"/)?.[1] ?? process.platform
  return [
    '# Bench',
    '',
    `Taken on ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- --commitments ${commitments}\` on ${cpus().length} cores`,
    `(${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${debian}, Node ${process.version}. Ratios are of one run, each against its baseline in the`,
    'same run; absolute times are those of this machine on that day. Lines that miss their target stand as measured.',
    '',
    tableOf(rows),
  ].join('\n')
}
