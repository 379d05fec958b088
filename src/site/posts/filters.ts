import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import type { PostsView } from '#queries/posts-view.ts'
import { facetSection } from '#site/facet-section.ts'
import type { Numbered } from '#site/numbered.ts'

/** Choices with what each would show; choosing one again takes it back. */
export function filters(lang: Lang, view: PostsView, query: URLSearchParams): Numbered {
  return facetSection(
    lang,
    { path: '/posts', facets: view.facets, query },
    {
      title: t(lang, 'posts.filters'),
      side: t(lang, 'posts.filters.side'),
      filter: (filter) => filterTitle(lang, filter),
      choice: (filter, code) => choiceLabel(lang, view, filter, code),
    },
  )
}

/** The label of a choice: a name, a year, or the word for a date that is not there. */
export function choiceLabel(lang: Lang, { members }: PostsView, filter: string, code: string): string {
  const absence = `absent.${code}`
  if (isMessageKey(absence)) return t(lang, absence)
  return filter === 'member' ? (members.find((m) => m.slug === code)?.name ?? code) : code
}

function filterTitle(lang: Lang, name: string): string {
  const key = `posts.filter.${name}`
  return isMessageKey(key) ? t(lang, key) : name
}
