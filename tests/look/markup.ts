// What a page must not be. Used by the tests of pages and components.

const VOID: ReadonlySet<string> = new Set([
  'meta',
  'link',
  'input',
  'br',
  'col',
  'img',
  'hr',
  'use',
  'path',
  'rect',
  'line',
])
// Blocks that end an open paragraph, so that what was meant to stand in it does not.
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'dl',
  'ul',
  'ol',
  'table',
  'details',
  'section',
  'figure',
  'form',
  'h1',
  'h2',
  'h3',
  'address',
  'nav',
])
const TOKEN = /<!doctype html>|<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^<>"]|"[^"]*")*?)(\/?)>|<|>/gi
const ATTRIBUTE = /\s+([^\s"'=<>/]+)(?:="([^"]*)")?/g

interface Open {
  readonly tag: string
  readonly from: number
}

/**
 * What is wrong with markup, as sentences: tags that do not nest, blocks within
 * paragraphs, unquoted or doubled attributes, ids used twice, anchors that lead
 * nowhere, headings that skip a level, cells without content, words of a bug.
 */
export function markupFaults(page: string): readonly string[] {
  const faults: string[] = []
  const open: Open[] = []
  const ids = new Map<string, number>()
  const anchors: string[] = []
  const levels: number[] = []
  for (const token of page.matchAll(TOKEN)) {
    const [whole, slash, name, rest = '', selfClosed] = token
    if (name === undefined) {
      if (whole.length === 1) faults.push(`stray ${whole} near ${near(page, token.index)}`)
      continue
    }
    const tag = name.toLowerCase()
    if (slash === '/') {
      const last = open.pop()
      if (last?.tag !== tag) faults.push(`</${tag}> closes <${last?.tag}> near ${near(page, token.index)}`)
      else if (['td', 'th', 'dd', 'li', 'caption'].includes(tag) && isEmpty(page.slice(last.from, token.index)))
        faults.push(`empty <${tag}> near ${near(page, token.index)}`)
      continue
    }
    if (BLOCKS.has(tag) && open.some((o) => o.tag === 'p'))
      faults.push(`<${tag}> within <p> near ${near(page, token.index)}`)
    faults.push(...attributes(rest, tag, ids, anchors))
    if (/^h[1-6]$/.test(tag)) levels.push(Number(tag[1]))
    if (selfClosed !== '/' && !VOID.has(tag)) open.push({ tag, from: token.index + whole.length })
  }
  for (const { tag } of open) faults.push(`<${tag}> is never closed`)
  for (const [id, times] of ids) if (times > 1) faults.push(`id ${JSON.stringify(id)} is used ${times} times`)
  for (const anchor of new Set(anchors)) if (!ids.has(anchor)) faults.push(`#${anchor} leads nowhere`)
  levels.forEach((level, i) => {
    if (level > (levels[i - 1] ?? level) + 1) faults.push(`h${level} follows h${levels[i - 1]}`)
  })
  return [...faults, ...bugWords(page)]
}

function attributes(rest: string, tag: string, ids: Map<string, number>, anchors: string[]): readonly string[] {
  const seen = new Set<string>()
  const faults: string[] = []
  for (const [, name = '', value] of rest.matchAll(ATTRIBUTE)) {
    if (seen.has(name)) faults.push(`<${tag}> has ${name} twice`)
    seen.add(name)
    if (name === 'id' && value !== undefined) ids.set(value, (ids.get(value) ?? 0) + 1)
    if ((name === 'href' || name === 'action') && value?.startsWith('#') === true && value !== '#')
      anchors.push(value.slice(1))
    if ((name === 'aria-labelledby' || name === 'for') && value !== undefined) anchors.push(value)
    if (name === 'style' || name.startsWith('on')) faults.push(`<${tag}> has ${name}`)
  }
  if (rest.replace(ATTRIBUTE, '').trim() !== '') faults.push(`<${tag}> has an attribute that is not quoted:${rest}`)
  return faults
}

function isEmpty(inner: string): boolean {
  return inner.replace(/<(?!svg|input)[^>]*>/g, '').trim() === ''
}

function bugWords(page: string): readonly string[] {
  const text = page.replace(/<[^>]*>/g, ' ')
  return ['undefined', 'NaN', '[object', 'function (']
    .filter((word) => text.includes(word))
    .map((word) => `says ${word}`)
}

function near(page: string, index: number): string {
  return JSON.stringify(page.slice(Math.max(0, index - 60), index + 20))
}
