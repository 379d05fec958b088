import type { Imported } from '#actions/import-file.ts'
import { issuePlace, issueSentence } from '#app/issue-sentence.ts'
import type { IssueCount } from '#sources/load.ts'

/** What else a report tells. */
export interface ReportContext {
  readonly dryRun: boolean
  /** Pairs that wait for a person, in the whole database. */
  readonly undecided: number
  readonly millis: number
}

const EXAMPLES = 3
const SEVERITIES = ['error', 'warning', 'note'] as const

/** What an import found and changed, for a person. */
export function importText(imported: Imported, context: ReportContext): string {
  const { loaded, activated, batch } = imported
  const { difference } = activated
  const lines = [
    `${loaded.source.title}, layout ${loaded.layout.id}: ${shownName(loaded.file.name)}`,
    `${whole(loaded.records)} records read, ${whole(loaded.skipped)} of them skipped for errors`,
    '',
    `  ${whole(difference.added.length).padStart(9)}  added`,
    `  ${whole(difference.changed.length).padStart(9)}  changed`,
    `  ${whole(difference.gone.length).padStart(9)}  gone`,
    `  ${whole(difference.same).padStart(9)}  the same as before`,
    ...(difference.confirmed.length > 0
      ? [`  ${whole(difference.confirmed.length).padStart(9)}  of these confirmed by a newer edition`]
      : []),
    ...(difference.older > 0 ? [`  ${whole(difference.older).padStart(9)}  older than what stands, not used`] : []),
    ...(difference.withheld > 0
      ? [`  ${whole(difference.withheld).padStart(9)}  erased before, not entered again`]
      : []),
    '',
    ...turnedLines(imported, context.dryRun),
    ...identityLines(imported, context),
    ...gateLines(imported),
    ...issueLines(loaded.issues),
  ]
  const seconds = (context.millis / 1000).toFixed(1)
  if (context.dryRun) lines.push(`Dry run, ${seconds} s: nothing was written.`)
  else if (batch === null) lines.push(`The file says nothing new: no entry, ${seconds} s.`)
  else lines.push(`${whole(activated.entries)} entries in ${seconds} s, batch ${batch}`)
  return `${lines.join('\n')}\n`
}

/** The same for programs. */
export function importJson(imported: Imported, context: ReportContext): Readonly<Record<string, unknown>> {
  const { loaded, activated, batch } = imported
  const { added, changed, gone, same, confirmed, older, withheld } = activated.difference
  return {
    batch,
    dryRun: context.dryRun,
    source: loaded.source.id,
    layout: loaded.layout.id,
    file: { name: loaded.file.name, sha256: loaded.file.sha256, bytes: loaded.file.bytes.length },
    records: loaded.records,
    skipped: loaded.skipped,
    difference: {
      added: added.length,
      changed: changed.length,
      gone: gone.length,
      same,
      confirmed: confirmed.length,
      older,
      withheld,
    },
    turned: activated.turned,
    identified: activated.identified,
    undecided: activated.undecided,
    undecidedInAll: context.undecided,
    gates: loaded.gates,
    issues: loaded.issues.map((i) => ({ ...i, message: issueSentence(i.code) })),
    entries: activated.entries,
    checkpoint: batch === null ? null : activated.checkpoint,
    millis: Math.round(context.millis),
  }
}

function turnedLines({ activated }: Imported, dryRun: boolean): string[] {
  const { turned } = activated
  if (turned.length === 0) return []
  const first = turned
    .slice(0, 5)
    .map((t) => `    ${t.member} ${t.commitment}: ${t.rule} was ${t.was}, ${dryRun ? 'would be' : 'is'} ${t.is}`)
  const more = turned.length > first.length ? [`    and ${whole(turned.length - first.length)} more`] : []
  return [`  ${whole(turned.length).padStart(9)}  verdicts ${dryRun ? 'would turn' : 'turned'}`, ...first, ...more, '']
}

function identityLines({ activated }: Imported, context: ReportContext): string[] {
  const lines: string[] = []
  if (activated.identified.length > 0)
    lines.push(`  ${whole(activated.identified.length).padStart(9)}  promises known under another id, kept as one`)
  const waiting = context.dryRun ? activated.undecided.length : context.undecided
  if (waiting > 0) {
    const verb = context.dryRun ? 'would wait' : waiting === 1 ? 'waits' : 'wait'
    const pairs = waiting === 1 ? 'pair of ids' : 'pairs of ids'
    lines.push(`  ${whole(waiting).padStart(9)}  ${pairs} that may be one promise ${verb} for a person: kept pairs`)
  }
  return lines.length === 0 ? [] : [...lines, '']
}

function gateLines({ loaded }: Imported): string[] {
  const missed = loaded.gates.filter((g) => !g.passed)
  return missed.length === 0
    ? []
    : ['Gates missed', ...missed.map((g) => `  ${g.gate}: found ${g.found}, expected ${g.needed}`), '']
}

function issueLines(issues: readonly IssueCount[]): string[] {
  const sorted = SEVERITIES.flatMap((severity) => issues.filter((i) => i.severity === severity))
  const lines = sorted.flatMap((issue) => [
    `  ${issue.severity.padEnd(8)}${whole(issue.count).padStart(9)}  ${issueSentence(issue.code)} (${issue.code})`,
    ...(issue.severity === 'note'
      ? []
      : issue.examples.slice(0, EXAMPLES).map((e) => `${' '.repeat(21)}${issuePlace(e)}`)),
  ])
  return lines.length === 0 ? [] : ['Issues', ...lines, '']
}

function whole(value: number): string {
  return value.toLocaleString('en-GB')
}

function shownName(name: string): string {
  return name === '-' ? 'standard input' : JSON.stringify(name)
}
