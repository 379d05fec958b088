import { shortestDecimal } from '#base/decimal.ts'
import { Moved } from '#base/errors.ts'
import { slugOf } from '#base/slug.ts'
import { isOgpId } from '#model/identity.ts'
import type { Asking } from '#queries/asking.ts'
import { assessmentViews } from '#queries/commitment/assessments.ts'
import { conflictLines } from '#queries/commitment/conflicts.ts'
import { historyLines } from '#queries/commitment/history.ts'
import { lineageOf } from '#queries/commitment/lineage.ts'
import { type CommitmentMaterial, readCommitment } from '#queries/commitment/material.ts'
import { overdueView } from '#queries/commitment/overdue.ts'
import { agreementOf, reportLines, voiceViews } from '#queries/commitment/reports.ts'
import { stepLines } from '#queries/commitment/steps.ts'
import { completionNow, lastReviewedIn, verdictsOf } from '#queries/commitment/verdicts.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import { documentRef } from '#queries/member/documents.ts'
import { numberShown } from '#queries/number-shown.ts'
import { byText } from '#queries/order.ts'
import { Crosswalk } from '#queries/policy-areas/crosswalk.ts'
import { editionTitle } from '#queries/provenance.ts'
import { findSimilar } from '#queries/similar.ts'
import { stateOf } from '#queries/state.ts'
import { told } from '#queries/told.ts'
import type { Absence, DocumentRef, Told } from '#queries/views.ts'
import { perhapsOf } from '#queries/waiting.ts'

/**
 * All that the page of one commitment shows, as of one entry. An id that gave
 * way to another leads to the same commitment.
 *
 * @throws NotFound where no source ever spoke of it, Gone where none does any more
 */
export async function getCommitment(ask: Asking, id: string): Promise<CommitmentView> {
  const { store, today } = ask
  const material = await readCommitment(store, id)
  const { commitment: c, facts, located, provenance } = material
  const hanging = (['assessment', 'milestone', 'indicator'] as const).flatMap((kind) => facts.of(kind))
  const entries = [...c.statements, ...hanging.flatMap((fact) => fact.statements)]
  const history = historyLines(material)
  const reports = reportLines(material)
  const steps = stepLines(material, { today, reports, history })
  const voices = voiceViews(reports, steps.milestones)
  const completion = completionNow(material)
  return {
    id: c.id,
    ogpId: isOgpId(c.id),
    aliases: located.names.slice(1),
    ...perhapsOf(c.id, material.pairs),
    page: c.page,
    member: { slug: c.member, name: facts.of('member')[0]?.name ?? c.member },
    ...planOf(material),
    ...wordsOf(material),
    areas: areasOf(material, await Crosswalk.read(store)),
    cluster: c.cluster === null ? null : shortestDecimal(c.cluster),
    continues: c.continues ?? [],
    lineage: lineageOf(material),
    similar: await findSimilar(ask, {
      member: c.member,
      titles: [c.title, c.shortTitle],
      areas: c.policyAreas ?? (c.areaShown === null ? [] : [slugOf(c.areaShown)]),
    }),
    withdrawn: c.withdrawn === true,
    lastReviewed: lastReviewedIn(material),
    overdue: overdueView(today, { end: c.end, withdrawn: c.withdrawn === true, completion }),
    completion,
    assessments: assessmentViews(material),
    voices,
    agreement: agreementOf(voices, steps.milestones),
    ...verdictsOf(material),
    ...steps,
    reports: reportsOn(material),
    sources: provenance.sources(entries),
    datasets: provenance.datasets(entries),
    conflicts: conflictLines(material),
    publishedValues: publishedValues(material),
    history,
    state: stateOf(store),
  }
}

function planOf({ commitment, facts }: CommitmentMaterial): Pick<CommitmentView, 'plan' | 'yearSubmitted'> {
  const plan = facts.of('action-plan')[0] ?? null
  return {
    plan: {
      id: commitment.plan ?? '',
      number: plan?.number ?? 0,
      start: plan?.start ?? null,
      end: plan?.end ?? null,
    },
    yearSubmitted: plan?.yearSubmitted ?? null,
  }
}

/** What the plan itself says of it, in its own words. */
function wordsOf(material: CommitmentMaterial) {
  const { commitment: c } = material
  const say = <T>(field: string, value: T | null): Told<T> => told(value, absenceOf(field, material))
  return {
    ...numberShown(c.number),
    title: say('title', c.title ?? c.shortTitle),
    lang: c.lang,
    original: c.original,
    fullText: say('fullText', c.fullText),
    translations: c.translations ?? [],
    start: say('start', c.start),
    startText: c.startText,
    end: say('end', c.end),
    endText: c.endText,
    leadInstitution: say('leadInstitution', c.leadInstitution),
    supportingInstitutions: say('supportingInstitutions', c.supportingInstitutions),
    theme: c.theme,
  }
}

/** Why a field has no value: its words were erased, a source says that there is none, or no source here speaks of it. */
function absenceOf(field: string, { commitment, said }: CommitmentMaterial): Absence {
  const own = said.filter((s) => commitment.statements.includes(s.entry))
  if (own.some((s) => s.says === null)) return 'withheld'
  return own.some((s) => s.says !== null && Object.hasOwn(s.says, field)) ? 'none-given' : 'not-loaded'
}

function areasOf(material: CommitmentMaterial, crosswalk: Crosswalk): CommitmentView['areas'] {
  const found = (slug: string) => crosswalk.fact(crosswalk.standsFor(slug))?.id ?? null
  const { commitment, facts } = material
  if (commitment.policyAreas === null) {
    const { areaShown } = commitment
    if (areaShown === null) return { absent: absenceOf('policyAreas', material) }
    const slug = areaSlug(areaShown, material)
    return [{ slug, label: areaShown, found: found(slug === '' ? slugOf(areaShown) : slug) }]
  }
  const labels = new Map(facts.of('policy-area').map((a) => [a.id, a.label ?? a.id]))
  return commitment.policyAreas
    .map((slug) => ({ slug, label: labels.get(slug) ?? slug, found: found(slug) }))
    .sort((a, b) => byText(a.label, b.label))
}

function areaSlug(label: string, { facts }: CommitmentMaterial): string {
  const found = facts.of('policy-area').find((a) => a.label === label)
  return found?.id ?? ''
}

/** Reports on its plan, newest first: as documents where those are on record, else by their title. */
function reportsOn({ facts }: CommitmentMaterial): readonly DocumentRef[] {
  const reviews = [...facts.of('review')].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  return reviews.flatMap((review) => {
    const documents = facts.of('document').filter((d) => d.review === review.id && d.kinds?.includes('irm-report'))
    if (documents.length > 0) return documents.map(documentRef)
    if (review.title === null) return []
    return [{ id: review.id, title: review.title, lang: null, address: told(review.page, 'not-recorded') }]
  })
}

/** Values that publishers worked out, file by file, under the name of the file that prints them. */
function publishedValues({ commitment, said, batches }: CommitmentMaterial): CommitmentView['publishedValues'] {
  const statements = commitment.statements.map((entry) => said.find((s) => s.entry === entry))
  return statements.flatMap((statement) => {
    const batch = batches.find((b) => b.id === statement?.batch)
    // the model lets `published` hold text by column and nothing else
    const published = (statement?.says?.published ?? {}) as Readonly<Record<string, string>>
    const source = batch === undefined ? '' : editionTitle(batch)
    return Object.entries(published).map(([column, text]) => ({ column, text, source }))
  })
}

/**
 * The same under the one address of the commitment.
 *
 * @throws Moved where the id gave way to another, whose address it then is
 */
export async function getCommitmentAt(ask: Asking, id: string): Promise<CommitmentView> {
  const view = await getCommitment(ask, id)
  if (view.id !== id) throw new Moved(`/commitments/${encodeURIComponent(view.id)}`)
  return view
}
