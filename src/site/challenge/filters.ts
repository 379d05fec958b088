import type { Codelist } from '#base/codelist.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { challengeArea } from '#model/codelists/challenge-area.ts'
import { region } from '#model/codelists/region.ts'
import type { ChallengeView } from '#queries/challenge-view.ts'
import { facetSection } from '#site/facet-section.ts'
import type { Numbered } from '#site/numbered.ts'

const LISTS: Readonly<Record<string, Codelist>> = { region, area: challengeArea }

/** Choices with what each would show; choosing one again takes it back. */
export function filters(lang: Lang, view: ChallengeView, query: URLSearchParams): Numbered {
  return facetSection(
    lang,
    { path: '/challenge', facets: view.facets, query },
    {
      title: t(lang, 'challenge.filters'),
      side: t(lang, 'challenge.filters.side'),
      filter: (filter) => filterTitle(lang, filter),
      choice: (filter, code) => choiceLabel(lang, view, filter, code),
    },
  )
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
