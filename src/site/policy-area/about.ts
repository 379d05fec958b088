import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { PolicyAreaView } from '#queries/policy-areas-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { areaLink, areaLinks, areaOfList, areasOfLists } from '#site/policy-areas/words.ts'
import { time } from '#ui/components/time.ts'
import { html, join, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** Where it stands among the areas, what it replaced, and under which names promises were tagged with it. */
export function about(lang: Lang, view: PolicyAreaView): Numbered {
  const { parent, children, taxonomy, since, alsoWritten, replaced, partsOf, splitInto, taggedAs } = view
  const lines: readonly (readonly [string, Part] | null)[] = [
    parent === null ? null : [t(lang, 'policy-areas.parent'), areaLink(lang, parent)],
    children.length === 0
      ? null
      : [
          t(lang, 'policy-areas.children'),
          join(
            children.map((area) =>
              sentence(lang, 'policy-areas.children.line', { area: areaLink(lang, area), count: area.promises }),
            ),
            t(lang, 'frame.comma'),
          ),
        ],
    taxonomy === null
      ? null
      : [
          t(lang, 'policy-areas.taxonomy'),
          since === null
            ? taxonomy
            : sentence(lang, 'policy-areas.taxonomy.since', { taxonomy, since: time(lang, since) }),
        ],
    alsoWritten.length === 0
      ? null
      : [t(lang, 'policy-areas.also'), html`<span lang="en">${formatList(lang, alsoWritten)}</span>`],
    replaced.length === 0 ? null : [t(lang, 'policy-areas.took-over'), areasOfLists(lang, replaced)],
    partsOf.length === 0 ? null : [t(lang, 'policy-areas.took-part'), areaLinks(lang, partsOf)],
    splitInto.length === 0 ? null : [t(lang, 'policy-areas.split-into'), areaLinks(lang, splitInto)],
    taggedAs.length < 2
      ? null
      : [
          t(lang, 'policy-areas.tagged-as'),
          join(
            taggedAs.map((area) =>
              t(lang, 'policy-areas.tagged-as.line', { area: areaOfList(lang, area), count: area.count }),
            ),
            '; ',
          ),
        ],
    view.withOthers === 0
      ? null
      : [
          t(lang, 'policy-areas.others'),
          t(lang, 'policy-areas.others.line', { count: view.withOthers, of: view.promises }),
        ],
    view.notCoded === 0
      ? null
      : [t(lang, 'policy-areas.not-coded'), t(lang, 'policy-areas.not-coded.line', { count: view.notCoded })],
  ]
  return {
    id: 'about',
    title: t(lang, 'policy-areas.about'),
    side: html`<p>${t(lang, 'policy-areas.about.side')}</p>`,
    body: html`<dl class="terms">${lines.map((line) =>
      line === null ? null : html`<div><dt>${line[0]}</dt><dd>${line[1]}</dd></div>`,
    )}</dl>`,
  }
}
