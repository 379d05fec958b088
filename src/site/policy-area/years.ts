import { formatNumber } from '#messages/format.ts'
import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import type { AreaYear, PolicyAreaView } from '#queries/policy-areas-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { areaName, pathToSearch } from '#site/policy-areas/words.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { type Row, table } from '#ui/components/table.ts'
import { bar } from '#ui/components/unit-chart.ts'
import { voucherOf } from '#ui/components/voucher.ts'
import { type Html, html, type Part } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** How many promises of each year were done, not done and not coded; each method of review apart. */
export function years(lang: Lang, view: PolicyAreaView): Numbered {
  const longest = Math.max(...view.years.map(({ promises }) => promises))
  const eras = view.years.reduce<AreaYear[][]>((found, year) => {
    const last = found.at(-1)
    if (last !== undefined && last[0]!.method === year.method) last.push(year)
    else found.push([year])
    return found
  }, [])
  const groups = eras.map((era) => ({
    ...headOf(lang, era[0]!),
    rows: era.map((year) => yearRow(lang, year, { longest, codes: view.codes })),
  }))
  const label = t(lang, 'policy-areas.done')
  const why = voucherOf(lang, view.done, t(lang, 'policy-areas.why', { label, area: areaName(lang, view) }))
  return {
    id: 'years',
    title: t(lang, 'policy-areas.years'),
    side: html`<p>${t(lang, 'policy-areas.years.side')}</p>`,
    body: html`${table({
      caption: finding(lang, view),
      note: t(lang, 'policy-areas.years.note'),
      columns: [
        { label: t(lang, 'policy-areas.years.year') },
        { label: t(lang, 'policy-areas.promises') },
        { label: t(lang, 'policy-areas.years.done') },
        { label: t(lang, 'policy-areas.years.not-done') },
        { label: t(lang, 'policy-areas.years.not-coded') },
      ],
      groups: [...groups, { rows: [total(lang, view)] }],
      name: 'by-year',
    })}<div class="out">${why}</div>`,
  }
}

function finding(lang: Lang, { promises, done, years: all }: PolicyAreaView): string {
  const coded = done.why?.counted?.of ?? 0
  return t(lang, 'policy-areas.years.finding', {
    promises,
    coded,
    done: all.reduce((sum, year) => sum + year.done, 0),
    rest: coded === 0 ? 0 : promises - coded,
  })
}

function headOf(lang: Lang, { method }: AreaYear): { readonly head?: Part } {
  if (method === null) return {}
  return {
    head: html`<a href="${pathTo(lang, `/method/versions/${method}`)}">${labelOf(lang, methodVersion, method)}</a>`,
  }
}

function yearRow(
  lang: Lang,
  { year, promises, coded, done }: AreaYear,
  { longest, codes }: { readonly longest: number; readonly codes: readonly string[] },
): Row {
  const ofYear = isAbsent(year) ? year.absent : year
  const link = (count: number, filters: Readonly<Record<string, string>> = {}): Part =>
    count === 0
      ? formatNumber(lang, count)
      : html`<a href="${pathToSearch(lang, codes, { year: ofYear, ...filters })}">${formatNumber(lang, count)}</a>`
  const cell = (count: number, completed: string): Html =>
    html`${link(count, { completed })}${bar(count, longest, completed !== 'unknown')}`
  return {
    head: isAbsent(year) ? t(lang, 'policy-areas.years.no-year', { word: absenceWord(lang, year.absent) }) : year,
    cells: [link(promises), cell(done, 'yes'), cell(coded - done, 'no'), cell(promises - coded, 'unknown')],
  }
}

function total(lang: Lang, { promises, years: all, codes }: PolicyAreaView): Row {
  const link = (count: number, filters: Readonly<Record<string, string>>): Part =>
    count === 0
      ? formatNumber(lang, count)
      : html`<a href="${pathToSearch(lang, codes, filters)}">${formatNumber(lang, count)}</a>`
  const sum = (of: (year: AreaYear) => number) => all.reduce((total, year) => total + of(year), 0)
  const [coded, done] = [sum((y) => y.coded), sum((y) => y.done)]
  return {
    head: t(lang, 'policy-areas.years.total'),
    cells: [
      link(promises, {}),
      link(done, { completed: 'yes' }),
      link(coded - done, { completed: 'no' }),
      link(promises - coded, { completed: 'unknown' }),
    ],
    sum: true,
  }
}
