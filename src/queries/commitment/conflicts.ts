import type { CommitmentMaterial, SaidRow } from '#queries/commitment/material.ts'
import type { ConflictLine } from '#queries/commitment-view.ts'

/** Fields in which sources differ about the commitment or its reviews; the word that is shown stands first. */
export function conflictLines({ commitment, facts, said, provenance }: CommitmentMaterial): readonly ConflictLine[] {
  return [commitment, ...facts.of('assessment'), ...facts.of('milestone'), ...facts.of('indicator')].flatMap((fact) =>
    fact.conflicts.map((field) => ({
      subject: fact.id,
      field,
      values: wordsOf(field, fact.statements, said).map(({ text, entry }) => ({
        text,
        source: provenance.sources([entry])[0] ?? { text: '', address: null, row: null, entry },
      })),
    })),
  )
}

/** What each source says of a field, the weightiest first; the same word again is one. */
function wordsOf(field: string, statements: readonly number[], said: readonly SaidRow[]) {
  const words = statements.flatMap((entry) => {
    const value = said.find((s) => s.entry === entry)?.says?.[field]
    return value === undefined || value === null ? [] : [{ text: textOf(value), entry }]
  })
  return words.filter((word, i) => words.findIndex((w) => w.text === word.text) === i)
}

/** A stored value as text: lists are joined, whatever else is not text is written as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((v) => typeof v === 'string')) return value.join('; ')
  return JSON.stringify(value)
}
