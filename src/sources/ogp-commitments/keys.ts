import { createHash } from 'node:crypto'
import { commitmentKey } from '#model/ids.ts'

/** A commitment as a file without ids names it. */
export interface Nameless {
  readonly row: number
  readonly member: { readonly code: string | null; readonly slug: string }
  readonly plan: number
  readonly number: string
  readonly title: string
  readonly text: string
}

/**
 * Ids for a file that has none, by row. A number that stands once in its plan
 * gives the id alone. Where it stands more often, each carries a mark made from
 * its title, since none of them is the first; where titles agree too, from
 * title and text. Rows that agree in all of it share an id.
 */
export function derivedIds(
  nameless: readonly Nameless[],
): ReadonlyMap<number, { readonly id: string; readonly repeated: boolean }> {
  const groups = new Map<string, Nameless[]>()
  for (const one of nameless) {
    const key = commitmentKey(one.member, one.plan, one.number)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const ids = new Map<number, { readonly id: string; readonly repeated: boolean }>()
  for (const [key, group] of groups) {
    const texts = textsByTitle(group)
    const alone = group.every((one) => one.title === group[0]!.title && one.text === group[0]!.text)
    for (const one of group) {
      if (alone) ids.set(one.row, { id: key, repeated: false })
      else {
        const distinction = mark(texts.get(one.title)!.size > 1 ? `${one.title}\n${one.text}` : one.title)
        ids.set(one.row, { id: commitmentKey(one.member, one.plan, one.number, distinction), repeated: true })
      }
    }
  }
  return ids
}

/** Which texts stand under each title. */
function textsByTitle(group: readonly Nameless[]): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>()
  for (const { title, text } of group) texts.set(title, (texts.get(title) ?? new Set()).add(text))
  return texts
}

function mark(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 4)
}
