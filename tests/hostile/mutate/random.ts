/** Numbers in [0, 1) that are the same for the same seed. */
export type Random = () => number

/** A whole number from 0 up to, not including, `end`; 0 where there is none. */
export function below(random: Random, end: number): number {
  return end <= 0 ? 0 : Math.floor(random() * end)
}

/** One of a list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[below(random, list.length)]!
}

/** One way to spoil a file of some form. */
export interface Mutation {
  readonly name: string
  /** @returns a spoilt copy; the bytes given stay as they are */
  readonly spoil: (bytes: Buffer, random: Random) => Uint8Array
}

/** Puts another text in place of one of the places where a pattern fits; at the end where it fits nowhere. */
export function replaceOne(
  random: Random,
  text: string,
  pattern: RegExp,
  by: string | ((found: string) => string),
): string {
  const places = [...text.matchAll(pattern)]
  const found = places.length === 0 ? null : pick(random, places)
  const [at, old] = found === null ? [text.length, ''] : [found.index, found[0]]
  return text.slice(0, at) + (typeof by === 'string' ? by : by(old)) + text.slice(at + old.length)
}
