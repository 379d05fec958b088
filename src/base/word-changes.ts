/** A stretch of words that two texts share, that only the newer has, or that only the older had. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'gone'
  readonly text: string
}

/** More changed words than this are not looked for: the two are other texts. */
const MOST_CHANGES = 500
/** Texts that share a smaller part of their words than this, in whatever order, are not compared. */
const LEAST_SHARED = 0.3

/**
 * What was changed from one text to another, word by word, as the fewest words
 * gone and added; null where they have so little in common that it would say
 * nothing. Line breaks and several spaces count as one space.
 *
 * It is Myers’s greedy algorithm: what it costs grows with what was changed.
 */
export function wordChanges(older: string, newer: string): readonly Stretch[] | null {
  const [before, after] = [wordsOf(older), wordsOf(newer)]
  if (sharedWords(before, after) < LEAST_SHARED) return null
  const start = sharedStart(before, after)
  const end = sharedEnd(before, after, start)
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const steps = shortestWay(left, right)
  if (steps === null) return null
  const words = [...before.slice(0, start).map(same), ...steps, ...before.slice(before.length - end).map(same)]
  return joined(words)
}

/** How much two texts share, from 0 to 1: twice the words that both have, in whatever order, of all words. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of b) {
    const n = left.get(word) ?? 0
    if (n > 0) both++
    left.set(word, n - 1)
  }
  return (2 * both) / (a.length + b.length)
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function same(text: string): Stretch {
  return { kind: 'same', text }
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function sharedEnd(a: readonly string[], b: readonly string[], start: number): number {
  let n = 0
  while (n < a.length - start && n < b.length - start && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

/** Words of `a` and `b` in one row, each the same, gone or added; null where more than the most would change. */
function shortestWay(a: readonly string[], b: readonly string[]): readonly Stretch[] | null {
  const most = Math.min(a.length + b.length, MOST_CHANGES)
  // reached[k] is how far in `a` the best way with d changes comes on diagonal k
  const reached = new Map<number, number>([[1, 0]])
  const trail: ReadonlyMap<number, number>[] = []
  for (let d = 0; d <= most; d++) {
    trail.push(new Map(reached))
    for (let k = -d; k <= d; k += 2) {
      const fromAbove = k === -d || (k !== d && at(reached, k - 1) < at(reached, k + 1))
      let x = fromAbove ? at(reached, k + 1) : at(reached, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      reached.set(k, x)
      if (x >= a.length && x - k >= b.length) return wayBack(a, b, trail)
    }
  }
  return null
}

/** From the end of both texts back to their beginning, along the ways that were kept. */
function wayBack(
  a: readonly string[],
  b: readonly string[],
  trail: readonly ReadonlyMap<number, number>[],
): readonly Stretch[] {
  const way: Stretch[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trail.length - 1; d >= 0; d--) {
    const reached = trail[d]!
    const k = x - y
    const fromAbove = k === -d || (k !== d && at(reached, k - 1) < at(reached, k + 1))
    const startX = d === 0 ? 0 : at(reached, fromAbove ? k + 1 : k - 1)
    const startY = d === 0 ? 0 : startX - (fromAbove ? k + 1 : k - 1)
    while (x > startX && y > startY) {
      way.push(same(a[--x]!))
      y--
    }
    if (d === 0) break
    if (fromAbove) way.push({ kind: 'added', text: b[--y]! })
    else way.push({ kind: 'gone', text: a[--x]! })
  }
  return way.reverse()
}

function at(reached: ReadonlyMap<number, number>, diagonal: number): number {
  return reached.get(diagonal) ?? 0
}

/** Words of one kind that follow each other as one stretch; of a changed place what is gone comes first. */
function joined(words: readonly Stretch[]): readonly Stretch[] {
  const stretches: { kind: Stretch['kind']; words: string[] }[] = []
  let changed: { gone: string[]; added: string[] } | null = null
  const settle = () => {
    if (changed === null) return
    if (changed.gone.length > 0) stretches.push({ kind: 'gone', words: changed.gone })
    if (changed.added.length > 0) stretches.push({ kind: 'added', words: changed.added })
    changed = null
  }
  for (const { kind, text } of words) {
    if (kind !== 'same') {
      changed ??= { gone: [], added: [] }
      changed[kind].push(text)
      continue
    }
    settle()
    const last = stretches.at(-1)
    if (last?.kind === 'same') last.words.push(text)
    else stretches.push({ kind, words: [text] })
  }
  settle()
  return stretches.map(({ kind, words: of }) => ({ kind, text: of.join(' ') }))
}
