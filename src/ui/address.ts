import type { Lang } from '#messages/languages.ts'

/** The address of a page of ours in a language: '/en/members/mexico'; the first page is '/en'. */
export function pathTo(lang: Lang, path: string): string {
  return `/${lang}${path.replace(/^\/(?=$|[?#])/, '')}`
}

/** The address of the page of a rule, at one of its versions. */
export function pathToRule(lang: Lang, rule: string, version: string | null): string {
  return `/${lang}/method/${encodeURIComponent(rule)}${version === null ? '' : `#${encodeURIComponent(version)}`}`
}
