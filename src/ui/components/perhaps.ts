import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { pathTo } from '#ui/address.ts'
import type { Example } from '#ui/components/example.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** What a promise may be the same as, and whether it is the one that is counted meanwhile. */
export interface Perhaps {
  readonly counted: boolean
  /** Ids. */
  readonly perhapsSameAs: readonly string[]
}

/** That it may be the same promise as others, which are linked; nothing where there are none. */
export function perhapsSame(lang: Lang, { counted, perhapsSameAs }: Perhaps): Html {
  if (perhapsSameAs.length === 0) return nothing
  const links = join(
    perhapsSameAs.map((id) => html`<a href="${pathTo(lang, `/commitments/${encodeURIComponent(id)}`)}">${id}</a>`),
    t(lang, 'promise.perhaps.or'),
  )
  return sentence(lang, counted ? 'promise.perhaps.counted' : 'promise.perhaps.uncounted', { links })
}

export const examples: readonly Example[] = [
  { title: 'not counted', html: perhapsSame('en', { counted: false, perhapsSameAs: ['BG0007'] }) },
  { title: 'counted', html: perhapsSame('en', { counted: true, perhapsSameAs: ['BGR-1-7', 'BGR-1-8'] }) },
]
