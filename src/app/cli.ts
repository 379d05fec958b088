import { parseArgs } from 'node:util'
import { type Command, helpOf, optionsOf } from '#app/command.ts'
import { commands } from '#app/commands/index.ts'
import { readConfig } from '#app/config.ts'
import { issuePlace, issueSentence } from '#app/issue-sentence.ts'
import { followLauncher } from '#app/stop-signal.ts'
import { Invalid, NotFound } from '#base/errors.ts'
import type { Issue } from '#base/issue.ts'

followLauncher()
// whoever reads us may stop reading: kept status | head
process.stdout.on('error', () => process.exit(0))
process.on('uncaughtException', (error) => {
  complain(traced(error))
  process.exit(1)
})
process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return print(overview())
  const line = commands.find((c) => c.name === name)
  if (line === undefined)
    return complain(
      `unknown command: ${JSON.stringify(name)}, expected one of ${commands.map((c) => c.name).join(', ')}`,
    )
  const { command } = await line.load()
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: optionsOf(command),
      allowPositionals: true,
      strict: true,
    })
    if (values.help === true) return print(helpOf(command))
    return await command.run({
      words: positionals,
      switches: values as Record<string, string | boolean | undefined>,
      config: readConfig(process.env, process.cwd()),
      out: process.stdout,
      err: process.stderr,
      now: () => new Date(),
    })
  } catch (error) {
    return explain(error, command)
  }
}

function overview(): string {
  const width = Math.max(...commands.map((c) => c.name.length))
  return [
    'kept: public promises, kept or not',
    '',
    ...commands.map((c) => `  ${c.name.padEnd(width + 2)}${c.what}`),
    '',
    '  kept COMMAND --help tells more.',
    '',
  ].join('\n')
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function complain(text: string): number {
  // names of files and values from them may hold what a terminal obeys
  process.stderr.write(`kept: ${text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '\ufffd')}\n`)
  return 1
}

/** One clear message; the trace of a mistake of ours only where it is asked for. */
function explain(error: unknown, command: Command): number {
  if (error instanceof Invalid) return complain([error.message, ...issueLines(error.issues)].join('\n'))
  if (error instanceof NotFound) return complain(error.message)
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return complain(`${error.message}\nkept ${command.name} --help tells what it takes.`)
  }
  return complain(traced(error))
}

/** A mistake of ours, told without its trace. */
function traced(error: unknown): string {
  if (process.env.KEPT_TRACE) console.error(error)
  const message = error instanceof Error ? error.message : String(error)
  return `${message}\nThis is a mistake of Kept’s, or of the machine it runs on. KEPT_TRACE=1 prints where it arose.`
}

/** Where the issues of a refusal are; a single one is what the message says already. */
function issueLines(issues: readonly Issue[]): string[] {
  if (issues.length < 2) return []
  const lines = issues.slice(0, 10).map((i) => `  ${issueSentence(i.code)} ${issuePlace(i)}`)
  return issues.length > 10 ? [...lines, `  and ${issues.length - 10} more`] : lines
}
