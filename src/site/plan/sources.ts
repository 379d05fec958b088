import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { PlanPageView } from '#queries/plan-page-view.ts'
import { datasets } from '#site/datasets.ts'
import type { Numbered } from '#site/numbered.ts'

/** Where every fact of the page comes from, and the same facts as data. */
export function sources(lang: Lang, { sources: read, state }: PlanPageView, twin: string): Numbered {
  return { id: 'sources', title: t(lang, 'member.sources'), ...datasets(lang, read, state, twin) }
}
