import { isMissing } from '#base/coding.ts'
import { type OverdueFacts, overdue } from '#methodology/rules/overdue.ts'
import { completion } from '#model/codelists/completion.ts'
import type { SearchColumns } from '#queries/search/columns.ts'

/** What the rule may say, each at the place of its number. */
export const OUTCOMES = ['yes', 'no', 'unknown'] as const

/** What the rule of what is overdue says of every promise on a day; asked once for all that are alike. */
export function overdueOn(columns: SearchColumns, today: string): Uint8Array {
  const key = `overdue ${today}`
  const known = columns.kept.get(key)
  if (known !== undefined) return known as Uint8Array
  const outcomes = new Uint8Array(columns.size)
  const codes = columns.codes.codes('completion')
  const asked = new Map<number, number>()
  const [completions, { lastDay, withdrawn }] = [columns.single.completion, columns]
  for (let row = 0; row < columns.size; row++) {
    const alike = (lastDay[row]! * 256 + completions[row]!) * 2 + withdrawn[row]!
    let outcome = asked.get(alike)
    if (outcome === undefined) {
      outcome = OUTCOMES.indexOf(outcomeOf(lastDay[row]!, withdrawn[row]! === 1, codes[completions[row]!]!, today))
      asked.set(alike, outcome)
    }
    outcomes[row] = outcome
  }
  // yesterday is not asked for again
  for (const old of columns.kept.keys()) if (old.startsWith('overdue ')) columns.kept.delete(old)
  columns.kept.set(key, outcomes)
  return outcomes
}

function outcomeOf(lastDay: number, withdrawn: boolean, coding: string, today: string): (typeof OUTCOMES)[number] {
  const facts: OverdueFacts = {
    end: lastDay === 0 ? 'not-recorded' : dayOf(lastDay),
    withdrawn: withdrawn ? 'yes' : 'no',
    // a code of the list or a reason: what is erased or not loaded is not known
    completion: (Object.hasOwn(completion, coding) || isMissing(coding)
      ? coding
      : 'no-data') as OverdueFacts['completion'],
  }
  return overdue.versions.v1!.decide(facts, today).outcome
}

function dayOf(lastDay: number): string {
  const digits = String(lastDay).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
