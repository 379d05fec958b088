import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { exportOf } from '../bench/generate.ts'
import { emptyDatabase } from '../database.ts'

const COMMITMENTS = 4000

const folder = mkdtempSync(join(tmpdir(), 'kept-backup-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/*
 * The way of someone who moves house: the site runs on Kept's own server, an
 * import is under way, a backup is taken, and it is restored into another
 * PostgreSQL: Debian's, in the run that is of it.
 */
test('a backup taken during an import restores into another PostgreSQL and verifies there', async (t) => {
  const own = { KEPT_DATA: join(folder, 'own'), DATABASE_URL: '' }
  const first = join(folder, 'first.csv')
  const second = join(folder, 'second.csv')
  writeFileSync(first, [...exportOf(100)].join(''))
  writeFileSync(second, [...exportOf(COMMITMENTS, 1)].join(''))
  kept(own, 'import', 'ogp-commitments', first)

  const importing = spawn(process.execPath, ['src/app/cli.ts', 'import', 'ogp-commitments', second], {
    env: { ...process.env, ...own },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  importing.stderr.on('data', (data) => (complaint += data))
  const ended = new Promise<number | null>((resolve) => importing.once('exit', resolve))
  let taken = 0
  while (importing.exitCode === null && taken < 20) {
    await keptMeanwhile(own, 'backup', join(folder, `backup-${taken}`))
    taken++
  }
  assert.equal(await ended, 0, complaint)
  const during = taken - 1
  assert.ok(during >= 1, 'the import ended before a backup was taken')
  t.diagnostic(`${during} backups taken while ${COMMITMENTS} commitments were imported`)

  for (const backup of new Set([0, during - 1])) {
    const target = await emptyDatabase()
    const there = { KEPT_DATA: join(folder, `there-${backup}`), DATABASE_URL: target.url }
    try {
      kept(there, 'restore', join(folder, `backup-${backup}`))
      kept(there, 'verify')
      kept(there, 'derive', '--check')
    } finally {
      await target.close()
    }
  }
})

type Settings = Readonly<Record<string, string>>

function kept(settings: Settings, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/app/cli.ts', ...args], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  assert.equal(status, 0, `kept ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`)
}

/** The same without holding up what runs beside it. */
function keptMeanwhile(settings: Settings, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['src/app/cli.ts', ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (data) => (complaint += data))
  return new Promise((resolve, reject) =>
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`kept ${args.join(' ')} ended with ${code}: ${complaint}`)),
    ),
  )
}
