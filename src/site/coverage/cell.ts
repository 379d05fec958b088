import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Covered } from '#queries/coverage-view.ts'
import type { Told } from '#queries/views.ts'
import { absenceWord, absentPlain } from '#ui/components/absent.ts'
import { type Html, html } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** n of N; where nothing is on record, the word for why and how many it concerns. */
export function cell(lang: Lang, covered: Told<Covered>): Html {
  if (isAbsent(covered)) return absentPlain(lang, covered.absent)
  const { n, of, missing } = covered
  const counts = t(lang, 'coverage.of', { n, of })
  return n === 0 ? html`${absentPlain(lang, missing)} <small>${counts}</small>` : html`${counts}`
}

/** Why the others are not there, each reason with how many it concerns; null where none is missing. */
export function restOf(lang: Lang, leftOut: Covered['leftOut']): string | null {
  if (leftOut.length === 0) return null
  return leftOut
    .map(({ reason, count }) => t(lang, 'count.of', { count, word: absenceWord(lang, reason) }))
    .join(t(lang, 'frame.comma'))
}

/** n of N, and below it why the others are not there. */
export function cellWithRest(lang: Lang, covered: Told<Covered>): Html {
  if (isAbsent(covered)) return cell(lang, covered)
  const rest = restOf(lang, covered.leftOut)
  const counts = t(lang, 'coverage.of', { n: covered.n, of: covered.of })
  return rest === null ? html`${counts}` : html`${counts} <small>${rest}</small>`
}
