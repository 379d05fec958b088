/**
 * A value from outside as a message quotes it: on one line, cut to a length that
 * a person reads, without anything that a terminal obeys or that turns the text around.
 */
export function quoted(text: string, most = 80): string {
  const short = text.length > most ? `${text.slice(0, most - 1)}…` : text
  return JSON.stringify(short.toWellFormed()).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')
}

/** Several of them, the first ten at most. */
export function quotedList(texts: readonly string[]): string {
  const first = texts.slice(0, 10).map((text) => quoted(text))
  return texts.length > first.length ? `${first.join(', ')} and ${texts.length - first.length} more` : first.join(', ')
}
