import type { MessageKey } from '#messages/message.ts'

/** A page that every page leads to. */
export interface NavigationItem {
  /** Path behind the language: '/members'. */
  readonly path: string
  readonly key: MessageKey
}

/** The daily ways in, in the head of every page. Only pages that exist. */
export const mainNavigation: readonly NavigationItem[] = [
  { path: '/search', key: 'search.title' },
  { path: '/commitments', key: 'explore.title' },
  { path: '/members', key: 'frame.members' },
  { path: '/compare', key: 'compare.title' },
  { path: '/documents', key: 'documents.title' },
  { path: '/policy-areas', key: 'policy-areas.title' },
  { path: '/method', key: 'frame.method' },
]

/** The others, at its foot. */
export const footNavigation: readonly NavigationItem[] = [
  { path: '/challenge', key: 'challenge.title' },
  { path: '/posts', key: 'posts.title' },
  { path: '/coverage', key: 'coverage.title' },
  { path: '/corrections', key: 'corrections.title' },
  { path: '/glossary', key: 'glossary.title' },
  { path: '/about', key: 'about.title' },
  { path: '/data', key: 'data.title' },
  { path: '/design', key: 'design.title' },
]
