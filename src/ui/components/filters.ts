import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { url } from '#ui/url.ts'

/** A choice with its count, and the address of the same page with it chosen. */
export interface Choice {
  readonly label: string
  readonly count: number
  readonly chosen: boolean
  readonly address: string
}

/** Links with counts, whose state is in the address. */
export function filterLinks(lang: Lang, name: string, choices: readonly Choice[]): Html {
  return html`<ul class="filters" aria-label="${name}">${choices.map(
    ({ label, count, chosen, address }) =>
      html`<li><a href="${url(address)}"${chosen ? html` aria-current="true"` : nothing}>${label}</a> <small>${formatNumber(lang, count)}</small></li>`,
  )}</ul>`
}

/** A choice in a form, for lists too long to stand as links. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** A select whose options carry their counts; its first option is all of them. */
export function filterSelect(
  lang: Lang,
  field: { readonly name: string; readonly label: string; readonly all: string; readonly chosen: string },
  options: readonly Option[],
): Html {
  const total = options.reduce((sum, option) => sum + option.count, 0)
  const option = (value: string, label: string, count: number) =>
    html`<option value="${value}"${value === field.chosen ? html` selected` : nothing}>${t(lang, 'filter.count', { label, count })}</option>`
  return html`<label>${field.label}<select name="${field.name}">${option('', field.all, total)}${options.map((o) => option(o.value, o.label, o.count))}</select></label>`
}

export const examples: readonly Example[] = [
  {
    title: 'three choices as links, two in a form',
    html: html`${filterLinks('en', 'Scope', [
      { label: 'All', count: 90, chosen: true, address: '?' },
      { label: 'National', count: 51, chosen: false, address: '?scope=member' },
      { label: 'Local', count: 39, chosen: false, address: '?scope=local' },
    ])}<form>${filterSelect('en', { name: 'kind', label: 'Kind', all: 'All kinds', chosen: '' }, [{ value: 'letter', label: 'Letter', count: 31 }])}</form>`,
  },
]
