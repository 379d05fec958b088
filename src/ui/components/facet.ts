import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Example } from '#ui/components/example.ts'
import { type Choice, filterLinks } from '#ui/components/filters.ts'
import { type Html, html, nothing } from '#ui/html.ts'

/** A filter of a list with its choices; counts are those under the choices of all other filters. */
export interface FacetOf {
  readonly title: string
  readonly choices: readonly Choice[]
  /** Whether it is open though nothing of it is chosen. */
  readonly open?: boolean
  /** How many choices stand at once; the rest behind a toggle. */
  readonly most?: number
}

/** A filter that opens: what is chosen of it stands in its summary. */
export function facet(lang: Lang, { title, choices, open = false, most = 12 }: FacetOf): Html {
  if (choices.length === 0) return nothing
  const chosen = choices.filter((c) => c.chosen)
  const first = choices.filter((c, i) => i < most || c.chosen)
  const rest = choices.filter((c) => !first.includes(c))
  const more =
    rest.length === 0
      ? nothing
      : html`<details class="out"><summary><span>${t(lang, 'facet.more', { count: rest.length })}</span></summary>${filterLinks(lang, title, rest)}</details>`
  return html`<details class="facet"${open || chosen.length > 0 ? html` open` : nothing}><summary>${title}${
    chosen.length === 0 ? nothing : html` <small>${t(lang, 'facet.chosen', { count: chosen.length })}</small>`
  }</summary>${filterLinks(lang, title, first)}${more}</details>`
}

/** What is chosen, each with the way to take it back; and one to take back all. */
export function chosenFilters(
  lang: Lang,
  chosen: readonly { readonly filter: string; readonly label: string; readonly address: string }[],
  clear: string,
): Html {
  if (chosen.length === 0) return nothing
  return html`<ul class="chosen" aria-label="${t(lang, 'facet.chosen.label')}">${chosen.map(
    ({ filter, label, address }) =>
      html`<li>${filter}: <b>${label}</b> <a href="${address}" aria-label="${t(lang, 'facet.drop.of', { filter, label })}">${t(lang, 'facet.drop')}</a></li>`,
  )}<li><a href="${clear}">${t(lang, 'facet.clear')}</a></li></ul>`
}

export const examples: readonly Example[] = [
  {
    title: 'a filter with one choice, and what is chosen',
    html: html`${facet('en', {
      title: 'Region',
      most: 2,
      choices: [
        { label: 'Africa and the Middle East', count: 312, chosen: true, address: '?' },
        { label: 'Americas', count: 401, chosen: false, address: '?region=americas' },
        { label: 'Europe', count: 640, chosen: false, address: '?region=europe' },
      ],
    })}${chosenFilters('en', [{ filter: 'Region', label: 'Africa and the Middle East', address: '?' }], '?')}`,
  },
]
