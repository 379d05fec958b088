/** Markup that is already safe to send. Only `html` and `raw` make it. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

/** What may stand in a template: text and numbers are escaped, markup and lists of it are not; null and false print nothing. */
export type Part = Html | string | number | null | false | readonly Part[]

/**
 * Markup from a template, escaped by default and in one pass.
 *
 * Attributes must be quoted; addresses go through `url()`.
 *
 * @example html`<b title="${'"'}">${'<i>'}</b>`.text === '<b title="&quot;">&lt;i&gt;</b>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] as string
  for (let i = 0; i < parts.length; i++) text += print(parts[i] as Part) + (strings[i + 1] as string)
  return new Html(text)
}

/** Markup taken as it is: only for what this program wrote itself. */
export function raw(text: string): Html {
  return new Html(text)
}

/** Parts with something between them. */
export function join(parts: readonly Part[], between: Part): Part {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))
}

/** Text as it must stand in markup and in quoted attributes. */
export function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (c) => ENTITIES[c] as string) : text
}

const SPECIAL = /[&<>"']/
const SPECIALS = /[&<>"']/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function print(part: Part): string {
  if (typeof part === 'string') return escapeText(part)
  if (part instanceof Html) return part.text
  if (typeof part === 'number') return String(part)
  if (part === null || part === false) return ''
  let text = ''
  for (const one of part) text += print(one)
  return text
}
