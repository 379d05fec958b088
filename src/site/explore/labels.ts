import { formatDate, languageName } from '#messages/format.ts'
import { areaLabel, labelOf, wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { type FacetName, facetsAbout } from '#queries/search/facets.ts'

/** What a filter is called; the one that hangs on a day names it. */
export function facetTitle(lang: Lang, name: FacetName | 'q', day: string | null = null): string {
  if (name !== 'overdue') return t(lang, `explore.facet.${name}`)
  return day === null
    ? t(lang, 'explore.facet.overdue.short')
    : t(lang, 'explore.facet.overdue', { date: formatDate(lang, day) })
}

/** What a choice of a filter is called: by its list, by the data, or the word for what is not there. */
export function choiceLabel(
  lang: Lang,
  name: FacetName,
  { code, label }: { readonly code: string; readonly label: string | null },
): string {
  const own = `explore.${name}.${code}`
  if (isMessageKey(own)) return t(lang, own)
  if (name === 'language') return code === 'und' ? t(lang, 'absent.not-recorded') : languageName(lang, code)
  const absence = `absent.${code}`
  if (isMessageKey(absence)) return t(lang, absence)
  const { list } = facetsAbout[name]
  if (list !== null && Object.hasOwn(list, code)) return (NAMES.has(name) ? labelOf : wordOf)(lang, list, code)
  const outcome = `outcome.${code}`
  if (name !== 'institution' && name !== 'member' && isMessageKey(outcome)) return t(lang, outcome)
  return name === 'area' ? areaLabel(lang, label ?? code) : (label ?? code)
}

/** Facets whose codes are names and no words of a sentence. */
const NAMES: ReadonlySet<FacetName> = new Set(['region', 'level', 'method', 'assessor'])
