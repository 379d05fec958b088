import { formatNumber } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import type { CoverageView, FileCoverage, IssueCount } from '#queries/coverage-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { inLang } from '#ui/components/quoted.ts'
import { state } from '#ui/components/state.ts'
import { type Row, table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html } from '#ui/html.ts'

/** Every file that was brought in, with its rows, checks and issues. */
export function files(lang: Lang, { files: list }: CoverageView): Numbered {
  const finding = t(lang, 'coverage.files.finding', { count: list.length })
  return {
    id: 'files',
    title: t(lang, 'coverage.files'),
    side: html`<p>${t(lang, 'coverage.files.side')}</p>`,
    body:
      list.length === 0
        ? html`<p>${finding}.</p>`
        : table({
            caption: finding,
            name: 'cover',
            columns: [
              { label: t(lang, 'coverage.files.file') },
              { label: t(lang, 'coverage.files.publisher') },
              { label: t(lang, 'coverage.files.edition') },
              { label: t(lang, 'coverage.files.rows') },
              { label: t(lang, 'coverage.files.loaded') },
              { label: t(lang, 'coverage.files.state') },
              { label: t(lang, 'coverage.files.issues') },
            ],
            groups: [{ rows: list.map((file) => row(lang, file)) }],
          }),
  }
}

function row(lang: Lang, file: FileCoverage): Row {
  const { title, publisher, licence, edition, records, skipped, gates } = file
  const passed = gates.filter((g) => g.passed).length
  return {
    head: html`${title} <small>${file.file}</small>`,
    cells: [
      html`${publisher} <small${inLang(lang, 'en')}>${licence}</small>`,
      time(lang, edition),
      html`${formatNumber(lang, records)} <small>${t(lang, 'coverage.files.skipped', { count: skipped })}</small>`,
      html`${time(lang, file.loaded)} <small>${t(lang, 'why.entry', { entry: file.entry })}</small>`,
      html`${state(file.state === 'active' ? 'tick' : 'withdrawn', t(lang, `coverage.files.state.${file.state}`), 'ink')} <small>${t(
        lang,
        'coverage.files.gates',
        { passed, count: gates.length },
      )}</small>`,
      issues(lang, file.issues),
    ],
  }
}

function issues(lang: Lang, list: readonly IssueCount[]): Html {
  const count = t(lang, 'coverage.files.issue.count', { count: list.reduce((sum, i) => sum + i.count, 0) })
  if (list.length === 0) return html`${count}`
  return html`<details class="out"><summary><span>${count}</span></summary><ul class="plain">${list.map((i) => issue(lang, i))}</ul></details>`
}

function issue(lang: Lang, { code, severity, count }: IssueCount): Html {
  const key = `issues.${code}`
  const level = `coverage.files.severity.${severity}`
  return html`<li>${t(lang, 'coverage.files.issue.times', { count })} ${isMessageKey(key) ? t(lang, key) : code} <small>${isMessageKey(level) ? t(lang, level) : severity}</small></li>`
}
