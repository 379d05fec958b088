// A member that does not exist, with everything a page must be able to show, and one with nothing.
import type { CommitmentLine, DimensionRow, DocumentLine, MemberView, PlanView } from '#queries/member-view.ts'
import type { Figure, SourceRef, Told } from '#queries/views.ts'

const SOURCE: SourceRef = { text: 'A made-up file', address: 'https://example.org/file', row: '2–91', entry: 12 }

/** A title that tries to be markup: whatever shows it must escape it. */
export const HOSTILE = 'Open <script>alert(1)</script> & "quoted"'

function figure(value: Told<number>, n: number, of: number, published: string | null = null): Figure {
  return {
    value,
    published:
      published === null
        ? null
        : {
            text: published,
            publisher: 'A publisher',
            asOf: '2024',
            address: 'javascript:alert(1)',
            note: 'As printed.',
          },
    why: {
      rule: 'completed',
      version: 'v1',
      counted: { n, of },
      leftOut: [{ reason: 'not-reviewed', count: 3 }],
      sources: [SOURCE],
    },
  }
}

function commitment(plan: number, i: number): CommitmentLine {
  const codes = ['complete', 'substantial', 'limited', 'not-started', 'unclear', 'withdrawn'] as const
  return {
    id: `FR${plan}-${i}`,
    ogpId: plan > 1,
    number: i === 3 ? null : String(i),
    numberWritten: null,
    title: i === 1 ? HOSTILE : i === 2 ? { absent: 'not-loaded' } : `Promise ${i} of plan ${plan}`,
    lang: i % 2 === 0 ? 'fr' : 'en',
    area: i === 4 ? { absent: 'none-given' } : 'Open Data',
    completion: plan === 3 ? { absent: 'not-reviewed' } : codes[i % 6]!,
    star: plan > 1 ? { absent: 'not-applicable' } : i === 6 ? 'yes' : 'no',
    counted: true,
    perhapsSameAs: [],
  }
}

function plan(number: number, promises: number, listed: number): PlanView {
  const coded = number < 3
  return {
    id: `AP_FRE0${number}`,
    number,
    start: String(2010 + number * 2),
    end: number === 3 ? null : `${2012 + number * 2}-06-30`,
    period: number === 3 ? 'unknown' : 'ended',
    promises: { ...figure(promises, promises, promises, '72'), why: { ...figure(1, promises, promises).why! } },
    waiting: 0,
    completion: coded
      ? [
          { code: 'complete', count: 10 },
          { code: 'substantial', count: promises - 20 },
          { code: 'withdrawn', count: 9 },
          { code: 'not-reviewed', count: 1 },
        ]
      : [{ code: 'not-reviewed', count: promises }],
    done: coded ? figure(promises - 10, promises - 10, promises - 1) : figure({ absent: 'not-reviewed' }, 0, 0),
    changed: coded ? figure(4, 4, 30) : figure({ absent: 'not-reviewed' }, 0, 0),
    notJudged: coded ? 1 : promises,
    judged: coded ? [{ assessor: 'irm', product: 'end-of-term-report', year: 2016, count: promises - 1 }] : [],
    commitments: Array.from({ length: listed }, (_, i) => commitment(number, i + 1)),
  }
}

function documentLine(i: number): DocumentLine {
  const isLocal = i % 3 === 0
  return {
    id: `document-${i}`,
    title: i === 1 ? HOSTILE : `Document ${i}: rapport n° ${i} é`,
    lang: i % 2 === 0 ? 'fr' : null,
    address: i === 2 ? 'javascript:alert(1)' : i % 5 === 0 ? { absent: 'not-recorded' } : `https://example.org/${i}`,
    year: i === 9 ? null : 2024 - Math.floor(i / 4),
    date: null,
    kinds: i === 7 ? [] : i % 2 === 0 ? ['letter'] : ['irm-report', 'report-comments'],
    letterKind: i % 2 === 0 ? 'under-review' : null,
    format: i === 8 ? null : 'pdf',
    scope: isLocal ? (i === 6 ? 'local-unnamed' : 'local') : 'member',
    about: isLocal && i !== 6 ? [{ slug: 'old-town-freedonia', name: 'Old Town, Freedonia' }] : [],
  }
}

function dimension(i: number): DimensionRow {
  return {
    slug: `dimension-${i}`,
    label: `Dimension ${i}`,
    labelIsOurs: i === 1,
    group: i < 3 ? 'anti-corruption' : 'civic-space',
    advice: i === 2 ? { absent: 'not-printed' } : 'Consider Action',
    flags:
      i === 3 ? { absent: 'not-loaded' } : { NC: 'no', CA: 'yes', IR: 'yes', C: 'unknown', A: 'no', ER: 'unknown' },
    publishedFlags: { absent: 'not-loaded' },
    score: i === 1 ? '3' : { absent: 'not-loaded' },
    why: { rule: 'global-report-flags', version: 'v0', counted: null, leftOut: [], sources: [SOURCE] },
  }
}

/** Everything at once. */
export const madeUpMember: MemberView = {
  slug: 'freedonia',
  code: 'FRE',
  name: 'Freedonia',
  names: [{ lang: 'fr', name: 'Libertonie' }],
  level: 'national',
  parent: null,
  region: 'europe',
  since: '2011',
  sinceEvidence: 'Read on the member page.',
  founder: true,
  status: {
    code: 'under-review',
    date: '2024-04',
    document: { id: 'document-2', title: HOSTILE, lang: 'en', address: { absent: 'not-recorded' } },
    cases: [{ kind: 'rapid-response', date: '2023-01', document: null }],
    why: { rule: null, version: null, counted: null, leftOut: [], sources: [SOURCE] },
  },
  byRule: [
    {
      rule: 'contrary-to-process',
      version: 'v2',
      plan: 3,
      outcome: 'unknown',
      conditions: [
        { field: 'developmentLevel', state: 'failed', needed: 'below involve', found: 'involve' },
        { field: 'latePlan', state: 'unknown', needed: null, found: { absent: 'not-recorded' } },
      ],
    },
    { rule: 'under-procedural-review', version: 'v1', plan: null, outcome: 'no', conditions: [] },
  ],
  deadlines: [
    {
      id: 'AP_MEX04/next-plan',
      member: { slug: 'mexico', name: 'Mexico' },
      plan: { id: 'AP_MEX04', number: 4 },
      awaited: 'next-plan',
      rule: 'deadlines',
      version: 'v3',
      due: { from: '2023-01-01', to: '2023-12-31' },
      state: 'unknown',
      inDays: { from: -693, to: -329 },
      basis: [{ field: 'previousEnd', value: '2022' }],
      entries: [1],
    },
  ],
  scores: [],
  challenge: { published: '2', entries: [{ id: 'freedonia/1', title: HOSTILE, area: null }] },
  newestFact: '2024-04',
  state: { entry: 1234, date: '2024-11-24' },
  page: 'https://example.org/freedonia',
  promises: figure(147, 147, 147),
  done: figure(120, 120, 140),
  neverBegun: figure(0, 0, 140),
  plans: [plan(1, 70, 60), plan(2, 64, 60), plan(3, 13, 13)],
  current: {
    id: 'AP_FRE03',
    number: 3,
    start: '2016',
    end: null,
    period: 'unknown',
    title: null,
    commitments: figure(13, 13, 13, '12'),
    focus: ['Open Data', HOSTILE],
    participation: null,
    results: {
      counts: [
        { code: 'major', count: 3 },
        { code: 'did-not-change', count: 2 },
      ],
      of: 13,
      published: { text: '5', publisher: 'A publisher', asOf: null, address: null, note: null },
    },
    figures: [
      {
        figure: 'relevant',
        published: { text: '13', publisher: 'A publisher', asOf: '2021', address: 'https://example.org/', note: null },
      },
    ],
    documents: [{ id: 'document-1', title: HOSTILE, lang: 'en', address: 'https://example.org/1' }],
  },
  contacts: [
    { role: 'Directrice', institution: 'Ministère', lang: 'fr', asOf: '2024', source: 'https://example.org/freedonia' },
  ],
  documents: Array.from({ length: 24 }, (_, i) => documentLine(i + 1)),
  performance: {
    rows: [
      {
        plan: 1,
        absent: 'no-data',
        major: figure({ absent: 'no-data' }, 0, 0),
        outstanding: figure({ absent: 'no-data' }, 0, 0),
        starred: figure({ absent: 'no-data' }, 0, 0),
      },
      {
        plan: 2,
        absent: null,
        major: figure(3, 3, 60, '4'),
        outstanding: figure(1, 1, 60, '1'),
        starred: figure(1, 1, 60, '1'),
      },
      {
        plan: 3,
        absent: null,
        major: figure({ absent: 'not-reviewed' }, 0, 0, '2'),
        outstanding: figure({ absent: 'not-reviewed' }, 0, 0),
        starred: figure(0, 0, 13),
      },
    ],
    bests: [
      {
        scope: 'region',
        region: 'europe',
        major: figure(9, 1, 1),
        outstanding: figure(2, 1, 1, '2'),
        starred: figure(7, 1, 1, '7'),
      },
      {
        scope: 'world',
        region: null,
        major: figure(9, 1, 1),
        outstanding: figure(4, 1, 1, '4'),
        starred: figure(7, 1, 1, '7'),
      },
    ],
  },
  stars: {
    plans: [
      {
        plan: 1,
        causes: [
          { code: 'starred', count: 1 },
          { code: 'impact', count: 69 },
        ],
        why: figure(1, 1, 70).why,
      },
      { plan: 3, causes: [{ code: 'not-applicable', count: 13 }], why: null },
    ],
    average: figure(0.072, 36, 500, '7%'),
  },
  participation: [
    {
      plan: 1,
      development: { level: 'empower', openness: 'open' },
      implementation: { level: { absent: 'not-reviewed' }, openness: { absent: 'not-reviewed' } },
      forum: 'no',
      sources: [SOURCE],
    },
    {
      plan: 2,
      development: { level: 'involve', openness: { absent: 'not-loaded' } },
      implementation: { level: 'no-consultation', openness: 'invitation-only' },
      forum: 'yes',
      sources: [],
    },
  ],
  dimensions: [dimension(1), dimension(2), dimension(3)],
  events: [
    { id: 'freedonia/2024', kind: 'under-review', date: '2024-04', document: null, case: null },
    {
      id: 'freedonia/2018',
      kind: 'response-policy',
      date: '2018-07-16',
      document: { id: 'document-2', title: HOSTILE, lang: 'en', address: 'https://example.org/2' },
      case: 'freedonia-2018',
    },
  ],
  reviews: [
    { id: 'AP_FRE01/end-of-term-report', plan: 1, product: 'end-of-term-report', date: '2016' },
    { id: 'AP_FRE02/progress-report', plan: 2, product: 'progress-report', date: null },
  ],
  local: [{ slug: 'old-town-freedonia', name: 'Old Town, Freedonia', since: '2016', status: 'active', documents: 7 }],
  posts: Array.from({ length: 6 }, (_, i) => ({
    id: `post-${i}`,
    title: i === 0 ? HOSTILE : `Post ${i}`,
    lang: 'en',
    summary: i === 1 ? null : 'What it says, in our words.',
    date: i === 0 ? '2024-03-02' : { absent: 'not-recorded' as const },
    address: i === 0 ? 'https://example.org/post' : { absent: 'not-recorded' as const },
  })),
  sources: [{ title: 'A made-up file', publisher: 'A publisher', licence: 'CC0', edition: '2024', entry: 12 }],
}

/** A member of which nothing but the name is known. */
export const unknownMember: MemberView = {
  ...madeUpMember,
  code: null,
  names: [],
  region: null,
  since: { absent: 'not-loaded' },
  sinceEvidence: 'Read on the member page.',
  founder: false,
  status: { code: { absent: 'not-loaded' }, date: null, document: null, cases: [], why: null },
  byRule: [],
  deadlines: [],
  scores: [],
  challenge: null,
  newestFact: null,
  page: null,
  promises: { value: { absent: 'not-loaded' }, published: null, why: null },
  done: { value: { absent: 'not-loaded' }, published: null, why: null },
  neverBegun: { value: { absent: 'not-loaded' }, published: null, why: null },
  plans: [],
  current: null,
  contacts: [],
  documents: [],
  performance: { rows: [], bests: [] },
  stars: { plans: [], average: { value: { absent: 'not-loaded' }, published: null, why: null } },
  participation: [],
  dimensions: [],
  events: [],
  reviews: [],
  local: [],
  posts: [],
  sources: [],
}
