import type { Codelist } from '#base/codelist.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { challengeArea } from '#model/codelists/challenge-area.ts'
import { region } from '#model/codelists/region.ts'
import type { ChallengeView } from '#queries/challenge-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { chosenFilters, facet } from '#ui/components/facet.ts'
import { html } from '#ui/html.ts'
import { toggled } from '#ui/url.ts'

const LISTS: Readonly<Record<string, Codelist>> = { region, area: challengeArea }

/** Choices with what each would show; choosing one again takes it back. */
export function filters(lang: Lang, view: ChallengeView, query: URLSearchParams): Numbered {
  const chosen = view.facets.flatMap(({ name, choices }) =>
    choices
      .filter((c) => c.chosen)
      .map(({ code }) => ({
        filter: filterTitle(lang, name),
        label: choiceLabel(lang, view, name, code),
        address: toggled(query, name, code),
      })),
  )
  return {
    id: 'filters',
    title: t(lang, 'challenge.filters'),
    side: html`<p>${t(lang, 'challenge.filters.side')}</p>`,
    body: html`${chosenFilters(lang, chosen, pathTo(lang, '/challenge'))}<div class="facets">${view.facets.map(
      ({ name, choices }) =>
        facet(lang, {
          title: filterTitle(lang, name),
          open: true,
          choices: choices.map(({ code, ...choice }) => ({
            ...choice,
            label: choiceLabel(lang, view, name, code),
            address: toggled(query, name, code),
          })),
        }),
    )}</div>`,
  }
}

/** The label of a choice: a name, a code’s label, what was published, or the word for what no source says. */
export function choiceLabel(lang: Lang, { members }: ChallengeView, filter: string, code: string): string {
  const absence = `absent.${code}`
  if (isMessageKey(absence)) return t(lang, absence)
  if (filter === 'member') return members.find((m) => m.slug === code)?.name ?? code
  return labelOf(lang, LISTS[filter] ?? {}, code)
}

function filterTitle(lang: Lang, name: string): string {
  const key = `challenge.filter.${name}`
  return isMessageKey(key) ? t(lang, key) : name
}
