import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { spanOf } from '#base/partial-date.ts'
import { slugOf } from '#base/slug.ts'
import { institutionsIn } from '#model/institutions.ts'
import type { Asking } from '#queries/asking.ts'
import { findAskedIn, findCommitments } from '#queries/find-commitments.ts'
import { getHome } from '#queries/get-home.ts'
import { completionOf, findPromises, lastCoded, type PromiseRow } from '#queries/promises.ts'
import { type FacetName, facetNames } from '#queries/search/facets.ts'
import type { FoundView } from '#queries/search-view.ts'
import { isAbsent } from '#queries/told.ts'
import type { Told } from '#queries/views.ts'
import { findUncounted } from '#queries/waiting.ts'
import { seeded } from '../../tests/bench/made-up.ts'
import { type LoadedDatabase, loadedDatabase, sharedFile, TODAY } from '../../tests/loaded-database.ts'

/** A promise with all that it is found by, worked out from the facts without what is kept for searching. */
interface Known {
  readonly id: string
  readonly member: string
  readonly counted: boolean
  readonly title: string
  readonly text: string
  readonly codes: Readonly<Record<FacetName, readonly string[]>>
}

let db: LoadedDatabase
let ask: Asking
let known: readonly Known[]

before(async () => {
  db = await loadedDatabase()
  const files = [
    sharedFile('ogp-explorer-2016/ogpirm_live_data.csv'),
    sharedFile('ogp-export-2024-open-parliament/commitments_2024.csv'),
  ]
  for (const file of files) if (file !== null) await db.load('ogp-commitments', file)
  ask = await db.ask()
  known = await knownFrom(ask)
})
after(() => db.close())

const code = (value: Told<string>): string => (isAbsent(value) ? value.absent : value)
const plainly = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

async function knownFrom({ store }: Asking): Promise<readonly Known[]> {
  const waiting = new Set((await findUncounted(store)).map((p) => `${p.member} ${p.alias}`))
  const plans = new Map((await store.facts('action-plan')).map((p) => [`${p.member} ${p.id}`, p]))
  const assessments = Map.groupBy(
    await store.facts('assessment'),
    (a) => `${a.member} ${a.commitment ?? a.id.split('/')[0]}`,
  )
  const facts = new Map((await store.facts('commitment')).map((c) => [`${c.member} ${c.id}`, c]))
  const all: Known[] = []
  for (const member of await store.facts('member')) {
    for (const p of await findPromises(store, member.id)) {
      const key = `${member.id} ${p.id}`
      const fact = facts.get(key)!
      const own = assessments.get(key) ?? []
      const year = fact.plan === null ? null : (plans.get(`${member.id} ${fact.plan}`)?.yearSubmitted ?? null)
      const outcome = (rule: string) => [p.outcomes[rule] ?? 'unknown']
      const who = [
        ...new Set([
          ...((p.first ?? p.last) ? ['irm'] : []),
          ...own.flatMap((a) => (a.assessor === null || a.assessor === 'irm' ? [] : [a.assessor as string])),
        ]),
      ]
      const areas = fact.policyAreas ?? (fact.areaShown === null ? ['not-loaded'] : [slugOf(fact.areaShown)])
      all.push({
        id: p.id,
        member: member.id,
        counted: !waiting.has(key),
        title: plainly(`${fact.title ?? ''} \n ${fact.shortTitle ?? ''}`),
        text: plainly(`${fact.title ?? ''} \n ${fact.shortTitle ?? ''} \n ${fact.fullText ?? ''} \n ${p.id}`),
        codes: {
          member: [member.id],
          region: [member.region ?? 'not-loaded'],
          level: [member.level ?? 'national'],
          area: areas.length === 0 ? ['none-given'] : [...new Set(areas)],
          year: [year === null ? 'not-recorded' : String(year)],
          completion: [code(completionOf(p))],
          overdue: [overdueBy(fact.end, fact.withdrawn, code(completionOf(p)))],
          method: [p.last?.method ?? p.first?.method ?? 'not-loaded'],
          impact: [code(lastCoded(p, 'potentialImpact'))],
          potential: [potentialOf(p, own)],
          opened: [code(lastCoded(p, 'didItOpenGovernment'))],
          early: [code(lastCoded(p, 'earlyResults'))],
          star: [starOf(p.outcomes.star, year)],
          completed: outcome('completed'),
          ambitious: outcome('ambitious'),
          'strong-result': outcome('strong-result'),
          relevant: outcome('relevant'),
          verifiable: outcome('verifiable'),
          assessor: who.length === 0 ? ['not-loaded'] : who,
          evidence: [own.some((a) => a.evidence !== null || (a.evidenceItems?.length ?? 0) > 0) ? 'yes' : 'no'],
          institution: institutionsOf(fact.leadInstitution, fact.supportingInstitutions),
          language: [fact.lang ?? 'und'],
        },
      })
    }
  }
  return all
}

/** Coded once, at the first review. */
function potentialOf(
  p: PromiseRow,
  own: readonly { readonly id: string; readonly potentialForResults: string | null }[],
): string {
  const said = own.find((a) => a.id === `${p.id}/irm/first`)?.potentialForResults ?? null
  return (
    said ??
    code(
      lastCoded(
        { ...p, first: p.first && { ...p.first, codes: {} }, last: p.last && { ...p.last, codes: {} } },
        'potentialForResults' as never,
      ),
    )
  )
}

function overdueBy(end: string | null, withdrawn: boolean | null, completion: string): string {
  if (withdrawn === true || completion === 'complete' || completion === 'withdrawn') return 'no'
  if (end !== null && spanOf(end).last >= TODAY) return 'no'
  const coded = ['substantial', 'limited', 'not-started', 'unclear'].includes(completion)
  return end === null || !coded ? 'unknown' : 'yes'
}

function starOf(outcome: string | undefined, year: number | null): string {
  if (outcome !== undefined && outcome !== 'unknown') return outcome
  if (year === null) return 'not-recorded'
  return year < 2012 || year > 2017 ? 'not-applicable' : 'unknown'
}

function institutionsOf(...cells: readonly (string | null)[]): readonly string[] {
  const keys = institutionsIn(...cells).map((i) => i.key)
  if (keys.length > 0) return keys
  return [cells.every((cell) => cell === null) ? 'not-loaded' : 'none-given']
}

const find = (query: string) => findCommitments(ask, findAskedIn(new URLSearchParams(query)))

type Filter = readonly [FacetName, readonly string[]]
const passes = (k: Known, filters: readonly Filter[]) =>
  filters.every(([name, codes]) => codes.some((c) => k.codes[name].includes(c)))

function checkCounts(view: FoundView, filters: readonly Filter[], among: readonly Known[], what: string): void {
  const hits = among.filter((k) => passes(k, filters))
  assert.equal(view.total, hits.filter((k) => k.counted).length, what)
  assert.equal(view.waiting, hits.filter((k) => !k.counted).length, what)
  for (const { name, choices, more } of view.facets) {
    const others = filters.filter(([other]) => other !== name)
    const counts = new Map<string, number>()
    for (const k of among) {
      if (!k.counted || !passes(k, others)) continue
      for (const c of k.codes[name]) counts.set(c, (counts.get(c) ?? 0) + 1)
    }
    for (const c of choices) assert.equal(c.count, counts.get(c.code) ?? 0, `${what}: ${name}=${c.code}`)
    assert.equal(choices.filter((c) => c.count > 0).length + more, counts.size, `${what}: ${name}`)
  }
  if (hits.length > 0) assert.deepEqual(view.drops, [])
  else
    for (const { filter, count } of view.drops) {
      const others = filters.filter(([name]) => name !== filter)
      if (filter !== 'q')
        assert.equal(count, among.filter((k) => k.counted && passes(k, others)).length, `${what}: without ${filter}`)
    }
}

test('for 500 made-up choices of filters every count is that of the facts', async () => {
  const random = seeded(20241124)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  let listed = 0
  for (let i = 0; i < 500; i++) {
    const names = [...new Set(Array.from({ length: Math.floor(random() * 4) }, () => pick(facetNames)))]
    // half of the time of one promise, so that not every combination is empty
    const one = pick(known)
    const filters: readonly Filter[] = names.map((name) => [
      name,
      [
        ...new Set([
          pick(random() < 0.6 ? one.codes[name] : pick(known).codes[name]),
          ...(random() < 0.4 ? [pick(pick(known).codes[name])] : []),
        ]),
      ],
    ])
    const query = new URLSearchParams(filters.flatMap(([name, codes]) => codes.map((c): [string, string] => [name, c])))
    query.set('sort', pick(['newest', 'member', 'end', 'completion']))
    query.set('size', pick(['10', '25', '50', '100']))
    const view = await find(query.toString())
    checkCounts(view, filters, known, String(query))
    if (view.pages > 4) continue
    // all pages of it together list what passes, each once
    const ids: string[] = []
    for (let page = 1; page <= view.pages; page++) {
      query.set('page', String(page))
      ids.push(...(await find(query.toString())).promises.map((p) => `${p.member.slug} ${p.id}`))
    }
    const hits = known.filter((k) => passes(k, filters)).map((k) => `${k.member} ${k.id}`)
    assert.deepEqual([...ids].sort(), hits.sort(), String(query))
    listed++
  }
  assert.ok(listed > 100)
})

test('there are as many promises as on the first page and on the pages of members', async () => {
  const [view, home] = [await find(''), await getHome(ask)]
  assert.equal(view.total, home.promises)
  assert.equal(view.all, home.promises)
  const completions = view.facets.find((f) => f.name === 'completion')!
  for (const c of home.completion)
    assert.equal(completions.choices.find((x) => x.code === c.code)?.count, c.count, c.code)
})

test('words count as a reader of the texts would count them', async () => {
  for (const [query, wanted, unwanted] of [
    ['transparency', ['transparency'], []],
    ['budget -open', ['budget'], ['open']],
    ['información pública', ['informacion', 'publica'], []],
    ['contracts', ['contract'], []],
  ] as const) {
    const has = (k: Known, word: string) => (k.text.match(/[\p{L}\p{N}]+/gu) ?? []).some((w) => w.startsWith(word))
    const among = known.filter((k) => wanted.every((w) => has(k, w)) && !unwanted.some((w) => has(k, w)))
    const view = await find(new URLSearchParams({ q: query }).toString())
    assert.deepEqual(view.words?.mended, [], query)
    checkCounts(view, [], among, query)
    assert.ok(view.total > 0, query)
  }
})

test('a phrase is found as it stands, and what has the words in its title comes first', async () => {
  const query = new URLSearchParams({ q: '"open data"', size: '100' })
  const view = await find(query.toString())
  const among = known.filter((k) => /(?<![\p{L}\p{N}])open[^\p{L}\p{N}]+data(?![\p{L}\p{N}])/u.test(k.text))
  assert.ok(view.total > 0 && Math.abs(view.total - among.filter((k) => k.counted).length) <= 2)
  const inTitle = view.promises.map((p) => /open data/i.test(isAbsent(p.title) ? '' : p.title))
  assert.ok(inTitle[0])
})

test('accents are forgiven either way, and so are typing errors', async () => {
  const total = async (q: string) => (await find(new URLSearchParams({ q }).toString())).total
  assert.equal(await total('informacion publica'), await total('INFORMACIÓN pública'))
  const typo = await find(new URLSearchParams({ q: 'transparancy' }).toString())
  assert.deepEqual(typo.words?.mended, [{ typed: 'transparancy', used: 'transparency' }])
  assert.equal(typo.total, await total('transparency'))
  const far = await find(new URLSearchParams({ q: 'xqzwvkjq' }).toString())
  assert.deepEqual([far.total, far.words?.mended, far.drops], [0, [], [{ filter: 'q', count: far.all }]])
})

test('an id finds its promise', async () => {
  const { promises, total } = await find('q=MX0075')
  assert.deepEqual([total, promises[0]?.id], [1, 'MX0075'])
})

test('what no list has is told and filters nothing', async () => {
  const view = await find('region=atlantis&region=americas&sort=best&size=7&page=x&chart=pie&member=nobody')
  assert.deepEqual([...view.unknown].sort(), [
    'chart=pie',
    'member=nobody',
    'page=x',
    'region=atlantis',
    'size=7',
    'sort=best',
  ])
  assert.equal(view.total, (await find('region=americas')).total)
})

test('hostile questions get an answer', async () => {
  for (const q of [
    "' or 1=1 --",
    "'):* & !(",
    '"""""',
    '-"',
    '- - -',
    '\u0000\u202e\ud800',
    '((((((((((',
    '<script>alert(1)</script>',
    'a'.repeat(5000),
    'data '.repeat(500),
    '-data -open',
    '%27%22\\',
    '<-> & | !',
    '^data',
    'क्ष 政府 שלום',
  ]) {
    const view = await find(new URLSearchParams({ q }).toString())
    assert.ok(view.total >= 0, q)
  }
  for (const name of facetNames) {
    const view = await find(new URLSearchParams([[name, "x' or '1'='1"]]).toString())
    assert.equal(view.unknown.length, 1, name)
  }
})

test('a chart adds up to what was found, method by method where they coded in different ways', async () => {
  for (const facet of facetNames) {
    const view = await find(`chart=${facet}&level=national`)
    const { parts, several } = view.chart!
    assert.equal(
      parts.reduce((sum, p) => sum + p.total, 0),
      view.total,
      facet,
    )
    for (const part of parts) {
      const bars = part.bars.reduce((sum, b) => sum + b.count, 0)
      if (!several && part.more === 0) assert.equal(bars, part.total, facet)
    }
  }
  const methods = (await find('chart=completion')).chart!.parts.map((p) => p.method)
  assert.equal(new Set(methods).size, methods.length)
})
