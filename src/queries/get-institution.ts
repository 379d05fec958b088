import { NotFound } from '#base/errors.ts'
import { completion } from '#model/codelists/completion.ts'
import { isOgpId } from '#model/identity.ts'
import { institutionsIn } from '#model/institutions.ts'
import type { Asking } from '#queries/asking.ts'
import { findNamed, type NamedOf, type Naming } from '#queries/institutions/named.ts'
import type { InstitutionPromise, InstitutionView } from '#queries/institutions-view.ts'
import { doneFigure } from '#queries/member/plans.ts'
import { numberShown } from '#queries/number-shown.ts'
import { byCode, byNumber } from '#queries/order.ts'
import { findProvenance } from '#queries/origins.ts'
import { completionOf, entriesOf } from '#queries/promises.ts'
import type { Provenance } from '#queries/provenance.ts'
import { stateOf } from '#queries/state.ts'
import { countsOf, told } from '#queries/told.ts'
import { perhapsOf } from '#queries/waiting.ts'
import type { ReadStore } from '#store/read-store.ts'

/** Codes from the lowest to the highest. */
const SCALE = Object.keys(completion) as (keyof typeof completion)[]

/**
 * One institution of a member: its promises, what became of them, and how each
 * source writes it.
 *
 * @throws NotFound where no plan of the member names it
 */
export async function getInstitution({ store }: Asking, slug: string, asked: string): Promise<InstitutionView> {
  const named = await findNamed(store, slug)
  const own = named.institutions.find((i) => i.slug === asked)
  if (own === undefined) throw new NotFound(`unknown institution of ${JSON.stringify(slug)}: ${JSON.stringify(asked)}`)
  const counted = own.all.filter((n) => n.counted).map((n) => n.promise)
  const waiting = own.all.filter((n) => !n.counted).map((n) => n.promise)
  const entries = own.all.flatMap((n) => entriesOf(n.promise))
  const [provenance, said] = await Promise.all([
    findProvenance(store, entries),
    readSaid(
      store,
      own.all.flatMap((n) => n.promise.statements),
    ),
  ])
  const langs = new Set(own.all.map((n) => n.promise.lang))
  return {
    member: named.member,
    slug: own.slug,
    name: own.name,
    lang: langs.size === 1 ? [...langs][0]! : null,
    written: writtenOf(own.key, own.all, { said, provenance }),
    promises: counted.length,
    waiting: waiting.length,
    done: doneFigure({ promises: counted, waiting }, provenance.sources(counted.flatMap(entriesOf)), null),
    completion: countsOf(counted.map(completionOf), SCALE),
    lead: promisesOf(own.lead, named),
    supporting: promisesOf(own.supporting, named),
    state: stateOf(store),
  }
}

/** Newest plans first, each in its order. */
function promisesOf(namings: readonly Naming[], { plans, pairs }: NamedOf): readonly InstitutionPromise[] {
  return namings
    .map(({ promise: p, counted }) => ({
      id: p.id,
      ogpId: isOgpId(p.id),
      plan: plans.get(p.plan ?? '') ?? null,
      ...numberShown(p.number),
      title: told(p.title, p.withheld ? ('withheld' as const) : ('not-loaded' as const)),
      lang: p.lang,
      completion: completionOf(p),
      star: p.outcomes.star ?? null,
      ...perhapsOf(p.id, pairs),
      counted,
    }))
    .sort((a, b) => (b.plan ?? 0) - (a.plan ?? 0) || byNumber(a, b))
}

/** What one statement says of who carries out a promise and who helps. */
type Said = ReadonlyMap<number, readonly (string | null)[]>

/** Ways of writing it, each with the promises and the places that have it so. */
function writtenOf(
  key: string,
  namings: readonly Naming[],
  { said, provenance }: { readonly said: Said; readonly provenance: Provenance },
): InstitutionView['written'] {
  const found = new Map<string, { promises: Set<string>; entries: number[] }>()
  for (const { promise } of namings) {
    for (const entry of promise.statements) {
      for (const { name, key: other } of institutionsIn(...(said.get(entry) ?? []))) {
        if (other !== key) continue
        const known = found.get(name) ?? { promises: new Set(), entries: [] }
        found.set(name, known)
        known.promises.add(promise.id)
        known.entries.push(entry)
      }
    }
  }
  return [...found]
    .sort(([a, m], [b, n]) => n.promises.size - m.promises.size || byCode(a, b))
    .map(([text, { promises, entries }]) => ({ text, promises: promises.size, sources: provenance.sources(entries) }))
}

async function readSaid(store: ReadStore, entries: readonly number[]): Promise<Said> {
  // two fields are taken out of the bodies there: all else that they hold would be carried here for nothing
  const rows = await store.rows<{ entry: string | number; lead: string | null; supporting: string | null }>(
    `select x.entry, x.body #>> '{says,leadInstitution}' as lead, x.body #>> '{says,supportingInstitutions}' as supporting
       from (select b.seq as entry, convert_from(b.body, 'UTF8')::json as body
               from entry_body b where b.seq <= $1 and b.seq = any($2::bigint[]) and b.body is not null) x`,
    [entries],
  )
  return new Map(rows.map((r) => [Number(r.entry), [r.lead, r.supporting]]))
}
