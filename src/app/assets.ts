import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { favicon } from '#ui/favicon.ts'
import type { Chrome } from '#ui/layout.ts'

/** A file that pages refer to. Its address holds a hash of its bytes, so it may be kept for ever. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly bytes: Buffer
  readonly forEver: boolean
}

/** All assets, and the addresses that the layout needs. */
export interface Assets {
  readonly chrome: Chrome
  readonly byPath: ReadonlyMap<string, Asset>
}

/** Reads the style sheets and the script once. */
export function readAssets(folder = new URL('../ui/', import.meta.url)): Assets {
  const css = hashed(
    'kept',
    'css',
    'text/css; charset=utf-8',
    compact(readFileSync(new URL('kept.css', folder), 'utf8')),
  )
  const more = hashed(
    'more',
    'css',
    'text/css; charset=utf-8',
    compact(readFileSync(new URL('more.css', folder), 'utf8')),
  )
  const script = hashed('kept', 'js', 'text/javascript; charset=utf-8', readFileSync(new URL('kept.js', folder)))
  const icon = { type: 'image/svg+xml', bytes: Buffer.from(favicon), forEver: false }
  const all: readonly Asset[] = [
    css,
    more,
    script,
    { ...icon, path: '/favicon.svg' },
    { ...icon, path: '/favicon.ico' },
    {
      path: '/robots.txt',
      type: 'text/plain; charset=utf-8',
      bytes: Buffer.from('User-agent: *\nAllow: /\n'),
      forEver: false,
    },
  ]
  return {
    chrome: { css: css.path, script: script.path, more: more.path },
    byPath: new Map(all.map((a) => [a.path, a])),
  }
}

/** A style sheet without its comments and indents: a tenth of its weight when compressed. Texts in it stay as they are. */
export function compact(css: string): Buffer {
  const pieces = css.replace(/\/\*.*?\*\//gs, '').split(/("[^"]*")/)
  return Buffer.from(
    pieces
      .map((piece, i) => (i % 2 === 1 ? piece : tight(piece)))
      .join('')
      .trim(),
  )
}

function tight(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
}

function hashed(name: string, suffix: string, type: string, bytes: Buffer): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { path: `/assets/${name}-${hash}.${suffix}`, type, bytes, forEver: true }
}
