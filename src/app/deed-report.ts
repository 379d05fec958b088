import type { Settled } from '#actions/settle-facts.ts'
import type { Invocation } from '#app/command.ts'
import { Invalid } from '#base/errors.ts'

/** How many verdicts that turned are told one by one. */
const LISTED = 20

/**
 * Why a person does a deed, as the ledger shall say.
 *
 * @throws Invalid where no reason was given
 */
export function reasonFor({ reason }: Invocation['switches'], usage: string): string {
  if (typeof reason !== 'string' || reason.trim() === '') throw new Invalid(`missing reason, expected: ${usage}`)
  return reason.normalize('NFC')
}

/** The words that a command takes, all of them and no more. @throws Invalid, naming the first that is missing */
export function wordsOf(
  { words }: Pick<Invocation, 'words'>,
  names: readonly string[],
  usage: string,
): readonly string[] {
  const missing = names[words.length]
  if (missing !== undefined) throw new Invalid(`missing ${missing}, expected: ${usage}`)
  if (words.length > names.length) throw new Invalid(`too many words, expected: ${usage}`)
  return words
}

/** What a deed of a person changed: what was done, in words, and then what follows from it; or all of it as JSON. */
export function reportDeed({ switches, out }: Invocation, said: string, settled: Settled): void {
  if (switches.json === true) {
    out.write(`${JSON.stringify(settled, null, 2)}\n`)
    return
  }
  const { turned, entries } = settled
  const more = turned.length - LISTED
  const lines = [
    said,
    ...turned.slice(0, LISTED).map((t) => `  ${t.member} ${t.commitment}: ${t.rule} was ${t.was}, is ${t.is}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en-GB')} more`] : []),
    `${turned.length.toLocaleString('en-GB')} verdicts turned, ${entries === 1 ? '1 entry' : `${entries.toLocaleString('en-GB')} entries`}`,
  ]
  out.write(`${lines.join('\n')}\n`)
}
