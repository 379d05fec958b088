import type { ParseArgsConfig } from 'node:util'
import type { Config } from '#app/config.ts'

/** What a command is given: its words, its switches, the settings, and where it may write. */
export interface Invocation {
  readonly words: readonly string[]
  readonly switches: Readonly<Record<string, string | boolean | undefined>>
  readonly config: Config
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
  readonly now: () => Date
}

/** A switch of a command, with or without a value behind it. */
export interface Switch {
  readonly type: 'string' | 'boolean'
  readonly what: string
}

/** One command of `kept`. */
export interface Command {
  readonly name: string
  /** The words it takes, as the help prints them. */
  readonly takes: string
  readonly summary: string
  /** Switches with what they do; the short text is printed by `--help`. */
  readonly switches: Readonly<Record<string, Switch>>
  readonly examples: readonly string[]
  /** @returns the exit code */
  run(invocation: Invocation): Promise<number>
}

/** What `parseArgs` needs to read the switches of a command. */
export function optionsOf(command: Command): NonNullable<ParseArgsConfig['options']> {
  return {
    ...Object.fromEntries(Object.entries(command.switches).map(([name, { type }]) => [name, { type }])),
    help: { type: 'boolean', short: 'h' },
  }
}

/** The help of one command, ready to print. */
export function helpOf(command: Command): string {
  const help: Switch = { type: 'boolean', what: 'prints this' }
  const rows = Object.entries<Switch>({ ...command.switches, help })
  const width = Math.max(...rows.map(([name, s]) => name.length + (s.type === 'string' ? 8 : 2)))
  return [
    `kept ${command.name}${command.takes === '' ? '' : ` ${command.takes}`}`,
    '',
    command.summary,
    '',
    ...rows.map(([name, s]) => `  ${`--${name}${s.type === 'string' ? ' VALUE' : ''}`.padEnd(width + 2)}${s.what}`),
    '',
    ...command.examples.map((e) => `  ${e}`),
    '',
  ].join('\n')
}
