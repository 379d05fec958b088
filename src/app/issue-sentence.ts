import type { Issue } from '#base/issue.ts'
import { isMessageKey, t } from '#messages/message.ts'

/** What an issue of that code is, as a sentence; the code itself where nobody wrote one. */
export function issueSentence(code: string): string {
  const key = `issues.${code}`
  return isMessageKey(key) ? t('en', key) : code
}

/**
 * Where one issue is and what was found there.
 *
 * @example 'commitments.csv, row 12, “Title”: value "x", expected "y"'
 */
export function issuePlace({ at, params }: Pick<Issue, 'at' | 'params'>): string {
  const place = at.map((part) => (typeof part === 'number' ? `row ${part}` : part)).join(', ')
  const values = Object.entries(params).map(([name, value]) => `${name} ${shown(value)}`)
  return values.length === 0 ? place : `${place}: ${values.join(', ')}`
}

/** A value from a file: quoted, on one line, and no longer than a person reads; control characters cannot reach the terminal. */
function shown(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const short = value.length > 80 ? `${value.slice(0, 79)}…` : value
  return JSON.stringify(short).replace(/\p{C}/gu, '�')
}
