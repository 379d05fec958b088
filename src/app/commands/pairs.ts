import type { Command } from '#app/command.ts'
import { withDatabase } from '#app/opened.ts'
import { quoted } from '#base/quoted.ts'
import { findPairs, type PairLine, type PairSide } from '#queries/find-pairs.ts'
import { ReadStore } from '#store/read-store.ts'

/** `kept pairs`: ids that may name one promise, for a person to decide. */
export const command: Command = {
  name: 'pairs',
  takes: '',
  summary:
    'Lists the pairs of ids that may name one promise, with what agrees and what does not. kept decide settles them.',
  switches: { json: { type: 'boolean', what: 'prints them as JSON' } },
  examples: ['kept pairs', 'kept decide BGR-1-7 BG0007 --same --reason "read both plans"'],
  run: (invocation) =>
    withDatabase(invocation, async ({ database }) => {
      const { switches, out, now } = invocation
      const store = await ReadStore.now(database.pool)
      const pairs = await findPairs({ store, today: now().toISOString().slice(0, 10) })
      out.write(switches.json === true ? `${JSON.stringify(pairs, null, 2)}\n` : textOf(pairs))
      return 0
    }),
}

function textOf(pairs: readonly PairLine[]): string {
  if (pairs.length === 0) return 'no pair waits for a person\n'
  const count = pairs.length === 1 ? '1 pair waits' : `${pairs.length.toLocaleString('en-GB')} pairs wait`
  return `${pairs.map(pairText).join('\n')}\n${count} for a person: kept decide ALIAS CANONICAL --same|--different --reason TEXT\n`
}

function pairText({ member, alias, canonical, why, likeness, counted }: PairLine): string {
  const width = Math.max(alias.id.length, canonical.id.length)
  const meanwhile = counted ? 'both are counted' : `${alias.id} is not counted until it is decided`
  return [
    `${member}, plan ${alias.plan ?? '?'}`,
    sideText(alias, width),
    sideText(canonical, width),
    `  ${WHY[why]}; titles ${Math.round(likeness * 100)} % alike; ${meanwhile}`,
    '',
  ].join('\n')
}

function sideText({ id, number, title }: PairSide, width: number): string {
  return `  ${id.padEnd(width)}  ${number === null ? 'no number' : `number ${quoted(number)}`}  ${title === null ? 'title withheld or not loaded' : quoted(title, 160)}`
}

const WHY: Readonly<Record<PairLine['why'], string>> = {
  'number-and-text': 'number and text agree',
  'number-and-text-of-several': 'number and text agree, and others have that number too',
  'number-only': 'the number agrees, the text does not',
  'text-only': 'the text agrees, the number does not',
  'place-only': 'of the one neither number nor text is on record; both have the same place in their plan',
}
