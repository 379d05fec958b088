import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { codingsOf, type StoredAssessment } from '#methodology/both-reviews.ts'
import { type Judgement, judge } from '#methodology/judge.ts'
import type { Codings } from '#model/codings.ts'
import { packFolder } from '#sources/bundled/pack.ts'
import { bundled } from '#sources/bundled/source.ts'
import { loadFile } from '#sources/load.ts'
import { MemberIndex } from '#sources/member-index.ts'
import { ogpCommitments } from '#sources/ogp-commitments/source.ts'
import type { Received, Source } from '#sources/source.ts'

/** One commitment of an export: what was coded of it, what the publisher worked out, and what our rules say. */
export interface ExportRow {
  readonly id: string
  readonly plan: string
  readonly year: number
  readonly row: number
  readonly codings: Codings
  readonly published: Readonly<Record<string, string>>
  /** Fields whose label and numeric code say different things. */
  readonly conflicts: readonly string[]
  readonly judgement: Judgement
}

/** A file of the shared test data, as it would be received. */
export function received(path: string): Received {
  const bytes = readFileSync(path)
  return { name: basename(path), bytes, sha256: createHash('sha256').update(bytes).digest('hex'), origin: path }
}

/** The members that ship with Kept, so that ids are those of an import. */
export async function knownMembers(): Promise<MemberIndex> {
  const { statements } = await loadFile(bundled, await packFolder('data/bundled'), new MemberIndex([]))
  const members = statements.filter((s) => s.kind === 'member')
  return new MemberIndex(
    members.map(({ id, body }) => {
      const { code, name, aliases } = body as {
        code?: string | null
        name?: string
        aliases?: readonly string[] | null
      }
      return { slug: id, code: code ?? null, name: name ?? id, aliases: aliases ?? [] }
    }),
  )
}

/** What a source reads in a file, by the kind of its statements. */
export async function statementsOf(source: Source, path: string, members: MemberIndex) {
  const { statements } = await loadFile(source, received(path), members)
  return statements
}

/** Reads an export by its source and judges every commitment of it. */
export async function readExport(path: string, members: MemberIndex): Promise<readonly ExportRow[]> {
  const statements = await statementsOf(ogpCommitments, path, members)
  const years = new Map<string, number>()
  const assessments = new Map<string, Record<string, unknown>>()
  for (const { kind, id, body } of statements) {
    if (kind === 'action-plan') years.set(id, (body as { yearSubmitted: number }).yearSubmitted)
    if (kind === 'assessment') assessments.set(id, body as Record<string, unknown>)
  }
  return statements
    .filter((s) => s.kind === 'commitment')
    .map(({ id, row, body }) => {
      const { plan, published } = body as { plan: string; published?: Record<string, string> }
      const first = assessments.get(`${id}/irm/first`) ?? {}
      const last = assessments.get(`${id}/irm/last`) ?? {}
      const year = years.get(plan)!
      const codings = codingsOf(stored(first), stored(last), year)
      return {
        id,
        plan,
        year,
        row: row!,
        codings,
        published: published ?? {},
        conflicts: [...conflictsOf(first, 'First'), ...conflictsOf(last, 'Last')],
        judgement: judge(codings, published ?? {}),
      }
    })
}

// what the model allows of an assessment is what the store gives back
const stored = (body: Record<string, unknown>) => body as unknown as StoredAssessment

function conflictsOf(body: Record<string, unknown>, stage: 'First' | 'Last'): readonly string[] {
  const conflicts = (body.labelConflicts ?? []) as readonly { readonly field: string }[]
  return conflicts.map(({ field }) => (field === 'completion' ? `completion${stage}` : field))
}
