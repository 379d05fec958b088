import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import type { PostsView } from '#queries/posts-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { chosenFilters, facet } from '#ui/components/facet.ts'
import { html } from '#ui/html.ts'
import { toggled } from '#ui/url.ts'

/** Choices with what each would show; choosing one again takes it back. */
export function filters(lang: Lang, view: PostsView, query: URLSearchParams): Numbered {
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
    title: t(lang, 'posts.filters'),
    side: html`<p>${t(lang, 'posts.filters.side')}</p>`,
    body: html`${chosenFilters(lang, chosen, pathTo(lang, '/posts'))}<div class="facets">${view.facets.map(
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
