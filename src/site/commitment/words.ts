import type { Lang } from '#messages/languages.ts'
import type { Translation } from '#queries/commitment-view.ts'
import { isAbsent, type Told } from '#ui/told.ts'

/** Words in one language, as a source gives them. */
export interface Words {
  readonly text: Told<string>
  /** A BCP 47 tag; null where it is not recorded. */
  readonly lang: string | null
}

interface Spoken {
  readonly lang: string | null
  readonly translations: readonly Translation[]
}

/** Words in the reader’s language where a source gives them, else as they stand first. */
export function wordsFor(
  page: Lang,
  { lang, translations }: Spoken,
  field: 'title' | 'text',
  first: Told<string>,
): Words {
  if (lang === page) return { text: first, lang }
  const own = translations.find((t) => t.lang === page)?.[field]
  if (own !== undefined) return { text: own, lang: page }
  if (!isAbsent(first)) return { text: first, lang }
  const other = translations.find((t) => t[field] !== undefined)
  return other === undefined ? { text: first, lang } : { text: other[field]!, lang: other.lang }
}
