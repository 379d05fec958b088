import { Bug } from '#base/errors.ts'
import type { Issue } from '#base/issue.ts'
import { isShort } from '#model/ids.ts'
import { bodySchema, fitsKind } from '#model/kind.ts'
import { type KindId, kindOf } from '#model/kinds/index.ts'
import type { Statement } from '#model/statement.ts'
import type { GateResult } from '#sources/gate.ts'
import { isIssueCode, issueOf } from '#sources/issue-codes.ts'
import { measureGates } from '#sources/measure-gates.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import type { Layout, Received, Source } from '#sources/source.ts'

/** A file, read whole: what it says and what is wrong with it. Nothing is stored yet. */
export interface Loaded {
  readonly source: Source
  readonly layout: Layout
  readonly file: Received
  readonly statements: readonly Statement[]
  readonly records: number
  readonly skipped: number
  readonly issues: readonly IssueCount[]
  readonly gates: readonly GateResult[]
}

/** How often an issue arose, with the first of them. */
export interface IssueCount {
  readonly code: string
  readonly severity: Issue['severity']
  readonly count: number
  readonly examples: readonly Pick<Issue, 'at' | 'params'>[]
}

const EXAMPLES = 100

/**
 * Reads a file by its source: every record, its issues counted by code, its
 * gates measured. `onProgress` is told the number of records read so far.
 *
 * @throws Invalid where the file is not of this source, or a reader says what the model does not allow
 */
export async function loadFile(
  source: Source,
  file: Received,
  members: MemberIndex,
  onProgress: (records: number, of: number | null) => void = () => {},
): Promise<Loaded> {
  const opened = await source.open(file, members)
  const issues = new IssueTally()
  for (const issue of opened.issues) issues.add(issue)
  const statements: Statement[] = []
  let records = 0
  let skipped = 0
  for await (const reading of opened.readings) {
    records++
    for (const issue of reading.issues) issues.add(issue)
    const long = reading.statements.find((s) => !isShort(s.id) || !isShort(s.member))
    if (long !== undefined)
      issues.add(
        issueOf('key-too-long', [file.name, reading.row ?? 0], { kind: long.kind, value: long.id.slice(0, 200) }),
      )
    if (long !== undefined || reading.issues.some((i) => i.severity === 'error')) skipped++
    else for (const statement of reading.statements) statements.push(checked(source, statement))
    if (records % 500 === 0) onProgress(records, opened.rows)
  }
  onProgress(records, opened.rows)
  const counted = issues.all()
  const issueCounts = new Map(counted.map((i) => [i.code, i.count]))
  const gates = measureGates(opened.layout.gates, { records, skipped, statements, issues: issueCounts })
  return { source, layout: opened.layout, file, statements, records, skipped, issues: counted, gates }
}

const schemas = new Map<KindId, ReturnType<typeof bodySchema>>()

/** A reader that says what the model does not know is our mistake, and must never reach the ledger. */
function checked(source: Source, statement: Statement): Statement {
  const kind = kindOf(statement.kind)
  if (fitsKind(kind, statement.body)) return statement
  const schema = schemas.get(statement.kind) ?? bodySchema(kind)
  schemas.set(statement.kind, schema)
  const result = schema.safeParse(statement.body)
  if (result.success) return statement
  const first = result.error.issues[0]
  const what = `${statement.kind} ${JSON.stringify(statement.id)}, field ${first?.path.join('.') ?? '?'}`
  throw new Bug(`invalid statement of ${source.id}: ${what}: ${first?.message ?? 'unknown'}`)
}

class IssueTally {
  readonly #byCode = new Map<
    string,
    { severity: Issue['severity']; count: number; examples: Pick<Issue, 'at' | 'params'>[] }
  >()

  add(issue: Issue): void {
    const known = this.#byCode.get(issue.code)
    if (known === undefined && !isIssueCode(issue.code))
      throw new Bug(`undeclared issue: ${JSON.stringify(issue.code)}, expected a code of sources/issue-codes.ts`)
    if (known === undefined) {
      this.#byCode.set(issue.code, {
        severity: issue.severity,
        count: 1,
        examples: [{ at: issue.at, params: issue.params }],
      })
    } else {
      known.count++
      if (known.examples.length < EXAMPLES) known.examples.push({ at: issue.at, params: issue.params })
    }
  }

  all(): IssueCount[] {
    return [...this.#byCode].map(([code, tally]) => ({ code, ...tally })).sort((a, b) => (a.code < b.code ? -1 : 1))
  }
}
