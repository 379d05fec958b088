import { Parser } from 'htmlparser2'
import { MARK } from './tainted.ts'

/** What a browser would make of a page, as far as hostile text could have a part in it. */
export interface Taint {
  /** Elements, attributes and addresses that came from a text, or that lead where no link of ours may. */
  readonly faults: readonly string[]
  /** How many texts and values of attributes hold a hostile text, as text. */
  readonly printed: number
  /** Texts as they are read, in their order. */
  readonly texts: readonly string[]
}

/** Attributes whose value a person reads, or that only name something. */
const told = /^(title|alt|lang|hreflang|content|value|placeholder|aria-[a-z]+|id|for|datetime|name|class|data-[a-z-]+)$/
const leading = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'cite',
  'poster',
  'srcset',
  'data',
  'ping',
  'xlink:href',
])

/** Parses a page as a browser does and looks at every element, attribute and address. */
export function taintOf(page: string): Taint {
  const faults: string[] = []
  const texts: string[] = []
  let printed = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name.includes(MARK)) faults.push(`element ${name}`)
        if (name === 'script' && !Object.hasOwn(attributes, 'src')) faults.push('a script in the page')
        if (['img', 'iframe', 'object', 'embed', 'base'].includes(name)) faults.push(`element ${name}`)
        for (const [attribute, value] of Object.entries(attributes)) {
          const fault = faultOfAttribute(attribute, value)
          if (fault !== null) faults.push(`${fault} in <${name}>`)
          if (value.includes(MARK)) printed++
        }
      },
      ontext(text) {
        texts.push(text)
        if (text.includes(MARK)) printed++
      },
      oncomment(text) {
        if (text.includes(MARK)) faults.push(`comment ${text.slice(0, 80)}`)
      },
    },
    { decodeEntities: true },
  )
  parser.write(page)
  parser.end()
  return { faults, printed, texts }
}

function faultOfAttribute(name: string, value: string): string | null {
  if (name.includes(MARK) || name.startsWith('on') || name === 'srcdoc') return `attribute ${name}`
  if (leading.has(name)) return faultOfAddress(value)
  return value.includes(MARK) && !told.test(name) ? `hostile text in ${name}` : null
}

/** Where a browser would go: to a page of ours, or to one of the web. */
function faultOfAddress(address: string): string | null {
  const url = URL.parse(address, 'http://kept.example/en/')
  if (url === null) return null
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return `address ${address.slice(0, 80)}`
  return url.host === 'evil.example' && !/^https?:/i.test(address) ? `address ${address.slice(0, 80)}` : null
}
