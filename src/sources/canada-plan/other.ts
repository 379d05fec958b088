import type { Issue } from '#base/issue.ts'
import { issueOf } from '#sources/issue-codes.ts'
import { cellText } from '#sources/table/cell-text.ts'

/** What the cell of other fields holds. */
export interface OtherCells {
  readonly fullText: { readonly en: string | null; readonly fr: string | null }
  /** Path of its English page. */
  readonly path: string | null
  /** Marks of the tracker whose meaning it does not tell, kept as received. */
  readonly rest: Readonly<Record<string, string>>
}

const NOTHING: OtherCells = { fullText: { en: null, fr: null }, path: null, rest: {} }

/** Links to the plan and to the commitment in it, and the whole text where the row has a short one. */
const LINKS = ['NAP_url', 'cmt_url']
const TEXT = 'full_text'
/** Marks that are kept; the order of a list is the order of its rows. */
const KEPT = ['s4d', 'supt_sept']
const IGNORED = ['order']

/** Reads the JSON that some rows carry; a key that nobody knows is an unread column. */
export function readOther(cell: string | null, at: Issue['at'], issues: Issue[]): OtherCells {
  if (cell === null) return NOTHING
  const all = objectOf(cell)
  if (all === null) {
    issues.push(issueOf('column-unread', at, { value: cell.slice(0, 80) }))
    return NOTHING
  }
  for (const key of Object.keys(all))
    if (![...LINKS, TEXT, ...KEPT, ...IGNORED].includes(key)) issues.push(issueOf('column-unread', [...at, key]))
  const links = LINKS.flatMap((key) => textsOf(all[key]).en ?? [])
  const { en, fr } = textsOf(all[TEXT])
  const read = (text: string | null, lang: string) =>
    text === null ? null : cellText(text, [...at, TEXT, lang], issues)
  const rest = KEPT.flatMap((key) => (all[key] === undefined || all[key] === null ? [] : [[key, String(all[key])]]))
  return {
    fullText: { en: read(en, 'en'), fr: read(fr, 'fr') },
    path: links.find((path) => path.startsWith('/')) ?? null,
    rest: Object.fromEntries(rest) as Readonly<Record<string, string>>,
  }
}

function objectOf(cell: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(cell)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null
  } catch {
    return null
  }
}

function textsOf(value: unknown): { readonly en: string | null; readonly fr: string | null } {
  const by = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const text = (lang: string) => (typeof by[lang] === 'string' ? (by[lang] as string) : null)
  return { en: text('en'), fr: text('fr') }
}
