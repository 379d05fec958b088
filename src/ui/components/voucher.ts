import { formatDate, formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { pathToRule } from '#ui/address.ts'
import { absenceWord } from '#ui/components/absent.ts'
import type { Example } from '#ui/components/example.ts'
import { sourceLine } from '#ui/components/sources.ts'
import { conditionDetail, conditionLine } from '#ui/condition.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'
import { type Condition, type Figure, isAbsent, type Published, type Told, type Why } from '#ui/told.ts'
import { url } from '#ui/url.ts'

// A slip longer than this is no longer read; the data twin has them all.
const MOST_SOURCES = 6

/**
 * “why?” behind a figure or a verdict: rule and version, counted n of N, left
 * out with reasons, sources with row and ledger entry. It opens below its line,
 * so it stands last in it, and never inside a `p`.
 *
 * @param about what the slip is about, for those who hear the page: '12 major in plan 2'
 */
export function voucher(lang: Lang, why: Why | null, about: string, beside?: Beside): Html {
  const lines = [...published(lang, beside), ...(why === null ? [] : reasons(lang, why))]
  if (lines.length === 0) return nothing
  return html`<details class="why" name="why"><summary>${t(lang, 'why.why')}<span class="hide"> ${about}</span></summary><div><dl>${lines.map(
    ([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`,
  )}</dl></div></details>`
}

/** The voucher of a figure with its published twin. */
export function voucherOf(lang: Lang, figure: Figure, about: string): Html {
  return voucher(lang, figure.why, about, { published: figure.published, ours: figure.value })
}

/** A published figure, and ours to hold against it. */
export interface Beside {
  readonly published: Published | null
  /** A number, or text that is a number already formatted. */
  readonly ours: Told<number | string>
}

/** The name of a rule or measure as a sentence has it. */
export function ruleName(lang: Lang, rule: string): string {
  const key = `rule.${rule}`
  return isMessageKey(key) ? t(lang, key) : rule
}

type Line = readonly [string, Part]

function published(lang: Lang, beside: Beside | undefined): readonly Line[] {
  const printed = beside?.published
  if (beside === undefined || printed === null || printed === undefined) return []
  const by =
    printed.asOf === null
      ? t(lang, 'why.undated', { publisher: printed.publisher })
      : t(lang, 'why.as-of', { publisher: printed.publisher, date: formatDate(lang, printed.asOf) })
  const text = isAbsent(printed.text) ? absenceWord(lang, printed.text.absent) : printed.text
  const where = printed.address === null ? html`${by}` : html`<a href="${url(printed.address)}">${by}</a>`
  return [
    [t(lang, 'why.published'), html`<b class="said">${text}</b> ${where}`],
    ...difference(lang, printed.text, beside.ours),
    ...(printed.note === null ? [] : [[t(lang, 'why.reading'), html`<span lang="en">${printed.note}</span>`] as const]),
  ]
}

function difference(lang: Lang, text: Told<string>, ours: Told<number | string>): readonly Line[] {
  if (isAbsent(text) || typeof ours !== 'number' || !/^\d+$/.test(text)) return []
  const same = Number(text) === ours
  const said = same
    ? t(lang, 'why.difference.none')
    : html`<b class="shift">${t(lang, 'why.difference.value', { ours, published: text })}</b>`
  return [[t(lang, 'why.difference'), said]]
}

function reasons(lang: Lang, why: Why): readonly Line[] {
  const left = why.leftOut.filter((line) => line.count > 0)
  const more = why.sources.length - MOST_SOURCES
  const conditions = why.conditions ?? []
  return [
    ...(why.rule === null && why.counted === null ? [] : [[t(lang, 'why.rule'), rule(lang, why)] as const]),
    ...(why.counted === null || (why.counted.of === 0 && left.length > 0)
      ? []
      : [[t(lang, 'why.counted'), counted(lang, why.counted)] as const]),
    ...(left.length === 0 ? [] : [[t(lang, 'why.left-out'), leftOut(lang, left)] as const]),
    ...(why.part === undefined ? [] : [[t(lang, 'why.part'), t(lang, 'why.part.numbers', why.part)] as const]),
    ...(conditions.length === 0
      ? []
      : [[t(lang, 'why.conditions'), conditions.map((c) => condition(lang, c))] as const]),
    ...(why.sources.length === 0
      ? []
      : [
          [
            t(lang, 'why.source', { count: why.sources.length }),
            html`${why.sources.slice(0, MOST_SOURCES).map((source) => html`<div>${sourceLine(lang, source)}</div>`)}${
              more > 0 ? html`<div>${t(lang, 'why.more', { count: more })}</div>` : nothing
            }`,
          ] as const,
        ]),
  ]
}

function rule(lang: Lang, { rule, version }: Why): Part {
  if (rule === null) return t(lang, 'why.count')
  const name = ruleName(lang, rule)
  const text =
    version === null ? name : t(lang, 'why.version', { rule: name, version: version.replace(/^v(?=\d)/, '') })
  return html`<a href="${pathToRule(lang, rule, version)}">${text}</a>`
}

function counted(lang: Lang, { n, of }: { readonly n: number; readonly of: number }): string {
  return of === 0 ? t(lang, 'why.nothing') : t(lang, 'why.n-of', { n, of })
}

function leftOut(lang: Lang, left: Why['leftOut']): string {
  return formatList(
    lang,
    left.map(({ reason, count }) => t(lang, 'count.of', { count, word: absenceWord(lang, reason) })),
  )
}

function condition(lang: Lang, tested: Condition): Html {
  const detail = conditionDetail(lang, tested)
  return html`<div>${conditionLine(lang, tested)}${detail === null ? nothing : html` <small>${detail}</small>`}</div>`
}

const WHY: Why = {
  rule: 'completed',
  version: 'v1',
  counted: { n: 43, of: 62 },
  leftOut: [{ reason: 'not-loaded', count: 25 }],
  sources: [{ text: 'Commitments file of 2016', address: null, row: '1154–1216', entry: 7 }],
}

export const examples: readonly Example[] = [
  { title: 'a rule with its count', html: html`<div>43 ${voucher('en', WHY, '43 of 62')}</div>` },
  {
    title: 'a published figure that differs from ours',
    html: html`<div>${voucher('en', WHY, '7 starred', {
      published: {
        text: '7',
        publisher: 'OGP',
        asOf: '2024',
        address: 'https://example.org/',
        note: 'Read from a table.',
      },
      ours: 9,
    })}</div>`,
  },
  {
    title: 'the tests of a rule',
    html: html`<div>${voucher(
      'en',
      {
        ...WHY,
        conditions: [
          { field: 'specificity', state: 'met', needed: 'medium or higher', found: 'high' },
          {
            field: 'potentialImpact',
            state: 'unknown',
            needed: 'transformative or higher',
            found: { absent: 'no-data' },
          },
        ],
      },
      'starred: not known',
    )}</div>`,
  },
  {
    title: 'a part of a whole',
    html: html`<div>1 ${voucher('en', { ...WHY, rule: null, version: null, counted: { n: 1, of: 1 }, leftOut: [], part: { highest: 5, missing: 4 } }, '1 promise')}</div>`,
  },
  { title: 'nothing to say', html: html`<div>none ${voucher('en', null, '')}</div>` },
]
