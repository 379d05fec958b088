import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Gone, NotFound } from '#base/errors.ts'
import { type Lang, languages } from '#messages/languages.ts'
import type { DocumentFilter } from '#queries/documents-view.ts'
import { DOCUMENTS_A_PAGE, findDocuments } from '#queries/find-documents.ts'
import { getDocument } from '#queries/get-document.ts'
import { documentRoute } from '#site/documents/document-page.ts'
import { documentsRoute } from '#site/documents/page.ts'
import { type LoadedDatabase, loadedDatabase } from '../../../tests/loaded-database.ts'
import { markupFaults } from '../../../tests/look/markup.ts'

const chrome = { css: '/assets/kept.css', script: '/assets/kept.js', more: '/assets/more.css' }

let database: LoadedDatabase
before(async () => {
  database = await loadedDatabase()
})
after(() => database.close())

async function list(query: string, lang: Lang = 'en'): Promise<string> {
  const request = { lang, path: '/documents', params: {}, query: new URLSearchParams(query), chrome }
  return String((await documentsRoute.answer(await database.ask(), request)).html)
}

async function one(document: string, lang: Lang = 'en'): Promise<string> {
  const request = { lang, path: '', params: { document }, query: new URLSearchParams(), chrome }
  return String((await documentRoute.answer(await database.ask(), request)).html)
}

const found = async (query: string) => findDocuments(await database.ask(), new URLSearchParams(query))

test('the list and the page of a document are well formed in every language', async () => {
  for (const lang of Object.keys(languages) as Lang[]) {
    for (const query of ['', 'kind=letter&sort=title', 'q=informe%20%3Cb%3E', 'page=2', 'level=local&year=2022'])
      assert.deepEqual(markupFaults(await list(query, lang)), [], `${lang} ${query}`)
    for (const id of ['mexico-action-plan-2019-2022-2019', 'mexico-under-review-letter-april-2024-2024'])
      assert.deepEqual(markupFaults(await one(id, lang)), [], `${lang} ${id}`)
  }
})

test('counts are those of a plain count over the facts, whatever is combined', async () => {
  const facts = await plainFacts()
  const { facets, all } = await found('')
  assert.equal(all, facts.length)
  const choices = facets.flatMap(({ name, choices: of }) => of.map(({ code }) => ({ name, code })))
  const words = ['', 'mexico', 'plan', 'report 2016', 'méxico', 'nothing-has-this']
  let seed = 11
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  for (let i = 0; i < 150; i++) {
    const chosen = Array.from({ length: random(4) }, () => choices[random(choices.length)]!)
    const q = words[random(words.length)]!
    const query = new URLSearchParams(chosen.map(({ name, code }): [string, string] => [name, code]))
    if (q !== '') query.set('q', q)
    const view = await findDocuments(await database.ask(), query)
    const by = new Map<string, string[]>()
    for (const { name, code } of chosen) by.set(name, [...(by.get(name) ?? []), code])
    const counted = (but: string | null, extra: (f: PlainFact) => boolean = () => true) =>
      facts.filter(
        (f) =>
          has(f, q) &&
          extra(f) &&
          [...by].every(([n, codes]) => n === but || codes.some((c) => f.codes[n as DocumentFilter].includes(c))),
      ).length
    assert.equal(view.total, counted(null), String(query))
    for (const { name, choices: of } of view.facets)
      for (const { code, count } of of)
        assert.equal(
          count,
          counted(name, (f) => f.codes[name].includes(code)),
          `${query}: ${name}=${code}`,
        )
  }
})

test('every document stands on just one page of the list, and its page leads to it', async () => {
  const { pages, all } = await found('')
  const seen: string[] = []
  for (let page = 1; page <= pages; page++) {
    const view = await found(`page=${page}`)
    assert.ok(view.documents.length <= DOCUMENTS_A_PAGE)
    seen.push(...view.documents.map((d) => `${d.listedBy.slug} ${d.id}`))
  }
  assert.equal(new Set(seen).size, all)
  assert.equal(seen.length, all)
})

test('what nothing is known by is left out, and named', async () => {
  const view = await found('kind=letters&kind=letter&year=1&sort=size&page=99')
  assert.deepEqual(view.unknown, ['kind=letters', 'year=1', 'sort=size', 'page=99'])
  assert.equal(view.total, (await found('kind=letter')).total)
  assert.ok((await list('kind=letters')).includes('kind=letters'))
})

test('a version for comment and the final one lead to each other', async () => {
  const ask = await database.ask()
  const draft = await getDocument(ask, 'mexico-results-report-2019-2022-for-public-comment-2023')
  assert.equal(draft.versionOf?.id, 'mexico-results-report-2019-2022-2023')
  const final = await getDocument(ask, 'mexico-results-report-2019-2022-2023')
  assert.deepEqual(
    final.versions.map((d) => d.id),
    [draft.id],
  )
  assert.equal(final.plan?.number, 4)
  assert.ok(final.sources.length > 0)
})

test('a document that never was is not found, and one that is no longer on record is gone', async () => {
  await assert.rejects(one('no-such-document'), NotFound)
  await assert.rejects(one('__proto__'), NotFound)
  const own = await loadedDatabase()
  try {
    const id = 'mexico-action-plan-2019-2022-2019'
    await own.pool.query(`update document set to_seq = (select max(size) from checkpoint) where id = $1`, [id])
    await assert.rejects(getDocument(await own.ask(), id), Gone)
  } finally {
    await own.close()
  }
})

interface PlainFact {
  readonly title: string
  readonly codes: Readonly<Record<DocumentFilter, readonly string[]>>
}

/** The documents as they stand in the tables, with their codes worked out apart from the question. */
async function plainFacts(): Promise<readonly PlainFact[]> {
  const { rows } = await database.pool.query(
    `select d.*, (select array_agg(m.level) from member m where m.id = any(coalesce(d.about, array[d.member])) and m.to_seq > 9e18) as levels
       from document d where d.to_seq > 9e18`,
  )
  return rows.map((d) => ({
    title: d.title,
    codes: {
      kind: d.kinds === null || d.kinds.length === 0 ? ['not-recorded'] : d.kinds,
      letter: (d.kinds ?? []).includes('letter') ? [d.letter_kind ?? 'not-recorded'] : [],
      year: [d.year === null ? 'not-recorded' : String(d.year)],
      member: d.about === null ? [d.member] : d.about.length === 0 ? ['not-recorded'] : d.about,
      level: [(d.levels ?? []).some((l: string | null) => l !== 'local') ? 'national' : 'local'],
      language: [d.lang ?? 'not-recorded'],
      format: [d.format ?? 'not-recorded'],
      address: [d.address === null ? 'not-recorded' : 'recorded'],
    },
  }))
}

function has(fact: PlainFact, words: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    words === '' ||
    plain(words)
      .split(' ')
      .every((word) => plain(fact.title).includes(word))
  )
}
