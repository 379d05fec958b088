import { wordsIn } from '#base/words.ts'
import { held } from '#queries/facts.ts'
import type { MemberLine } from '#queries/members-view.ts'
import type { ReadStore } from '#store/read-store.ts'

/** More than six columns are no longer compared by eye. */
const MOST = 6

/** What to compare, as an address or a form says it: slugs, names or codes of members, and ids of plans. */
export interface Asked {
  readonly members: readonly string[]
  readonly plans: readonly string[]
}

/** A member, or one plan of it. */
export interface Pick {
  readonly key: string
  readonly member: string
  readonly plan: string | null
}

export interface Chosen {
  readonly picks: readonly Pick[]
  readonly unknown: readonly string[]
  readonly beyond: readonly string[]
}

/** The members and plans that were asked for, each once; the first six of them. */
export async function findChosen(store: ReadStore, asked: Asked, lines: readonly MemberLine[]): Promise<Chosen> {
  const plans = await planOwners(store, asked.plans)
  const found = [
    ...asked.members.map((text) => ({ text, pick: memberPick(memberCalled(text, lines)) })),
    ...asked.plans.map((id) => ({ text: id, pick: planPick(id, plans.get(id)) })),
  ]
  const picks = new Map(found.flatMap(({ pick }) => (pick === null ? [] : [[pick.key, pick] as const])))
  const all = [...picks.values()]
  return {
    picks: all.slice(0, MOST),
    unknown: found.filter(({ pick }) => pick === null).map(({ text }) => text),
    beyond: all.slice(MOST).map(({ key }) => key),
  }
}

function memberPick(line: MemberLine | null): Pick | null {
  return line === null ? null : { key: line.slug, member: line.slug, plan: null }
}

function planPick(id: string, member: string | undefined): Pick | null {
  return member === undefined ? null : { key: id, member, plan: id }
}

/** The member of that slug, code or name, whatever its accents; null where none or several are called so. */
function memberCalled(text: string, lines: readonly MemberLine[]): MemberLine | null {
  const words = wordsIn(text).join(' ')
  const isCalled = (names: readonly string[]) => names.some((name) => wordsIn(name).join(' ') === words)
  const exact = lines.filter((m) => m.slug === text || m.code === text)
  const named = exact.length > 0 ? exact : lines.filter((m) => isCalled([m.name, ...(m.code === null ? [] : [m.code])]))
  const found = named.length > 0 ? named : lines.filter((m) => isCalled(m.alsoCalled))
  return words !== '' && found.length === 1 ? found[0]! : null
}

/** The member of each plan that is on record. */
async function planOwners(store: ReadStore, plans: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (plans.length === 0) return new Map()
  const rows = await store.rows<{ id: string; member: string }>(
    `select p.id, p.member from action_plan p where p.id = any($2::text[]) and ${held('p')}
     union select x.plan, x.member from measure x where x.plan = any($2::text[]) and ${held('x')}`,
    [plans],
  )
  return new Map(rows.map((r) => [r.id, r.member]))
}
