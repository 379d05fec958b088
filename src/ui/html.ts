import { raw as asIs, html as template } from 'hono/html'

/** Markup that is safe to send. Only `html` and `raw` make it. */
export type Html = ReturnType<typeof asIs>

/** What may stand in a template: text and numbers are escaped, markup and lists of it are not; null and false print nothing. */
export type Part = Html | string | number | null | false | readonly Part[]

/**
 * Markup from a template, escaped by default.
 *
 * It is Hono's, with types: a part that is `undefined`, an object or a promise
 * does not compile, so what comes back is never a promise. Attributes must be
 * quoted and addresses go through `url()`.
 *
 * @example html`<b title="${'"'}">${'<i>'}</b>` prints <b title="&quot;">&lt;i&gt;</b>
 */
export const html = template as (strings: TemplateStringsArray, ...parts: readonly Part[]) => Html

/** Markup taken as it is: only for what this program itself wrote. */
export const raw: (text: string) => Html = asIs

/** Nothing, where markup is expected. */
export const nothing: Html = raw('')

/** Parts with something between them; absent parts are left out first. */
export function join(parts: readonly Part[], between: Part): Html {
  const present = parts.filter((part) => part !== null && part !== false && String(part) !== '')
  return html`${present.map((part, i) => (i === 0 ? part : [between, part]))}`
}

/** An attribute with its value, or nothing where there is none. */
export function attribute(name: string, value: string | number | null): Html {
  return value === null ? nothing : html` ${raw(name)}="${value}"`
}
