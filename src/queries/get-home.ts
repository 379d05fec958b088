import { completion } from '#model/codelists/completion.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { StatusEventKind } from '#model/codelists/status-event-kind.ts'
import type { Pair } from '#model/identity.ts'
import type { Asking } from '#queries/asking.ts'
import { findCodingSources } from '#queries/coding-sources.ts'
import { held } from '#queries/facts.ts'
import { whyOf } from '#queries/figures.ts'
import { findChanges } from '#queries/home/changes.ts'
import { findDue } from '#queries/home/due.ts'
import type { HomeView, NewsLine } from '#queries/home-view.ts'
import { findMemberLines } from '#queries/members.ts'
import { newestFirst } from '#queries/order.ts'
import { lastCoded } from '#queries/promises.ts'
import { stateOf } from '#queries/state.ts'
import { isAbsent, told } from '#queries/told.ts'
import type { Absence, CountOf } from '#queries/views.ts'
import { findUncounted } from '#queries/waiting.ts'
import { worldOf } from '#queries/world.ts'
import type { ReadStore } from '#store/read-store.ts'

/** So many of the newest letters and reviews stand on the first page. */
const NEWS = 10

/** What the first page shows: how much is on record, how far the promises got, what is new. */
export async function getHome(ask: Asking): Promise<HomeView> {
  const { store } = ask
  const waiting = await findUncounted(store)
  const [lines, totals, completions, news, sources, changes, due] = await Promise.all([
    findMemberLines(ask),
    store.once('totals', () => readTotals(store)),
    store.once('completions', () => readCompletions(store, waiting)),
    readNews(store),
    findCodingSources(store),
    findChanges(store),
    findDue(ask),
  ])
  const national = lines.filter((m) => m.level !== 'local')
  const promises = completions.reduce((sum, c) => sum + c.count, 0)
  const names = new Map(lines.map((m) => [m.slug, m.name]))
  return {
    members: national.length,
    local: lines.length - national.length,
    ...totals,
    promises,
    completion: completions,
    codedMembers: lines.filter((m) => !isAbsent(m.coded) && m.coded > 0).map(({ slug, name }) => ({ slug, name })),
    why:
      promises === 0
        ? null
        : whyOf({ rule: null, version: null, ...countedIn(completions), waiting: waitingIn(waiting), sources }),
    changes,
    due,
    news: news.map(({ member, ...line }) => ({ ...line, member: { slug: member, name: names.get(member) ?? member } })),
    list: national,
    world: worldOf(lines),
    day: ask.today,
    state: stateOf(store),
  }
}

async function readTotals(store: ReadStore): Promise<Pick<HomeView, 'plans' | 'documents'>> {
  const rows = await store.rows<{ what: 'plans' | 'documents'; count: number }>(
    `select 'plans' as what, count(*)::integer as count from action_plan f where ${held('f')}
     union all
     select 'documents', count(*)::integer from document f where ${held('f')}`,
  )
  const count = (what: string) => rows.find((r) => r.what === what)?.count ?? 0
  return { plans: count('plans'), documents: count('documents') }
}

/**
 * All promises that are counted by how far they got. What the reviews say is grouped first, so
 * that the same reading of two reviews is taken once for each way of coding
 * and not once for each promise.
 */
async function readCompletions(
  store: ReadStore,
  waiting: readonly Pair[],
): Promise<readonly CountOf<keyof typeof completion>[]> {
  const rows = await store.rows<{
    hasFirst: boolean
    firstMethod: MethodVersion | null
    first: string | null
    hasLast: boolean
    lastMethod: MethodVersion | null
    last: string | null
    count: number
  }>(
    `select a.id is not null as "hasFirst", a.method as "firstMethod", a.completion as first,
            z.id is not null and not (z.product is null
              and coalesce(z.completion, 'no-data') = 'no-data'
              and coalesce(z.did_it_open_government, 'no-data') = 'no-data'
              and coalesce(z.early_results, 'no-data') = 'no-data') as "hasLast", z.method as "lastMethod", z.completion as last, count(*)::integer as count
       from commitment c
       left join assessment a on a.member = c.member and a.id = c.id || '/irm/first' and ${held('a')}
       left join assessment z on z.member = c.member and z.id = c.id || '/irm/last' and ${held('z')}
      where ${held('c')}
        and not exists (select from unnest($2::text[], $3::text[]) as w(member, id) where w.member = c.member and w.id = c.id)
      group by 1, 2, 3, 4, 5, 6`,
    [waiting.map((p) => p.member), waiting.map((p) => p.alias)],
  )
  const counts = new Map<string, number>()
  for (const r of rows) {
    const got = lastCoded<string>(
      {
        first: r.hasFirst ? { method: r.firstMethod, codes: { completion: r.first } } : null,
        last: r.hasLast ? { method: r.lastMethod, codes: { completion: r.last } } : null,
      },
      'completion',
    )
    const code = isAbsent(got) ? got.absent : got
    counts.set(code, (counts.get(code) ?? 0) + r.count)
  }
  const codes = [
    ...Object.keys(completion).reverse(),
    ...[...counts.keys()].filter((c) => !Object.hasOwn(completion, c)),
  ]
  // every key is a code of the list or a reason, as lastCoded gives them
  return codes.flatMap((code) =>
    counts.has(code) ? [{ code: code as keyof typeof completion | Absence, count: counts.get(code)! }] : [],
  )
}

/** How many promises are in no count until somebody decides. */
function waitingIn(pairs: readonly Pair[]): number {
  return new Set(pairs.map((p) => `${p.member} ${p.alias}`)).size
}

function countedIn(completions: readonly CountOf[]) {
  const coded = completions.filter((c) => Object.hasOwn(completion, c.code)).reduce((sum, c) => sum + c.count, 0)
  const leftOut = completions
    .filter((c) => !Object.hasOwn(completion, c.code))
    .map((c) => ({ reason: c.code as Absence, count: c.count }))
  return { n: coded, of: coded, leftOut }
}

type NewsRow = Omit<NewsLine, 'member'> & { readonly member: string }

async function readNews(store: ReadStore): Promise<readonly NewsRow[]> {
  const rows = await store.rows<{
    id: string
    member: string
    date: string
    event: StatusEventKind | null
    product: ReviewProduct | null
    document: string | null
    title: string | null
    lang: string | null
    address: string | null
  }>(
    `(select e.id, e.member, e.date, e.kind as event, null as product, d.id as document, d.title, d.lang, d.address
        from status_event e
        left join document d on d.member = e.member and d.id = e.document and ${held('d')}
       where e.date is not null and e.kind is not null and ${held('e')}
       order by e.date desc, e.id desc limit ${NEWS})
     union all
     (select r.id, r.member, coalesce(r.published, r.year::text), null, r.product, r.id, r.title, null, r.page
        from review r
       where coalesce(r.published, r.year::text) is not null and r.product is not null and ${held('r')}
       order by 3 desc, r.id desc limit ${NEWS})`,
  )
  return rows
    .map(({ document, title, lang, address, ...row }) => ({
      ...row,
      document:
        document === null || title === null
          ? null
          : { id: document, title, lang, address: told(address, 'not-recorded') },
    }))
    .sort((a, b) => newestFirst(a.date, b.date))
    .slice(0, NEWS)
}
