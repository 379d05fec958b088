import { createHash } from 'node:crypto'
import type { Statement } from '#model/statement.ts'
import type { Gates } from '#sources/gate.ts'
import type { Received, Source } from '#sources/source.ts'

/** What a made-up file says: statements, one a record, in their order. */
export type Said = readonly Statement[]

/** A source that reads made-up files: JSON lists of statements. Everything behind reading is the real thing. */
export function madeUpSource(
  id: string,
  options: {
    readonly layout?: string
    readonly edition?: string
    readonly coverage?: 'full' | 'partial'
    readonly gates?: Gates
  } = {},
): Source {
  const layout = {
    id: options.layout ?? '1',
    title: 'Made up',
    edition: options.edition ?? '2024',
    gates: options.gates ?? {},
  }
  return {
    id,
    title: 'Made up for a test',
    publisher: 'nobody',
    licence: 'CC0-1.0',
    about: 'Nothing of it is true.',
    coverage: options.coverage ?? 'full',
    layouts: [layout],
    open: async (file) => {
      const said = JSON.parse(Buffer.from(file.bytes).toString()) as Said
      return { layout, rows: said.length, issues: [], readings: readings(said) }
    },
  }
}

/** A made-up file. */
export function fileOf(said: Said, name = 'made-up.json'): Received {
  const bytes = Buffer.from(JSON.stringify(said))
  return { name, origin: name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function* readings(said: Said) {
  for (const [i, statement] of said.entries()) {
    yield { row: i + 1, statements: [{ ...statement, row: i + 1 }], issues: [] }
  }
}
