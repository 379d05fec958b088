import type { Asking } from '#queries/asking.ts'
import { findNamed, type Naming } from '#queries/institutions/named.ts'
import type { InstitutionLine, InstitutionsView } from '#queries/institutions-view.ts'
import { doneFigure } from '#queries/member/plans.ts'
import { stateOf } from '#queries/state.ts'

/**
 * Every institution that the plans of a member name, with how many promises it
 * leads and supports.
 *
 * @throws NotFound where no member has that slug
 */
export async function getInstitutions({ store }: Asking, slug: string): Promise<InstitutionsView> {
  const { member, namings, institutions } = await findNamed(store, slug)
  const counted = namings.filter((n) => n.counted)
  const naming = counted.filter((n) => n.lead.length + n.supporting.length > 0)
  const silent = counted.filter(({ cells }) => cells.lead === null && cells.supporting === null)
  return {
    member,
    institutions: institutions.map(({ slug: own, name, lead, supporting, all }) => ({
      slug: own,
      name,
      lead: countOf(lead),
      supporting: countOf(supporting),
      promises: countOf(all),
      ...doneOf(all),
    })),
    promises: counted.length,
    naming: naming.length,
    noneGiven: counted.length - naming.length - silent.length,
    notLoaded: silent.length,
    state: stateOf(store),
  }
}

/** How many of some promises are counted. */
function countOf(namings: readonly Naming[]): number {
  return namings.filter((n) => n.counted).length
}

/** How many are done, of those that were coded: the figure that the page of the institution shows. */
function doneOf(namings: readonly Naming[]): Pick<InstitutionLine, 'coded' | 'done'> {
  const promises = namings.filter((n) => n.counted).map((n) => n.promise)
  const { value, why } = doneFigure({ promises, waiting: [] }, [], null)
  return { coded: why?.counted?.of ?? 0, done: value }
}
