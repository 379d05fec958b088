import { below, type Mutation, pick, type Random } from './random.ts'

/** What may be put between two bytes: NUL, bytes that no UTF-8 has, lost and half characters, marks of order, ends of lines. */
const insertions: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a NUL', [0]],
  ['0xFF', [0xff]],
  ['U+FFFD', [0xef, 0xbf, 0xbd]],
  ['half a pair', [0xed, 0xa0, 0x80]],
  ['a byte order mark', [0xef, 0xbb, 0xbf]],
  ['an over-long slash', [0xc0, 0xaf]],
  ['beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
  ['a lone continuation', [0x80]],
  ['a carriage return', [0x0d]],
  ['a line feed', [0x0a]],
  ['an escape', [0x1b, 0x5b, 0x32, 0x4a]],
  ['a quote', [0x22]],
  ['an end of file', [0x1a]],
]

/** Ways to spoil any file, whatever it holds. */
export const byteMutations: readonly Mutation[] = [
  { name: 'bytes flipped', spoil: flip },
  { name: 'cut off', spoil: (bytes, random) => bytes.subarray(0, below(random, bytes.length + 1)) },
  { name: 'beginning lost', spoil: (bytes, random) => bytes.subarray(below(random, bytes.length)) },
  { name: 'bytes inserted', spoil: insert },
  { name: 'a piece lost', spoil: losePiece },
  { name: 'a piece doubled', spoil: doublePiece },
  { name: 'a piece overwritten', spoil: overwrite },
  { name: 'written twice', spoil: (bytes) => Buffer.concat([bytes, bytes]) },
  { name: 'garbage behind', spoil: (bytes, random) => Buffer.concat([bytes, noise(random, 1 + below(random, 3000))]) },
]

/** Ways to spoil text: other encodings, marks, ends of lines, lines lost, doubled, swapped and very long. */
export const textMutations: readonly Mutation[] = [
  { name: 'UTF-16', spoil: (bytes) => Buffer.from(bytes.toString(), 'utf16le') },
  { name: 'UTF-16 with a mark', spoil: (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le') },
  { name: 'UTF-16, big end first', spoil: (bytes) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le').swap16() },
  { name: 'Latin-1', spoil: (bytes) => Buffer.from(`${bytes.toString()}é`, 'latin1') },
  { name: 'UTF-8 twice over', spoil: (bytes) => Buffer.from(bytes.toString('latin1')) },
  { name: 'marks of order', spoil: (bytes) => Buffer.concat([Buffer.from('\ufeff\ufeff'), bytes]) },
  { name: 'in NFD', spoil: (bytes) => Buffer.from(bytes.toString().normalize('NFD')) },
  { name: 'lines by carriage return', spoil: lines((all) => all.join('\r'), false) },
  { name: 'a line lost', spoil: lines((all, random) => all.toSpliced(below(random, all.length), 1)) },
  { name: 'a line doubled', spoil: lines((all, random) => doubled(all, below(random, all.length), 1)) },
  { name: 'a line many times', spoil: lines((all, random) => doubled(all, below(random, all.length), 120)) },
  { name: 'lines swapped', spoil: lines(swapped) },
  { name: 'lines backwards', spoil: lines((all) => all.toReversed()) },
  { name: 'blank lines', spoil: lines((all, random) => all.toSpliced(below(random, all.length), 0, ...blank(3000))) },
  {
    name: 'a very long line',
    spoil: lines((all, random) => all.with(below(random, all.length), 'x'.repeat(2_000_000))),
  },
  {
    name: 'a line of separators',
    spoil: lines((all, random) => all.with(below(random, all.length), ','.repeat(50_000))),
  },
  { name: 'all on one line', spoil: lines((all) => all.join(' '), false) },
]

function flip(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  for (let n = 1 + below(random, 20); n > 0 && copy.length > 0; n--)
    copy[below(random, copy.length)] = below(random, 256)
  return copy
}

function insert(bytes: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(random, insertions)[1]), bytes.subarray(at)])
}

function losePiece(bytes: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length)
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 200))])
}

function doublePiece(bytes: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length)
  const end = at + 1 + below(random, 2000)
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
}

function overwrite(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  noise(random, 1 + below(random, 100)).copy(copy, below(random, bytes.length))
  return copy
}

function noise(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => below(random, 256)))
}

function lines(change: (all: string[], random: Random) => readonly string[] | string, whole = true): Mutation['spoil'] {
  return (bytes, random) => {
    const changed = change(bytes.toString().split(whole ? /(?<=\n)/ : '\n'), random)
    return Buffer.from(typeof changed === 'string' ? changed : changed.join(''))
  }
}

function doubled(all: readonly string[], at: number, times: number): readonly string[] {
  return all.toSpliced(at, 0, ...Array.from({ length: times }, () => all[at] ?? ''))
}

function swapped(all: readonly string[], random: Random): readonly string[] {
  const [a, b] = [below(random, all.length), below(random, all.length)]
  return all.with(a, all[b]!).with(b, all[a]!)
}

function blank(count: number): readonly string[] {
  return Array.from({ length: count }, () => '\n')
}
