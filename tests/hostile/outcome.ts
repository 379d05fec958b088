import type { Issue } from '#base/issue.ts'
import { isIssueCode } from '#sources/issue-codes.ts'

/** A file that is to be imported. */
export interface Task {
  readonly path: string
  readonly source: string
  readonly name: string
  /** Where it is also to be brought in without having been received. */
  readonly bytes: Uint8Array | null
}

/** What became of an import. */
export type Outcome =
  | {
      readonly is: 'accepted'
      readonly batch: string | null
      readonly sha256: string
      readonly entries: number
      readonly added: number
      readonly changed: number
      readonly gone: number
      readonly skipped: number
    }
  | { readonly is: 'refused'; readonly message: string; readonly issues: readonly Issue[] }
  /** Neither: a mistake of ours, a fault of the database, an import that took too long or too much memory. */
  | { readonly is: 'broken'; readonly what: string; readonly where: string }

const LONGEST_MESSAGE = 1500

/** What is wrong with a refusal: it is one line for a person that names the file and what was expected. Null where nothing is. */
export function faultOfRefusal(refused: Extract<Outcome, { is: 'refused' }>, name: string): string | null {
  const { message, issues } = refused
  if (message.length > LONGEST_MESSAGE) return `a message of ${message.length} characters`
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(message)) return 'a message with control characters'
  if (!message.includes(name)) return 'a message that does not name the file'
  if (!/\b(expected|needs)\b/.test(message)) return 'a message that does not say what was expected'
  if (issues.length === 0) return 'no issue'
  const undeclared = issues.find((i) => !isIssueCode(i.code))
  return undeclared === undefined ? null : `an undeclared issue, ${undeclared.code}`
}
