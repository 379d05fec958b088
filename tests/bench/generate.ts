// npm run generate -- --commitments N [--out FILE]: a made-up export in OGP's layout of 2024, the same for the same N.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { columns2024 } from '#sources/ogp-commitments/columns.ts'
import { languageOf, phrase, seeded, weighted } from './made-up.ts'

type Cells = Record<string, string>
type Random = () => number

const PER_PLAN = 20
const PLANS = 5
const REGIONS = ['Africa and the Middle East', 'Americas', 'Asia and the Pacific', 'Europe'] as const
/** Years in which the plans of a member were submitted: one of each method from 2012. */
const YEARS = [2012, 2014, 2018, 2020, 2022] as const

/** The export in pieces of some hundred rows, header first. Another `revision` says other things of the same promises; `from` leaves out the first of them. */
export function* exportOf(count: number, revision = 0, from = 0): Iterable<string> {
  yield `${columns2024.map(cell).join(',')}\r\n`
  let piece = ''
  for (let i = from; i < from + count; i++) {
    piece += line(row(i, revision))
    if (i % 200 === 199) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

function line(cells: Cells): string {
  return `${columns2024.map((name) => cell(cells[name] ?? '0')).join(',')}\r\n`
}

/** Twenty to a plan, five plans to a member, so that a million make ten thousand members of a hundred; `KEPT_PER_PLAN` makes larger members. */
function row(i: number, revision: number): Cells {
  const perPlan = Number(process.env.KEPT_PER_PLAN) || PER_PLAN
  const plan = Math.floor(i / perPlan) % PLANS
  const member = Math.floor(i / (perPlan * PLANS))
  const random = seeded(i + 1 + revision * 7919)
  const year = YEARS[plan]!
  const lang = languageOf(seeded(member + 7))
  const within = i % (perPlan * PLANS)
  const prefix = `G${letters(member)}`
  const id = `${prefix}${String(within + 1).padStart(4, '0')}`
  return {
    ...placed(member, plan, id, prefix, i),
    ...told(random, lang, year, i % perPlan),
    ...tagged(random),
    ...reviewed(random, year),
  }
}

function placed(member: number, plan: number, id: string, prefix: string, i: number): Cells {
  const name = `Madeup ${letters(member)}`
  const code = `G${letters(member)}`
  const year = YEARS[plan]!
  return {
    'Commitment Unique Identifier': id,
    'Country/Locality': name,
    'Action Plan Number': String(plan + 1),
    Code: code,
    Region: REGIONS[member % REGIONS.length]!,
    'National Or Local': 'National',
    'Commitment Dummy': '1',
    'Year Of Submission': String(year),
    'Action Plan End Year': String(year + 2),
    'Action Plan Duration (Years)': '2',
    URL: `https://example.org/members/${prefix.toLowerCase()}/commitments/${id.toLowerCase()}`,
    'Action Plan ID': `AP_${code}${String(plan + 1).padStart(2, '0')}`,
    id: String(i + 1),
  }
}

function told(random: Random, lang: string, year: number, number: number): Cells {
  const title = phrase(random, lang, 5 + Math.floor(random() * 8))
  const paragraphs = Array.from({ length: 1 + Math.floor(random() * 4) }, () => phrase(random, lang, 40))
  return {
    'Commitment Number': String(number + 1),
    Theme: phrase(random, lang, 2),
    'Commitment Title': title,
    'Short Title': title.split(' ').slice(0, 5).join(' '),
    'Full Text': paragraphs.join('\n\n'),
    'Start Date': weighted(random, [
      [`${1 + Math.floor(random() * 12)}/1/${year}`, 6],
      [`July ${year}`, 2],
      [String(year), 1],
      ['NA', 1],
    ]),
    'End Date': weighted(random, [
      [`12/31/${year + 2}`, 6],
      [`Quarter 2 ${year + 2}`, 2],
      ['NA', 1],
    ]),
    'Lead Institution': phrase(random, lang, 3),
    'Supporting Institution(s)': random() < 0.5 ? 'NA' : `${phrase(random, lang, 3)}, ${phrase(random, lang, 2)}`,
  }
}

function tagged(random: Random): Cells {
  const from = columns2024.indexOf('Anti-Corruption and Integrity')
  const to = columns2024.indexOf('Money in Politics')
  return Object.fromEntries(
    columns2024.slice(from, to + 1).map((name) => [name, random() < 0.06 ? '1' : random() < 0.02 ? 'ND' : '0']),
  )
}

const SPECIFICITY = ['None', 'Low', 'Medium', 'High']
const IMPACT = ['None', 'Minor', 'Moderate', 'Transformative']
const RESULTS = ['Unclear', 'Modest', 'Substantial']
const COMPLETION = ['Withdrawn', 'Unclear', 'Not Started', 'Limited', 'Substantial', 'Complete']
const OPENED = ['Worsens', 'Did Not Change', 'Marginal', 'Major', 'Outstanding']
const EARLY = ['No notable results', 'Moderate', 'Significant']

/** Codings as the method of the year had them; what it did not code is ND, what is not reviewed yet NR. */
function reviewed(random: Random, year: number): Cells {
  const first = random() < 0.95
  const last = year < 2022 && year > 2012 && random() < 0.85
  const coded = (
    [name, twin]: readonly [string, string],
    scale: readonly string[],
    { when, asked, from = 0 }: { when: boolean; asked: boolean; from?: number },
  ): Cells => {
    if (!when) return { [name]: 'ND', [twin]: 'ND' }
    if (!asked) return { [name]: 'NR', [twin]: 'NR' }
    const place = Math.floor(Math.sqrt(random()) * scale.length)
    return { [name]: scale[place]!, [twin]: String(place + from) }
  }
  const values = [
    'OGP Value Access To Information',
    'OGP Value Civic Participation',
    'OGP Value Public Accountability',
    'OGP Value Technology',
  ].map((name) => [name, year > 2019 ? 'ND' : first ? (random() < 0.5 ? '1' : '0') : 'NR'] as const)
  const relevant = year > 2019 ? (first ? (random() < 0.8 ? '1' : '0') : 'NR') : values.some(([, v]) => v === '1')
  const specificity = coded(['Specificity', '_Specificity'], SPECIFICITY, { when: year < 2017, asked: first })
  return {
    ...Object.fromEntries(
      columns2024
        .slice(columns2024.indexOf('Report Publication Year (Progress Report)'), columns2024.indexOf('URL'))
        .map((n) => [n, 'ND']),
    ),
    'Report Publication Year (Progress Report)': first ? String(year + 1) : 'NR',
    'Report Publication Year (End Of Term)': last ? String(year + 3) : 'NR',
    ...specificity,
    Verifiable: verifiable(specificity.Specificity!, first, random),
    ...Object.fromEntries(values),
    _Relevant: typeof relevant === 'string' ? relevant : first ? (relevant ? '1' : '0') : 'NR',
    ...coded(['Potential Impact', '_Potential Impact'], IMPACT, { when: year < 2020, asked: first }),
    ...coded(['Potential for Results', '_Potential for Results'], RESULTS, { when: year > 2019, asked: first }),
    ...coded(['Completion (Progress Report)', '_CompletionProgress'], COMPLETION, { when: year < 2017, asked: first }),
    ...coded(['Completion (End Of Term)', '_CompletionEndTerm'], COMPLETION, { when: year > 2012, asked: last }),
    ...coded(['Did It Open Government (Overall)', '_OpenGovernment'], OPENED, {
      when: year > 2012 && year < 2021,
      asked: last,
    }),
    ...coded(['Early Results', '_Early Results'], EARLY, { when: year > 2020, asked: last }),
    'Latest IRM Report': first ? String(last ? year + 3 : year + 1) : 'NR',
    'Subnational in NAPs': '0',
  }
}

function verifiable(specificity: string, first: boolean, random: Random): string {
  if (!first) return 'NR'
  if (specificity === 'ND') return random() < 0.8 ? 'Yes' : 'No'
  return specificity === 'Medium' || specificity === 'High' ? 'Yes' : 'No'
}

/** AAA, AAB, …: three letters for up to 17,576 members. */
function letters(n: number): string {
  return [676, 26, 1].map((base) => String.fromCharCode(65 + (Math.floor(n / base) % 26))).join('')
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { commitments: { type: 'string' }, out: { type: 'string' } } })
  const count = Number(values.commitments)
  if (!Number.isInteger(count) || count < 1) {
    console.error(`invalid --commitments: ${JSON.stringify(values.commitments)}, expected a whole number from 1`)
    process.exit(1)
  }
  const out = values.out === undefined ? process.stdout : createWriteStream(values.out)
  for (const piece of exportOf(count)) if (!out.write(piece)) await once(out, 'drain')
  if (out !== process.stdout) {
    out.end()
    await once(out, 'finish')
  }
}
