import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Lang, languages } from '#messages/languages.ts'
import type { MemberView } from '#queries/member-view.ts'
import { memberPage } from '#site/member/page.ts'
import { madeUpMember, unknownMember } from '../../../tests/look/made-up-member.ts'
import { markupFaults } from '../../../tests/look/markup.ts'

const chrome = { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' }

function show(view: MemberView, query = '', lang: Lang = 'en'): string {
  return String(memberPage(view, { lang, query: new URLSearchParams(query), chrome }))
}

/** The rows of the table of documents: titles in their order. */
function titles(page: string): readonly string[] {
  const table = page.slice(page.indexOf('id="document-rows"'))
  return [...table.slice(0, table.indexOf('</table>')).matchAll(/scope="row">.*?>([^<]*)<\/(?:a|span)>/g)].map(
    (m) => m[1]!,
  )
}

test('every block stands on the page, in the order of the page it takes the place of', () => {
  for (const view of [madeUpMember, unknownMember]) {
    const page = show(view)
    const ids = [...page.matchAll(/<section id="([^"]+)"/g)].map((m) => m[1])
    assert.deepEqual(ids, [
      'glance',
      'plan',
      'contact',
      'commitments',
      'documents',
      'data',
      'performance',
      'stars',
      'participation',
      'global',
      'letters',
      'local',
      'posts',
      'sources',
      'words',
    ])
    assert.ok(page.indexOf('On this page') < page.indexOf('id="plan"'))
  }
})

test('the page is well formed in every language, with everything, with nothing, for a local member', () => {
  const local: MemberView = { ...madeUpMember, level: 'local', parent: { slug: 'x', name: 'X' }, local: [] }
  for (const view of [madeUpMember, unknownMember, local]) {
    for (const lang of Object.keys(languages) as Lang[]) assert.deepEqual(markupFaults(show(view, '', lang)), [])
  }
})

test('a local member has no block of local members', () => {
  const page = show({ ...unknownMember, level: 'local' })
  assert.ok(!page.includes('id="local"'))
})

test('text of a source never becomes markup, and an address that would run is none', () => {
  const page = show(madeUpMember)
  assert.ok(!page.includes('<script>alert'))
  assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;'))
  assert.ok(!page.includes('javascript:'))
})

test('a block that has nothing says so in a sentence and has no empty frame', () => {
  const page = show(unknownMember)
  assert.ok(!page.includes('<table'))
  assert.ok(!page.includes('<figure'))
  assert.match(page, /No action plan is on record here: <a class="none" href="#w-not-loaded">not loaded<\/a>\./)
})

test('a plan opens with one sentence, made of the figures that the charts show', () => {
  const page = show(madeUpMember)
  assert.match(
    page,
    /70 promises: the end-of-term report of 2016 by the independent reviewer found 60 of the 69 it coded substantially or fully done; 4 of the 30 coded for results opened government in a major way or more; 1 still stands without a judgement here\./,
  )
  assert.match(
    page,
    /13 promises: how far they got is not reviewed; whether they opened government is not reviewed; 13 still stand without a judgement here\./,
  )
})

test('at most sixty promises of a plan are listed, and all of them are a link away', () => {
  const page = show(madeUpMember)
  assert.match(page, /60 of 70 shown\. <a href="\?promises=all#plan-1">Show all 70<\/a>/)
})

test('two plans by one number have an anchor each', () => {
  const [first, ...others] = madeUpMember.plans
  const page = show({ ...madeUpMember, plans: [first!, { ...first!, id: 'AP_made-up-01' }, ...others] })
  assert.deepEqual(
    markupFaults(page).filter((fault) => fault.startsWith('id ')),
    [],
  )
  assert.match(page, /id="plan-ap-made-up-01"/)
})

test('documents stand as the source lists them until they are asked for otherwise', () => {
  const all = madeUpMember.documents.map((d) => d.title)
  assert.deepEqual(titles(show(madeUpMember)).slice(1, 8), all.slice(1, 8))
  assert.equal(titles(show(madeUpMember)).length, all.length)
})

test('documents are sorted by title with numbers in their order, and back', () => {
  const [up, down] = ['asc', 'desc'].map((order) => titles(show(madeUpMember, `sort=title&order=${order}`)))
  assert.deepEqual(up!.slice(0, 3), [
    'Document 2: rapport n° 2 é',
    'Document 3: rapport n° 3 é',
    'Document 4: rapport n° 4 é',
  ])
  assert.deepEqual(down, [...up!].reverse())
})

test('documents are narrowed by kind, year, scope and words, accents aside', () => {
  assert.equal(titles(show(madeUpMember, 'kind=letter')).length, 12)
  assert.equal(titles(show(madeUpMember, 'kind=none')).length, 1)
  assert.equal(titles(show(madeUpMember, 'year=2024')).length, 3)
  assert.equal(titles(show(madeUpMember, 'scope=local')).length, 8)
  assert.deepEqual(titles(show(madeUpMember, 'q=RAPPORT+14+E')), ['Document 14: rapport n° 14 é'])
})

test('a count beside a choice is the number of documents that it then shows', () => {
  const page = show(madeUpMember, 'scope=local&year=2023')
  const options = [...page.matchAll(/<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)<\/option>/g)]
  assert.ok(options.length > 3)
  for (const [, value, count] of options) {
    const name = /^\d+$/.test(value!) ? 'year' : 'kind'
    const query = new URLSearchParams('scope=local&year=2023')
    query.set(name, value!)
    assert.equal(titles(show(madeUpMember, query.toString())).length, Number(count), `${name}=${value}`)
  }
})

test('what an address does not mean anything by is left out', () => {
  assert.equal(titles(show(madeUpMember, 'kind=constructor&year=x&scope=y&sort=z&order=<b>')).length, 24)
  assert.match(show(madeUpMember, 'q=nowhere'), /No document matches\. <a href="\?#documents">Show all 24<\/a>/)
})

test('four posts are shown, and all where they are asked for', () => {
  const count = (page: string) => page.slice(page.indexOf('<ul class="posts">')).split('<li><h3>').length - 1
  assert.equal(count(show(madeUpMember)), 4)
  assert.equal(count(show(madeUpMember, 'posts=all')), 6)
})

test('a status stands with its date, its mark and its word', () => {
  const page = show(madeUpMember)
  assert.match(
    page,
    /Under procedural review<\/div><svg class="m r"[^>]*><use href="#\w+"\/><\/svg><a href="#letters">letter of <time datetime="2024-04">April 2024<\/time>/,
  )
})

test('every word for an absence on the page is defined at its end', () => {
  const page = show(madeUpMember)
  for (const reason of ['not-loaded', 'not-reviewed', 'no-data', 'not-recorded', 'not-printed', 'not-applicable']) {
    assert.ok(page.includes(`id="w-${reason}"`), reason)
  }
})

/** What a reader reads of the page. */
function textOf(view: MemberView): string {
  return show(view)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('promises that are only counted are part of what is known, and are told from those listed', () => {
  const { why, ...promises } = madeUpMember.promises
  const leftOut = [{ reason: 'not-loaded' as const, count: 5 }]
  const text = textOf({ ...madeUpMember, promises: { ...promises, value: 82, why: { ...why!, leftOut } } })
  assert.match(
    text,
    /87 promises known in 3 plans: 82 are listed here, 5 only counted by a page or report\. Reviewers coded \d+ of those listed/,
  )
})

test('a plan without a named review still opens with a whole sentence, one promise in the singular', () => {
  const [plan] = madeUpMember.plans
  const done = { value: 0, published: null, why: { ...plan!.done.why!, counted: { n: 0, of: 1 }, leftOut: [] } }
  const one = { ...plan!, promises: { ...plan!.promises, value: 1 }, judged: [], done, changed: done, notJudged: 0 }
  const text = textOf({ ...madeUpMember, plans: [one] })
  assert.match(text, /1 promise: the reviewer found 0 of the 1 it coded substantially or fully done; 0 of the 1/)
  assert.ok(!/ is ;| 1 promises| 1 commitments/.test(text))
})

test('what several reviews found is credited to all of them, each with its share', () => {
  const [plan] = madeUpMember.plans
  const done = { value: 19, published: null, why: { ...plan!.done.why!, counted: { n: 19, of: 26 }, leftOut: [] } }
  const judged = [
    { assessor: 'irm', product: 'progress-report', year: 2016, count: 14 },
    { assessor: 'irm', product: 'end-of-term-report', year: 2017, count: 11 },
    { assessor: 'irm', product: null, year: null, count: 1 },
  ] as const
  const [both, one] = [judged, judged.slice(0, 1)].map((by) =>
    textOf({ ...madeUpMember, plans: [{ ...plan!, done, judged: by }] }),
  )
  assert.match(
    both!,
    /the last reviews by the independent reviewer \(progress report of 2016 for 14, end-of-term report of 2017 for 11, a report not named for 1\) found 19 of the 26 they coded substantially or fully done/,
  )
  assert.match(one!, /the progress report of 2016 by the independent reviewer found 19 of the 26 it coded/)
})

test('a plan of which only a part is on record says so wherever its promises are counted', () => {
  const plan = madeUpMember.plans.at(-1)!
  const why = { ...plan.promises.why!, counted: { n: 1, of: 1 }, leftOut: [], part: { highest: 5, missing: 4 } }
  const promises = { value: 1, published: null, why }
  const current = { ...madeUpMember.current!, commitments: promises }
  const text = textOf({ ...madeUpMember, plans: [{ ...plan, promises }], current })
  assert.match(
    text,
    /By their numbers, only a part of one plan is on record; how many promises it holds is not recorded/,
  )
  assert.match(
    text,
    /numbered up to 5; 4 numbers up to there are not on record\. How many the plan holds was not printed/,
  )
  assert.match(text, /on record here; how many the plan holds is not recorded/)
  assert.match(text, /; by the numbers of the promises, only a part of the plan is on record/)
  assert.match(text, /1 promise on record here:/)
  assert.ok(!/only a part/.test(textOf(madeUpMember)))
})

test('reports that are known by their codings alone are not said to be missing', () => {
  const bare = { ...madeUpMember, reviews: [] }
  assert.match(textOf(bare), /Reports are known here by their codings alone/)
  const plans = madeUpMember.plans.map((plan) => ({ ...plan, judged: [] }))
  assert.match(textOf({ ...bare, plans }), /No review is on record here/)
})

test('nothing that is not known is a zero', () => {
  const text = textOf(unknownMember)
  assert.ok(!/\b0\b(?! and 4|–)/.test(text.replace(/ledger entry [\d,]+/g, '')), text.match(/.{40}\b0\b.{20}/)?.[0])
  assert.match(text, /Documents not loaded no document is listed here/)
  assert.match(text, /Newest plan not loaded none is on record here/)
})

test('what is about several local members counts once among the documents of all', () => {
  const second = { slug: 'new-town-freedonia', name: 'New Town, Freedonia', since: null, status: null, documents: 7 }
  const [first] = madeUpMember.local
  const both = madeUpMember.documents.map((d) => (d.about.length > 0 ? { ...d, about: [first!, second] } : d))
  const local = { ...madeUpMember, documents: both, local: [first!, second] }
  assert.match(textOf(local), /2 local members have 7 documents in the list above; 1 more names none of them/)
})

test('a share stands with n and N, and says whose promises it is made of', () => {
  const of = (level: MemberView['level']) => textOf({ ...madeUpMember, level })
  assert.match(of('national'), /Starred, of all reviewed commitments of all national members .*?\(\d+ of \d+\)/)
  assert.match(of('local'), /Starred, of all reviewed commitments of all local members/)
  assert.match(of('local'), /among the plans of local members/)
})
