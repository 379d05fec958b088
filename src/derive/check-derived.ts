import type pg from 'pg'
import { type Derived, findUnderived, measureKey } from '#derive/derive.ts'
import { OPEN_SEQ } from '#store/tables.ts'

/** Commitments that are held in memory at once. */
const PORTION = 10_000

/** What working out every verdict and measure again found. */
export interface DerivedCheck {
  readonly verdicts: number
  readonly members: number
  /** How much does not stand as the rules say; `differences` names the first of it. */
  readonly differenceCount: number
  readonly differences: readonly string[]
}

/** How many differences are told word for word. */
const LISTED = 200

/** Works out every verdict and measure again and names what differs from what stands. Writes nothing. */
export async function checkDerived(client: pg.ClientBase): Promise<DerivedCheck> {
  const found: string[] = []
  let [differenceCount, verdicts, members] = [0, 0, 0]
  for (const portion of await derivedMembers(client)) {
    for (const difference of differencesOf(await findUnderived(client, portion.members))) {
      differenceCount++
      if (found.length < LISTED) found.push(difference)
    }
    verdicts += portion.commitments
    members += portion.members.length
  }
  return { verdicts, members, differenceCount, differences: found }
}

/** Members that have commitments, verdicts or measures, in portions that fit into memory. */
export async function derivedMembers(
  client: pg.ClientBase,
): Promise<readonly { readonly members: readonly string[]; readonly commitments: number }[]> {
  const { rows } = await client.query<{ member: string; n: number }>(
    `select member, sum(n)::bigint as n from (
       select member, count(*) as n from commitment where to_seq = $1 group by member
       union all select distinct member, 0 from verdict where to_seq = $1
       union all select distinct member, 0 from measure where to_seq = $1
       union all select distinct member, 0 from search where to_seq = $1) x
      group by member order by member collate "C"`,
    [OPEN_SEQ],
  )
  const portions: { members: string[]; commitments: number }[] = []
  for (const { member, n } of rows) {
    const last = portions.at(-1)
    if (last === undefined || last.commitments + n > PORTION) portions.push({ members: [member], commitments: n })
    else {
      last.members.push(member)
      last.commitments += n
    }
  }
  return portions
}

function* differencesOf(d: Derived): Iterable<string> {
  const turned = new Set<string>()
  for (const t of d.turned) {
    turned.add(`${t.member}/${t.commitment}`)
    yield `verdict ${t.member}/${t.commitment}: ${t.rule} stands as ${t.was}, the rules say ${t.is}`
  }
  for (const c of d.changed) {
    const name = `${c.member}/${c.commitment}`
    if (!turned.has(name)) yield `verdict ${name}: it is missing or incomplete`
  }
  for (const key of d.ended) yield `verdict ${named(key)}: there is no such commitment`
  for (const m of d.measured)
    yield `measure ${named(measureKey(m))}: the rules say ${m.value ?? 'nothing'} (${m.counted} of ${m.total})`
  for (const c of d.search.changed) {
    const what = c.isRecoded ? 'its codes' : 'its words'
    yield `search ${c.member}/${c.commitment}: ${what} are missing or not those of the facts`
  }
  for (const key of d.search.ended) yield `search ${named(key)}: there is no such commitment`
  for (const key of d.endedMeasures) yield `measure ${named(key)}: there is no such plan`
}

function named(key: string): string {
  return key.replaceAll('\u0001', '/')
}
