import { codeLabel, fieldLabel, kindLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type CodelistId, codelists } from '#model/codelists/index.ts'
import type { CodeLine, CodelistView } from '#queries/codelist-view.ts'
import { getCodelist } from '#queries/get-codelist.ts'
import { framed } from '#site/framed.ts'
import { methodCrumbs } from '#site/method/crumbs.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { facts } from '#ui/components/facts.ts'
import { table } from '#ui/components/table.ts'
import { type Html, html, type Part } from '#ui/html.ts'

/** The page of one codelist: every code, what it means, and how often each field has it. */
export const codelistRoute: Route = {
  path: '/method/codelists/:list',
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: codelistPage(await getCodelist(ask, request.params.list ?? ''), request) }
  },
}

/** The page from its view. */
export function codelistPage(
  view: CodelistView,
  request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>,
): Html {
  const { lang } = request
  const path = `/method/codelists/${view.id}`
  const title = t(lang, `method.list.${view.id}`)
  return framed(
    { ...request, path },
    {
      title,
      description: t(lang, 'method.codelist.description', { list: title }),
      state: view.state,
      twin: `/${lang}${path}.json`,
      main: html`<header class="head">${methodCrumbs(lang)}
<h1 class="title">${title}</h1><p class="lede">${t(lang, 'method.codelist.lede', { count: view.codes.filter((c) => !c.isAbsence).length })}</p>
${facts([
  { label: t(lang, 'method.page.id'), value: html`<code>${view.id}</code>` },
  {
    label: t(lang, 'method.codelist.used'),
    value: String(view.fields.length),
    context: t(lang, 'method.codelist.used.about'),
  },
])}<p class="out meta">${t(lang, 'method.page.file')}: <code>${view.file}</code></p></header>${numbered([codes(lang, view), uses(lang, view)])}`,
    },
  )
}

function codes(lang: Lang, view: CodelistView): Numbered {
  return {
    id: 'codes',
    title: t(lang, 'method.codelist.codes'),
    side: html`<p>${t(lang, 'method.codelist.codes.side')}</p>`,
    body: table({
      caption: t(lang, 'method.codelist.finding', { count: view.codes.filter((c) => !c.isAbsence).length }),
      columns: [
        { label: t(lang, 'method.codelist.code') },
        { label: t(lang, 'method.codelist.means'), name: 'full' },
        { label: t(lang, 'method.codelist.count'), numbers: true },
      ],
      groups: [{ rows: view.codes.map((line) => codeRow(lang, view.id, line)) }],
    }),
  }
}

function codeRow(lang: Lang, list: CodelistId, line: CodeLine) {
  const total = line.counts.reduce((sum, n) => sum + n, 0)
  if (line.isAbsence) {
    // the reasons for which a coding is absent have one word and one meaning everywhere
    const reason = line.code as 'not-reviewed' | 'no-data' | 'not-applicable'
    return {
      head: html`<em>${absenceWord(lang, reason)}</em>`,
      cells: [t(lang, `absent.${reason}.means`), total] as Part[],
    }
  }
  const { label, definition } = codeLabel(lang, codelists[list], line.code)
  return {
    head: html`<span id="code-${line.code}">${label}</span><br><code class="meta">${line.code}</code>`,
    cells: [definition, total] as Part[],
  }
}

function uses(lang: Lang, view: CodelistView): Numbered {
  return {
    id: 'fields',
    title: t(lang, 'method.codelist.fields'),
    side: html`<p>${t(lang, 'method.codelist.fields.side')}</p>`,
    body:
      view.fields.length === 0
        ? html`<p>${t(lang, 'method.codelist.fields.none')}</p>`
        : table({
            caption: t(lang, 'method.codelist.fields.finding', { count: view.fields.length }),
            columns: [
              { label: t(lang, 'method.codelist.field') },
              { label: t(lang, 'method.codelist.kind') },
              { label: t(lang, 'method.codelist.count'), numbers: true },
            ],
            groups: [
              {
                rows: view.fields.map(({ kind, field }, i) => ({
                  head: html`${fieldLabel(lang, field, kind)}<br><code class="meta">${kind}.${field}</code>`,
                  cells: [kindLabel(lang, kind), view.codes.reduce((sum, c) => sum + (c.counts[i] ?? 0), 0)],
                })),
              },
            ],
          }),
  }
}
