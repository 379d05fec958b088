import { Invalid } from '#base/errors.ts'
import type { Issue } from '#base/issue.ts'
import { quotedList } from '#base/quoted.ts'
import { slugOf } from '#base/slug.ts'
import { issueOf } from '#sources/issue-codes.ts'
import { type Column, columnKey, type Part, type Stage, type TextField } from '#sources/ogp-commitments/column.ts'
import type { Lookup } from '#sources/ogp-commitments/lookups.ts'

/** A column of the file at hand. */
export interface Placed {
  readonly index: number
  readonly name: string
}

export interface PlacedCoding extends Placed {
  readonly stage: Stage
  readonly field: string
  readonly lookup: Lookup
  readonly twin: Placed | null
}

/** Where the columns of a layout stand in a file, sorted by what they are read as: settled once, so that rows are read by index. */
export interface Places {
  readonly parts: Partial<Readonly<Record<Part, Placed>>>
  readonly texts: readonly (Placed & { readonly field: TextField })[]
  readonly dates: readonly (Placed & { readonly field: 'start' | 'end' })[]
  readonly areas: readonly (Placed & { readonly slug: string })[]
  readonly codings: readonly PlacedCoding[]
  readonly reportYears: readonly (Placed & { readonly stage: Stage })[]
  readonly marks: readonly (Placed & { readonly field: 'compound' | 'carriedForward' | 'subnational' })[]
  readonly published: readonly Placed[]
  /** Columns without a field, and those that no reader knows. */
  readonly kept: readonly Placed[]
  readonly unnamed: readonly Placed[]
  /** Cells in a row. */
  readonly width: number
  /** The last column that a record cannot do without. */
  readonly lastNeeded: number
}

/** How many of the columns of a layout a row names. */
export function knownNames(cells: readonly string[], columns: readonly Column[]): number {
  const known = new Set(columns.flatMap((c) => [c.name, ...(c.aliases ?? [])]).map(columnKey))
  return new Set(cells.map(columnKey).filter((key) => known.has(key))).size
}

/** Needed columns that a header lacks. */
export function lacking(cells: readonly string[], columns: readonly Column[]): readonly string[] {
  const there = new Set(cells.map(columnKey))
  return columns
    .filter((c) => c.required && ![c.name, ...(c.aliases ?? [])].some((name) => there.has(columnKey(name))))
    .map((c) => c.name)
}

/**
 * Finds each column of a layout in a header, in whatever order it has them.
 *
 * @throws Invalid where a needed column is missing or a name stands twice
 */
export function placeColumns(
  place: readonly [file: string, row: number],
  header: readonly string[],
  columns: readonly Column[],
): { readonly places: Places; readonly issues: readonly Issue[] } {
  const missing = lacking(header, columns)
  if (missing.length > 0) throw refused(place, 'column-missing', missing)
  const byKey = new Map<string, number>()
  const twice: string[] = []
  for (const [index, name] of header.entries()) {
    const key = columnKey(name)
    if (key === '') continue
    if (byKey.has(key)) twice.push(name)
    else byKey.set(key, index)
  }
  if (twice.length > 0) throw refused(place, 'column-twice', twice)

  const found = new Map<Column, Placed>()
  const issues: Issue[] = []
  for (const column of columns) {
    const index = [column.name, ...(column.aliases ?? [])]
      .map((n) => byKey.get(columnKey(n)))
      .find((i) => i !== undefined)
    if (index === undefined) issues.push(issueOf('column-absent', [...place, column.name]))
    else found.set(column, { index, name: column.name })
  }
  const used = new Set([...found.values()].map((p) => p.index))
  const unknown = header.map((name, index) => ({ index, name: name.trim() })).filter((p) => !used.has(p.index))
  for (const { name } of unknown) if (name !== '') issues.push(issueOf('column-unknown', [...place, name]))
  return { places: sorted(found, unknown, header.length), issues }
}

function sorted(found: ReadonlyMap<Column, Placed>, unknown: readonly Placed[], width: number): Places {
  const all = [...found].map(([{ use, required }, place]) => ({ use, place, required }))
  const byName = new Map([...found.values()].map((p) => [p.name, p]))
  const twins = new Map<string, Placed>()
  for (const { use, place } of all) if (use.as === 'twin' && byName.has(use.of)) twins.set(use.of, place)
  const parts: Partial<Record<Part, Placed>> = {}
  for (const { use, place } of all) if (isPart(use)) parts[use.as] = place
  return {
    parts,
    texts: all.flatMap(({ use, place }) => (use.as === 'text' ? [{ ...place, field: use.field }] : [])),
    dates: all.flatMap(({ use, place }) => (use.as === 'date' ? [{ ...place, field: use.field }] : [])),
    areas: all.flatMap(({ use, place }) => (use.as === 'area' ? [{ ...place, slug: slugOf(place.name) }] : [])),
    codings: all.flatMap(({ use, place }) =>
      use.as === 'coding'
        ? [{ ...place, stage: use.stage, field: use.field, lookup: use.lookup, twin: twins.get(place.name) ?? null }]
        : [],
    ),
    reportYears: all.flatMap(({ use, place }) => (use.as === 'report-year' ? [{ ...place, stage: use.stage }] : [])),
    marks: all.flatMap(({ use, place }) => (use.as === 'mark' ? [{ ...place, field: use.field }] : [])),
    published: all.flatMap(({ use, place }) => (isPrinted(use) ? [place] : [])),
    kept: [
      ...all.flatMap(({ use, place }) => (use.as === 'kept' ? [place] : [])),
      ...unknown.filter((p) => p.name !== ''),
    ],
    unnamed: unknown.filter((p) => p.name === ''),
    width,
    lastNeeded: Math.max(...all.filter((a) => a.required).map((a) => a.place.index)),
  }
}

/** Values that are read and also shown as they were printed. */
function isPrinted(use: Column['use']): boolean {
  return use.as === 'published' || use.as === 'relevant' || use.as === 'cluster' || use.as === 'cluster-ids'
}

const NO_PART = new Set([
  'text',
  'date',
  'area',
  'coding',
  'twin',
  'report-year',
  'mark',
  'published',
  'kept',
  'ignored',
])

function isPart(use: Column['use']): use is { readonly as: Part } {
  return !NO_PART.has(use.as)
}

function refused(
  [file, row]: readonly [file: string, row: number],
  code: 'column-missing' | 'column-twice',
  names: readonly string[],
): Invalid {
  const list = quotedList(names)
  const [what, expected] =
    code === 'column-missing' ? ['missing column', 'it in the header'] : ['duplicate column', 'each name once']
  return new Invalid(
    `${what}: ${list}, expected ${expected} (${JSON.stringify(file)}, row ${row})`,
    names.map((name) => issueOf(code, [file, row, name], { expected })),
  )
}
