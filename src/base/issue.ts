/**
 * Something wrong with data that a person can put right.
 *
 * Data, not prose: `code` and `params` are turned into a sentence in the
 * reader's language by `messages/<lang>.ts`.
 */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'note'
  readonly code: string
  /** Where to look, most general first: file, sheet, row (1 = first row of the file), column. */
  readonly at: readonly (string | number)[]
  readonly params: Readonly<Record<string, string | number>>
}
