import { formatNumber } from '#messages/format.ts'
import { codeLabel, fieldLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import type { CoverageView } from '#queries/coverage-view.ts'
import { cell } from '#site/coverage/cell.ts'
import type { Numbered } from '#site/numbered.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { table } from '#ui/components/table.ts'
import { html } from '#ui/html.ts'

/** Questions down, versions of the method across: what each asked, and how much of it is on record. */
export function methods(lang: Lang, { methods: list, overall }: CoverageView): Numbered {
  const fields = list[0]?.fields.map((f) => f.field) ?? []
  const name = (method: (typeof list)[number]) => codeLabel(lang, methodVersion, method.method).label
  return {
    id: 'methods',
    title: t(lang, 'coverage.methods'),
    side: html`<p>${t(lang, 'coverage.methods.side')}</p>`,
    body: table({
      caption: t(lang, 'coverage.methods.finding', {
        promises: overall.find((line) => line.what === 'reviewed')?.n ?? 0,
        methods: list.filter((m) => m.promises > 0).length,
      }),
      note: t(lang, 'coverage.methods.note'),
      name: 'cover',
      columns: [{ label: t(lang, 'coverage.methods.field') }, ...list.map((m) => ({ label: name(m) }))],
      groups: [
        {
          rows: [
            {
              head: html`<b>${t(lang, 'coverage.methods.promises')}</b>`,
              cells: list.map((m) =>
                m.promises === 0 ? absentPlain(lang, 'not-loaded') : html`<b>${formatNumber(lang, m.promises)}</b>`,
              ),
            },
            ...fields.map((field) => ({
              head: fieldLabel(lang, field),
              cells: list.map((m) => {
                const covered = m.fields.find((f) => f.field === field)?.covered
                return cell(lang, covered ?? { absent: 'no-data' })
              }),
            })),
          ],
        },
      ],
    }),
  }
}
