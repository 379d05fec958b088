import { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import { invalidBundle, unpack } from '#sources/bundled/pack.ts'
import { CONTACTS, readContacts, readTable, tables } from '#sources/bundled/read.ts'
import type { Layout, Opened, Reading, Received, Source } from '#sources/source.ts'

const layout: Layout = {
  id: '1',
  title: 'Tables of facts with a source for every row',
  // the newest dated fact in the tables
  edition: '2025-05-10',
  gates: {
    rows: [1000, 5000],
    skipped: 0,
    fill: { 'member.name': 1, 'document.title': 1, 'policy-area.definition': 1 },
  },
}

/** The facts that ship with Kept: the tables of `data/bundled`, packed into one file. */
export const bundled: Source = {
  id: 'bundled',
  title: 'Facts written out by Kept',
  publisher: 'Kept',
  licence: 'As Kept: AGPL-3.0-or-later. Facts themselves are free.',
  about:
    'Members, plans, documents and published figures, written out from public pages and files with a source for every row. Of most members only what their page prints at the top; the whole page of Mexico.',
  coverage: 'full',
  layouts: [layout],
  open,
}

async function open(file: Received): Promise<Opened> {
  const texts = unpack(file)
  const known = [...tables.map((t) => t.file), CONTACTS]
  const unknown = [...texts.keys()].find((name) => !known.includes(name))
  const missing = known.find((name) => !texts.has(name))
  if (unknown !== undefined) throw invalidBundle(file, `holds ${quoted(unknown)}, expected ${known.join(', ')}`)
  if (missing !== undefined) throw invalidBundle(file, `lacks ${quoted(missing)}, expected ${known.join(', ')}`)
  const readings = readAll(file, texts)
  return { layout, rows: readings.length, issues: [], readings: each(readings) }
}

/** Every table is read before anything is said, so that a bundle with a bad one is refused whole. */
function readAll(file: Received, texts: ReadonlyMap<string, string>): readonly Reading[] {
  try {
    const contacts = readContacts(texts.get(CONTACTS) ?? '')
    return tables.flatMap((table) => [...readTable(table, texts.get(table.file) ?? '', contacts)])
  } catch (error) {
    throw error instanceof Invalid ? invalidBundle(file, error.message) : error
  }
}

async function* each(readings: readonly Reading[]): AsyncIterable<Reading> {
  yield* readings
}
