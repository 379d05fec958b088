import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportOf } from './generate.ts'
import { quantile, read } from './load.ts'
import { type Serving, serve } from './place.ts'
import { type Measured, ms, seconds } from './table.ts'

/** Starts on an empty folder and on one that holds the bundled data, as `npm start` does it. */
export async function measureStarts(folder: string): Promise<readonly Measured[]> {
  const first = await serve(folder)
  await first.stop()
  const later: number[] = []
  for (let i = 0; i < 5; i++) {
    const again = await serve(folder)
    later.push(again.startedSeconds)
    await again.stop()
  }
  return [
    start('first start, database made and bundled data loaded', first.startedSeconds, 15),
    start('later start, median of 5', quantile(later, 0.5), 1.5),
  ]
}

function start(quality: string, value: number, limit: number): Measured {
  return { quality, value: seconds(value), against: '', ratio: null, target: `≤ ${limit} s`, met: value <= limit }
}

/**
 * Page reads while `kept import` runs beside the server on the same folder.
 * Each read is a page that no cache holds: the import changes what all depend on.
 */
export async function measureReadsDuringImport(
  folder: string,
  serving: Serving,
  commitments: number,
): Promise<readonly Measured[]> {
  const file = join(folder, 'made-up.csv')
  await write(file, commitments)
  const importing = spawn(process.execPath, ['bin/kept.mjs', 'import', 'ogp-commitments', file], {
    env: { ...process.env, KEPT_DATA: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  importing.stderr.on('data', (data) => (complaint += data))
  const ended = new Promise<number | null>((resolve) => importing.on('exit', resolve))
  const reads: number[] = []
  let code: number | null | undefined
  void ended.then((c) => (code = c))
  for (let i = 0; code === undefined; i++) {
    const started = performance.now()
    await read(serving.port, `/en/members/mexico?words=${i}`)
    reads.push(performance.now() - started)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (code !== 0) throw new Error(`the import ended with ${code}: ${complaint}`)
  const p95 = quantile(reads, 0.95)
  return [
    {
      quality: `member page misses while ${commitments} commitments are imported, p95 of ${reads.length}`,
      value: `${ms(p95)} (median ${ms(quantile(reads, 0.5))}, longest ${ms(Math.max(...reads))})`,
      against: '',
      ratio: null,
      target: '≤ 50 ms',
      met: p95 <= 50,
    },
  ]
}

/** Memory of the serving process, as the system counts it: what is resident now. */
export function measureMemory(serving: Serving, title: string): Measured {
  const kib = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${nodeOf(serving.pid)}/status`, 'utf8'))?.[1])
  const mb = (kib * 1024) / 1e6
  return {
    quality: `memory of the server, ${title}`,
    value: `${mb.toFixed(0)} MB`,
    against: '',
    ratio: null,
    target: '≤ 300 MB',
    met: mb <= 300,
  }
}

/** `bin/kept.mjs` starts the pinned Node where the machine's own is older; that one holds the site. The database is a child too. */
function nodeOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  const node = children.find((child) => /^(node|MainThread)/.test(readFileSync(`/proc/${child}/comm`, 'utf8')))
  return node === undefined ? pid : Number(node)
}

async function write(file: string, commitments: number): Promise<void> {
  const out = createWriteStream(file)
  for (const piece of exportOf(commitments)) if (!out.write(piece)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}
