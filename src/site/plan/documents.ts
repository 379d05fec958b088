import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { documentKind } from '#model/codelists/document-kind.ts'
import type { DocumentOfPlan, PlanPageView } from '#queries/plan-page-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { dated } from '#site/plan/head.ts'
import { pathTo } from '#ui/address.ts'
import { absent } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html, join } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** The documents of the plan and of its reviews, drafts joined to what became of them. */
export function documents(lang: Lang, { documents: all }: PlanPageView): Numbered {
  const block = { id: 'documents', title: t(lang, 'member.documents') }
  if (all.length === 0)
    return {
      ...block,
      body: html`<p>${sentence(lang, 'plan.documents.none', { word: absent(lang, 'not-loaded') })}</p>`,
    }
  const drafts = all.filter((d) => d.versionOf !== null).length
  return {
    ...block,
    side: html`<p>${t(lang, 'plan.documents.side')}</p>`,
    body: table({
      caption: t(lang, 'plan.documents.finding', { count: all.length, drafts }),
      columns: (['title', 'kind', 'dated'] as const).map((name) => ({ label: t(lang, `plan.documents.${name}`) })),
      groups: [
        {
          rows: all.map((d) => ({
            head: html`${link(lang, d)}${versions(lang, d)}`,
            cells: [kinds(lang, d), dated(lang, d.date ?? (d.year === null ? null : String(d.year)))],
          })),
        },
      ],
    }),
  }
}

function link(
  lang: Lang,
  { id, title, lang: own }: { readonly id: string; readonly title: string; readonly lang: string | null },
): Html {
  return quotedLink(lang, title, own, pathTo(lang, `/documents/${encodeURIComponent(id)}`))
}

function kinds(lang: Lang, d: DocumentOfPlan): Html {
  if (d.kinds.length === 0) return html`<em>${t(lang, 'member.documents.kind.none')}</em>`
  return join(
    d.kinds.map((kind) => labelOf(lang, documentKind, kind)),
    t(lang, 'frame.comma'),
  )
}

function versions(lang: Lang, { versionOf, versions: drafts }: DocumentOfPlan): Html {
  return html`${versionOf === null ? null : html` <small>${sentence(lang, 'documents.version-of', { title: link(lang, versionOf) })}</small>`}${drafts.map(
    (draft) => html` <small>${sentence(lang, 'documents.has-version', { title: link(lang, draft) })}</small>`,
  )}`
}
