import { Gone, NotFound } from '#base/errors.ts'
import type { Asking } from '#queries/asking.ts'
import { findAllDocuments } from '#queries/documents/read.ts'
import type { DocumentRecord, DocumentView } from '#queries/documents-view.ts'
import { findFacts, held } from '#queries/facts.ts'
import { documentRef } from '#queries/member/documents.ts'
import { newestFirst } from '#queries/order.ts'
import { citeIn, findBatches, type Origin, Provenance } from '#queries/provenance.ts'
import { stateOf } from '#queries/state.ts'
import type { ReadStore } from '#store/read-store.ts'

/**
 * All that is on record of one document. Of several that bear the name in the
 * lists of several members the one that is asked for by its member, else the
 * first.
 *
 * @throws NotFound where no document ever had that name
 * @throws Gone where one had it that is no longer on record
 */
export async function getDocument({ store }: Asking, id: string, member: string | null = null): Promise<DocumentView> {
  const all = await findAllDocuments(store)
  const named = all.filter((d) => d.id === id)
  const record = named.find((d) => d.listedBy.slug === member) ?? named[0] ?? (await absent(store, id))
  const owner = record.listedBy.slug
  const [facts, origins, batches] = await Promise.all([
    findFacts(
      store,
      [
        { kind: 'document', where: 'f.member = $2 and (f.id = $3 or f.answers = $3)' },
        { kind: 'status-event', where: 'f.document = $3' },
      ],
      [owner, id],
    ),
    readOrigins(store, owner, id),
    findBatches(store),
  ])
  const fact = facts.of('document').find((d) => d.id === id)!
  const provenance = new Provenance(origins, batches)
  const names = new Map(all.flatMap((d) => [d.listedBy, ...d.about]).map((m) => [m.slug, m.name]))
  return {
    ...record,
    sender: fact.sender,
    recipient: fact.recipient,
    answers: refOf(all, owner, fact.answers),
    answeredBy: facts
      .of('document')
      .filter((d) => d.answers === id)
      .map(documentRef),
    checksum: fact.checksum,
    events: facts
      .of('status-event')
      .flatMap((e) =>
        e.kind === null
          ? []
          : [{ member: { slug: e.member, name: names.get(e.member) ?? e.member }, kind: e.kind, date: e.date }],
      )
      .sort((a, b) => newestFirst(a.date, b.date)),
    namesakes: named
      .filter((d) => d !== record)
      .map(({ id: other, title, lang, address, listedBy }) => ({ id: other, title, lang, address, listedBy })),
    sources: provenance.sources(fact.statements),
    datasets: provenance.datasets(fact.statements),
    state: stateOf(store),
  }
}

function refOf(all: readonly DocumentRecord[], owner: string, id: string | null): DocumentView['answers'] {
  const found = id === null ? undefined : all.find((d) => d.id === id && d.listedBy.slug === owner)
  return found === undefined ? null : { id: found.id, title: found.title, lang: found.lang, address: found.address }
}

async function absent(store: ReadStore, id: string): Promise<never> {
  const once = await store.rows<{ id: string }>(
    'select d.id from document d where d.id = $2 and d.from_seq <= $1 limit 1',
    [id],
  )
  if (once.length > 0) throw new Gone(`withdrawn document: ${JSON.stringify(id)}`)
  throw new NotFound(`unknown document: ${JSON.stringify(id)}`)
}

/** Where what was said of it was read. */
async function readOrigins(store: ReadStore, member: string, id: string): Promise<readonly Origin[]> {
  const rows = await store.rows<{ entry: string | number; row: number | null; batch: string; body: Buffer | null }>(
    `select s.entry_seq as entry, s.row, s.batch, b.body
       from statement s
       join entry_body b on b.seq = s.entry_seq
      where s.member = $2 and s.kind = 'document' and s.id = $3 and ${held('s')}`,
    [member, id],
  )
  return rows.map(({ entry, row, batch, body }) => ({ entry: Number(entry), row, batch, cite: citeIn(body) }))
}
