import type { Lang } from '#messages/languages.ts'
import { pathTo } from '#ui/address.ts'

/** The address of the institutions of a member. */
export function pathToInstitutions(lang: Lang, member: string): string {
  return pathTo(lang, `/members/${member}/institutions`)
}

/** The address of one institution. */
export function pathToInstitution(lang: Lang, member: string, slug: string): string {
  return `${pathToInstitutions(lang, member)}/${encodeURIComponent(slug)}`
}
