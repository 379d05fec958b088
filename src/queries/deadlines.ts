import type { Asking } from '#queries/asking.ts'
import { commentLines } from '#queries/deadlines/comment.ts'
import { type DeadlineMaterial, deadlineMaterials } from '#queries/deadlines/line.ts'
import { nextPlanLine, planLines } from '#queries/deadlines/plans.ts'
import { inceptionLines, refreshLines, selfAssessmentLines } from '#queries/deadlines/reports.ts'
import type { DeadlineLine } from '#queries/deadlines-view.ts'
import { type Facts, findFacts, type Wanted } from '#queries/facts.ts'
import { byCode } from '#queries/order.ts'
import type { ReadStore } from '#store/read-store.ts'
import type { FactRow } from '#store/tables.ts'

/**
 * The deadlines of the plans of one member, or of all where none is named, as
 * the rules set them, those that fall first standing first and those whose day
 * is not known last. A rule that our sources leave uncertain gives none.
 */
export async function findDeadlines({ store, today }: Asking, member: string | null): Promise<readonly DeadlineLine[]> {
  const all = member === null ? await store.once('deadlines', () => read(store, null)) : await read(store, member)
  return all.flatMap((material) => deadlinesOf(material, today)).sort(firstDue)
}

/** The same of one member whose plans, reviews and documents were read already. */
export function deadlinesFrom(member: FactRow<'member'>, facts: Facts, today: string): readonly DeadlineLine[] {
  return deadlineMaterials([member], facts)
    .flatMap((material) => deadlinesOf(material, today))
    .sort(firstDue)
}

/** Those of some deadlines whose day is to come, or may be. */
export function deadlinesAhead(lines: readonly DeadlineLine[], today: string): readonly DeadlineLine[] {
  return lines.filter((l) => l.state === 'ahead' || (l.state === 'unknown' && l.due !== null && l.due.to >= today))
}

/** The deadlines of one member from its facts. */
export function deadlinesOf(material: DeadlineMaterial, today: string): readonly DeadlineLine[] {
  return [
    ...planLines(material, today),
    ...nextPlanLine(material, today),
    ...refreshLines(material, today),
    ...commentLines(material, today),
    ...selfAssessmentLines(material, today),
    ...inceptionLines(material, today),
  ]
}

/** By the last day that it can be; one that is certain before one that is not. */
function firstDue(a: DeadlineLine, b: DeadlineLine): number {
  const [left, right] = [a.due?.to ?? '9999', b.due?.to ?? '9999']
  return byCode(left, right) || byCode(b.due?.from ?? '', a.due?.from ?? '') || byCode(a.id, b.id)
}

/** Of reviews only those that bear on a deadline: open for comment, or a first report on a local plan. */
const REVIEWS = `(f.comment_from is not null or f.comment_to is not null or f.product = 'inception-report')`
/** Of documents only those with a day of their own: the year under which a page lists one is not the year it came out in. */
const DOCUMENTS = `f.plan is not null and f."date" is not null and f.kinds && array['self-assessment', 'inception-report']`

async function read(store: ReadStore, member: string | null): Promise<readonly DeadlineMaterial[]> {
  const own = member === null ? 'true' : 'f.member = $2'
  const wanted: readonly Wanted[] = [
    { kind: 'member', where: member === null ? 'true' : 'f.id = $2' },
    { kind: 'action-plan', where: `f.number is not null and ${own}` },
    { kind: 'review', where: `${REVIEWS} and ${own}` },
    // a document about a local member stands on the page of its country
    {
      kind: 'document',
      where: member === null ? DOCUMENTS : `${DOCUMENTS} and (f.member = $2 or f.about @> array[$2::text])`,
    },
  ]
  const facts = await findFacts(store, wanted, member === null ? [] : [member])
  return deadlineMaterials(facts.of('member'), facts)
}
