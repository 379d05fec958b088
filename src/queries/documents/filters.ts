import type { DocumentFacet, DocumentFilter, DocumentRecord } from '#queries/documents-view.ts'
import { byCode, byText } from '#queries/order.ts'
import { isAbsent } from '#queries/told.ts'

/** The choices of each filter that are set, in the order of the address. */
export type DocumentFilters = Readonly<Record<DocumentFilter, readonly string[]>>

/** Filters in the order in which they are shown. */
export const documentFilterNames: readonly DocumentFilter[] = [
  'kind',
  'letter',
  'year',
  'member',
  'level',
  'language',
  'format',
  'address',
]

/** Code of what the source does not give. */
export const NOT_GIVEN = 'not-recorded'

/** The codes by which a document is found under a filter; what it has none of is found as not recorded. */
export function codesOf(d: DocumentRecord, filter: DocumentFilter): readonly string[] {
  switch (filter) {
    case 'kind':
      return d.kinds.length === 0 ? [NOT_GIVEN] : d.kinds
    case 'letter':
      // of what is no letter nobody asks what kind of letter it is
      return d.kinds.includes('letter') ? [d.letterKind ?? NOT_GIVEN] : []
    case 'year':
      return [d.year === null ? NOT_GIVEN : String(d.year)]
    case 'member':
      return d.about.length === 0 ? [NOT_GIVEN] : d.about.map((m) => m.slug)
    case 'level':
      return [d.level]
    case 'language':
      return [d.lang === null || d.lang === 'und' ? NOT_GIVEN : d.lang]
    case 'format':
      return [d.format ?? NOT_GIVEN]
    case 'address':
      return [isAbsent(d.address) ? NOT_GIVEN : 'recorded']
  }
}

/** Whether a document passes all filters but one. */
export function passes(d: DocumentRecord, filters: DocumentFilters, but: DocumentFilter | null = null): boolean {
  return documentFilterNames.every((name) => {
    const chosen = filters[name]
    return name === but || chosen.length === 0 || codesOf(d, name).some((code) => chosen.includes(code))
  })
}

/** How many documents each choice would show under the choices of all other filters. */
export function facetsOf(
  found: readonly DocumentRecord[],
  filters: DocumentFilters,
  names: ReadonlyMap<string, string>,
): readonly DocumentFacet[] {
  return documentFilterNames.map((name) => {
    const counts = new Map<string, number>(filters[name].map((code) => [code, 0]))
    for (const d of found) {
      if (!passes(d, filters, name)) continue
      for (const code of new Set(codesOf(d, name))) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
    const choices = [...counts].map(([code, count]) => ({
      code,
      name: name === 'member' ? (names.get(code) ?? null) : null,
      count,
      chosen: filters[name].includes(code),
    }))
    return { name, choices: choices.sort(inOrder(name)) }
  })
}

type Choice = DocumentFacet['choices'][number]

/** Years from the newest, members by name, all else from the commonest; what is not recorded comes last. */
function inOrder(name: DocumentFilter): (a: Choice, b: Choice) => number {
  const last = (c: Choice) => Number(c.code === NOT_GIVEN)
  return (a, b) => {
    const lacking = last(a) - last(b)
    if (lacking !== 0) return lacking
    if (name === 'year') return byCode(b.code, a.code)
    if (name === 'member') return byText(a.name ?? a.code, b.name ?? b.code)
    return b.count - a.count || byCode(a.code, b.code)
  }
}

/** Whether every word occurs in the title; accents and capitals do not matter. */
export function hasWords(d: DocumentRecord, words: string): boolean {
  if (words === '') return true
  const title = folded(d.title)
  return folded(words)
    .split(/\s+/)
    .every((word) => title.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
