import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { Covered } from '#queries/coverage-view.ts'
import type { Told } from '#queries/views.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { type Html, html } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** n of N; where nothing is on record, the word for why and how many it concerns. */
export function cell(lang: Lang, covered: Told<Covered>): Html {
  if (isAbsent(covered)) return absentPlain(lang, covered.absent)
  const { n, of, missing } = covered
  const counts = t(lang, 'coverage.of', { n, of })
  return n === 0 ? html`${absentPlain(lang, missing)} <small>${counts}</small>` : html`${counts}`
}
