import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { below, type Mutation, pick, type Random } from './random.ts'

const LOCAL = Buffer.from('PK\u0003\u0004')
const CENTRAL = Buffer.from('PK\u0001\u0002')
const END = Buffer.from('PK\u0005\u0006')

/** Fields of a file's line in the directory of a zip: name, place, length. */
const centralFields = [
  ['method', 10, 2],
  ['flags', 8, 2],
  ['checksum', 16, 4],
  ['packed size', 20, 4],
  ['size', 24, 4],
  ['length of the name', 28, 2],
  ['length of the extra field', 30, 2],
  ['offset', 42, 4],
] as const

const localFields = [
  ['flags', 6, 2],
  ['method', 8, 2],
  ['checksum', 14, 4],
  ['size', 22, 4],
  ['length of the name', 26, 2],
  ['length of the extra field', 28, 2],
] as const

const endFields = [
  ['number of files', 10, 2],
  ['size of the directory', 12, 4],
  ['offset of the directory', 16, 4],
  ['length of the comment', 20, 2],
] as const

/** Ways to spoil a zip archive without looking into its files. */
export const archiveMutations: readonly Mutation[] = [
  ...centralFields.map((field) => inRecord('directory', CENTRAL, field)),
  ...localFields.map((field) => inRecord('head of a file', LOCAL, field)),
  ...endFields.map((field) => inRecord('end', END, field)),
  { name: 'sizes that lie', spoil: lie },
  { name: 'bytes in front', spoil: (bytes) => Buffer.concat([Buffer.from('#!/bin/sh\n'), bytes]) },
  {
    name: 'a comment with another end in it',
    spoil: (bytes) => Buffer.concat([bytes, bytes.subarray(bytes.lastIndexOf(END))]),
  },
  { name: 'a file gone', spoil: files((all, name) => without(all, name)) },
  { name: 'a file empty', spoil: files((all, name) => ({ ...all, [name]: new Uint8Array() })) },
  { name: 'a zip in the zip', spoil: files((all, name, bytes) => ({ ...all, [name]: bytes })) },
  {
    name: 'a file under a path that climbs',
    spoil: files((all, name) => renamed(all, name, `../../../../tmp/${name}`)),
  },
  { name: 'a file under an absolute path', spoil: files((all, name) => renamed(all, name, `/etc/${name}`)) },
  { name: 'a very deep path', spoil: files((all, name) => renamed(all, name, `${'d/'.repeat(10_000)}${name}`)) },
  {
    name: 'a file named for a prototype',
    spoil: files((all) => ({ ...all, constructor: strToU8('x'), 'toString.csv': strToU8('x') })),
  },
  { name: 'a name twice', spoil: nameTwice },
  { name: 'a name with a NUL', spoil: files((all, name) => renamed(all, name, `${name}\u0000.csv`)) },
  { name: 'two thousand files', spoil: files((all) => ({ ...all, ...many })) },
  { name: 'a bomb', spoil: files((all, name) => ({ ...all, [name]: bomb() })) },
  { name: 'nothing but an end', spoil: () => Buffer.concat([END, Buffer.alloc(18)]) },
  { name: 'files stored, not packed', spoil: (bytes) => zipSync(unzipSync(bytes), { level: 0 }) },
]

const many = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`xl/media/${i}.xml`, new Uint8Array()]))

let zeros: Uint8Array | null = null

/** Packs to a thousandth of its size. */
function bomb(): Uint8Array {
  zeros ??= new Uint8Array(30_000_000)
  return zeros
}

function inRecord(
  what: string,
  signature: Buffer,
  [field, offset, length]: readonly [name: string, offset: number, length: 2 | 4],
): Mutation {
  return {
    name: `${field} in the ${what}`,
    spoil: (bytes, random) => {
      const copy = Buffer.from(bytes)
      const place = pick(random, places(copy, signature)) ?? -1
      if (place === -1 || place + offset + length > copy.length) return copy
      const most = length === 2 ? 0xffff : 0xffffffff
      const value = pick(random, [0, 1, 8, 99, most, most - 1, below(random, most), below(random, copy.length) & most])
      copy.writeUIntLE(value >>> 0, place + offset, length)
      return copy
    },
  }
}

function places(bytes: Buffer, signature: Buffer): readonly number[] {
  const found: number[] = []
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 4)) found.push(at)
  return found
}

/** A file that says it is smaller or larger than it is, in both of its heads. */
function lie(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  const size = pick(random, [0, 1, 100, 499_999_999, 1_000_000])
  for (const at of places(copy, CENTRAL)) if (at + 28 < copy.length) copy.writeUInt32LE(size, at + 24)
  for (const at of places(copy, LOCAL)) if (at + 26 < copy.length) copy.writeUInt32LE(size, at + 22)
  return copy
}

/** Two files of one name, of which readers may take either. */
function nameTwice(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  const [a, b] = [pick(random, places(copy, CENTRAL)) ?? 0, pick(random, places(copy, CENTRAL)) ?? 0]
  const length = Math.min(copy.readUInt16LE(a + 28), copy.readUInt16LE(b + 28))
  copy.copy(copy, b + 46, a + 46, a + 46 + length)
  return copy
}

function files(change: (all: Zippable, name: string, bytes: Buffer) => Zippable): Mutation['spoil'] {
  return (bytes, random) => {
    const all = unzipSync(bytes)
    return zipSync(change(all, pick(random, Object.keys(all)), bytes), { level: 1 })
  }
}

function without(all: Zippable, name: string): Zippable {
  return Object.fromEntries(Object.entries(all).filter(([other]) => other !== name))
}

function renamed(all: Zippable, name: string, to: string): Zippable {
  return Object.fromEntries(Object.entries(all).map(([other, file]) => [other === name ? to : other, file]))
}
