import { byteMutations, textMutations } from './bytes.ts'
import { below, type Mutation, pick, type Random, replaceOne } from './random.ts'
import { hostileDates, hostileNumbers, hostileTexts } from './texts.ts'

type Change = (text: string, random: Random) => string

const deep = (open: string) => (text: string) =>
  text.replace(/<body[^>]*>|^/, (start) => `${start}${open.repeat(100_000)}`)

/** Put between two elements of a page. */
const pieces: readonly string[] = [
  '<script>document.write("<h1>Mexico</h1>")</script>',
  '<style>*{display:none}</style>',
  '<base href="javascript:alert(1)//">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel="canonical" href="javascript:alert(1)">',
  '<link rel="canonical" href="https://www.opengovpartnership.org/\u0000\u202e">',
  '<meta property="og:url" content="https://opengovpartnership.org.evil.example/">',
  '<a href="javascript:alert(1)">',
  '<a href="&#106;avascript:alert(1)">link</a>',
  '<a href="https://www.opengovpartnership.org/%ff%00">',
  '<img alt="Current Action Plan" src=x onerror=alert(1)>',
  `<img alt="${'a'.repeat(100_000)}">`,
  `<p ${'a=b '.repeat(50_000)}>`,
  `<p class="${'c'.repeat(1_000_000)}">`,
  '<ol start="-5"><li><ol><li>',
  '</ol></ol></li></ul></main>',
  '<main><main></main>',
  '<table><tr><td><table><tr><td>',
  '<td>stray</td>',
  '<h2>Documents</h2>',
  '<h2>Current Action Plan</h2><h2>Current Action Plan</h2>',
  '<p hidden>',
  '<template><h1>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE html [<!ENTITY l "lol">]>',
  '&#0;&#xD800;&#x110000;&#99999999999;&nosuch;',
  `&${'a'.repeat(100_000)}`,
  '<plaintext>',
  '<textarea>',
  '<svg><desc><h1>',
  '<'.repeat(100_000),
  '</'.repeat(100_000),
  '<a><b>'.repeat(30_000),
  '<li>1. Same title\n2019, Letter, PDF</li>'.repeat(600),
]

/** Ways to spoil a page saved as HTML. */
export const htmlMutations: readonly Mutation[] = [
  ...(['<div>', '<b>', '<ol><li>', '<table><tr><td>', '<a href="x">', '<svg>'] as const).map((open) =>
    changed(`${open} a hundred thousand deep`, deep(open)),
  ),
  changed('a piece of markup put in', (text, random) =>
    put(text, pick(random, pieces), place(random, text, /<[^>]*>/g)),
  ),
  changed('pieces of markup put in', (text, random) => {
    let all = text
    for (let n = 0; n < 8; n++) all = put(all, pick(random, pieces.slice(0, 27)), place(random, all, /<[^>]*>/g))
    return all
  }),
  changed('a tag lost', (text, random) => replaceOne(random, text, /<[^>]*>/g, '')),
  changed('a quote lost', (text, random) => replaceOne(random, text, /"/g, '')),
  changed('an address replaced', (text, random) =>
    replaceOne(random, text, /(?<=href=")[^"]*/g, pick(random, hostileTexts)),
  ),
  changed('a text replaced', (text, random) =>
    replaceOne(random, text, /(?<=>)[^<>]*\S[^<>]*(?=<)/g, pick(random, hostileTexts)),
  ),
  changed('a text replaced and escaped', (text, random) =>
    replaceOne(
      random,
      text,
      /(?<=>)[^<>]*\S[^<>]*(?=<)/g,
      pick(random, hostileTexts).replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    ),
  ),
  changed('a number replaced', (text, random) => replaceOne(random, text, /\d+/g, pick(random, hostileNumbers))),
  ...textMutations,
  ...byteMutations,
]

/** Ways to spoil a page saved as text. */
export const pageTextMutations: readonly Mutation[] = [
  changed('a line replaced', (text, random) => replaceOne(random, text, /^.*\S.*$/gm, pick(random, hostileTexts))),
  changed('a word replaced', (text, random) => replaceOne(random, text, /\S+/g, pick(random, hostileTexts))),
  changed('a line continued', (text, random) => replaceOne(random, text, /$/gm, ` ${pick(random, hostileTexts)}`)),
  changed('a number replaced', (text, random) => replaceOne(random, text, /\d+/g, pick(random, hostileNumbers))),
  changed('numbers replaced', (text, random) =>
    text.replace(/\d+/g, (n) => (random() < 0.3 ? pick(random, hostileNumbers) : n)),
  ),
  changed('a date replaced', (text, random) => replaceOne(random, text, /\b\w+ \d{4}\b/g, pick(random, hostileDates))),
  changed('a list of one title', (text) =>
    text.replace(/^(?:Documents|Resources):?$/m, `$&\n${'1. Same title\n2019, Letter, PDF\n'.repeat(600)}`),
  ),
  changed('titles that differ in a number', (text) =>
    text.replace(
      /^(?:Documents|Resources):?$/m,
      `$&\n${Array.from({ length: 500 }, (_, n) => `1. Same title ${n % 7}\n2019, Letter, PDF`).join('\n')}\n`,
    ),
  ),
  changed('ids of commitments', (text, random) =>
    replaceOne(random, text, /\b[A-Z]{2}\d{4}\b/g, pick(random, ['MX0001', '__proto__', 'ZZ99999', 'MX0075 MX0075'])),
  ),
  changed('tags about it', (text) => `<html><body>${text}</body></html>`),
  ...textMutations,
  ...byteMutations,
]

function changed(name: string, change: Change): Mutation {
  return { name, spoil: (bytes, random) => Buffer.from(change(bytes.toString(), random)) }
}

function place(random: Random, text: string, pattern: RegExp): number {
  const places = [...text.matchAll(pattern)]
  return places.length === 0 ? below(random, text.length) : pick(random, places).index
}

function put(text: string, piece: string, at: number): string {
  return text.slice(0, at) + piece + text.slice(at)
}
