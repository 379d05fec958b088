import type { DocumentRecord } from '#queries/documents-view.ts'
import { findFacts } from '#queries/facts.ts'
import { documentRef } from '#queries/member/documents.ts'
import { byCode } from '#queries/order.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/** Every document on record, in the order of their ids. */
export function findAllDocuments(store: ReadStore): Promise<readonly DocumentRecord[]> {
  return store.once('documents', () => readAll(store))
}

async function readAll(store: ReadStore): Promise<readonly DocumentRecord[]> {
  const facts = await findFacts(
    store,
    [
      { kind: 'document', where: 'true' },
      { kind: 'member', where: 'true' },
      {
        kind: 'action-plan',
        where: 'f.number is not null and f.id in (select d.plan from document d where d.to_seq > $1)',
      },
      { kind: 'review', where: 'f.id in (select d.review from document d where d.to_seq > $1)' },
    ],
    [],
  )
  const members = new Map(facts.of('member').map((m) => [m.id, m]))
  const plans = new Map(facts.of('action-plan').map((p) => [p.id, p]))
  const reviews = new Map(facts.of('review').map((r) => [r.id, r]))
  const documents = facts.of('document')
  const drafts = Map.groupBy(documents, (d) => key(d.member, d.versionOf))
  const byKey = new Map(documents.map((d) => [key(d.member, d.id), d]))
  const ref = (slug: string) => ({ slug, name: members.get(slug)?.name ?? slug })
  return documents
    .map((d): DocumentRecord => {
      const plan = plans.get(d.plan ?? reviews.get(d.review ?? '')?.plan ?? '') ?? null
      const final = byKey.get(key(d.member, d.versionOf)) ?? null
      // a page that lists a document and says nothing of whom it is about means its own member
      const about = d.about ?? [d.member]
      return {
        ...documentRef(d),
        listedBy: ref(d.member),
        about: about.map(ref),
        level: levelOf(about, members),
        year: d.year,
        date: d.date,
        kinds: d.kinds ?? [],
        letterKind: d.letterKind,
        format: d.format,
        plan: plan === null ? null : { id: plan.id, number: plan.number!, member: ref(plan.member) },
        review: reviews.get(d.review ?? '')?.product ?? null,
        versionOf: final === null ? null : documentRef(final),
        versions: (drafts.get(key(d.member, d.id)) ?? []).map(documentRef),
      }
    })
    .sort((a, b) => byCode(a.id, b.id) || byCode(a.listedBy.slug, b.listedBy.slug))
}

/** About local members where it is about them alone; one that names nobody is about a local member that the source does not name. */
function levelOf(about: readonly string[], members: ReadonlyMap<string, FactRow<'member'>>): 'national' | 'local' {
  return about.some((slug) => members.get(slug)?.level !== 'local') ? 'national' : 'local'
}

function key(member: string, id: string | null): string {
  return id === null ? '' : `${member}\u0001${id}`
}
