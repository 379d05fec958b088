import { spanOf } from '#base/partial-date.ts'
import { slugOf } from '#base/slug.ts'
import { type Assessed, type Coded, type PromiseFact, placeOf, type ReviewFact } from '#derive/assessed.ts'
import { lastCodedOf } from '#methodology/last-coded.ts'
import { starredPlans } from '#methodology/rules/star-shown.ts'
import { isSilent } from '#methodology/why-uncoded.ts'
import { institutionsIn } from '#model/institutions.ts'
import { type NewSearch, type SearchStands, searchKey } from '#store/search.ts'
import { pack, type SearchCodes } from '#store/search-codes.ts'
import { digestOfTexts } from '#store/search-words.ts'

/** How what is kept for searching differs from what the facts and the rules say now. */
export interface SearchDifference {
  readonly changed: readonly NewSearch[]
  /** Commitments that are no more, by `searchKey`. */
  readonly ended: readonly string[]
}

/** Holds what is kept of some members against what follows from their facts, one commitment at a time. */
export class SearchComparison {
  readonly #coded: Coded
  readonly #stands: SearchStands
  readonly #changed: NewSearch[] = []
  readonly #left: Set<string>
  /** Kinds of assessors, and whether any of them says what it rests on, by commitment. */
  readonly #reports = new Map<string, { readonly assessors: Set<string>; evidence: boolean }>()

  constructor(coded: Coded, stands: SearchStands) {
    this.#coded = coded
    this.#stands = stands
    this.#left = new Set([...stands.rows.keys(), ...stands.texts.keys()])
    for (const [place, report] of coded.reports) {
      const { commitment, assessor } = report
      const [member, id] = place.split('\u0001') as [string, string]
      const key = placeOf(member, commitment ?? id.split('/')[0]!)
      const known = this.#reports.get(key) ?? { assessors: new Set(), evidence: false }
      if (assessor !== null) known.assessors.add(assessor)
      known.evidence ||= hasEvidence(report)
      this.#reports.set(key, known)
    }
  }

  compare(assessed: Assessed, outcomes: Readonly<Record<string, string>>): void {
    const { member, commitment } = assessed
    const key = searchKey({ member, commitment })
    const promise = this.#coded.promises.get(placeOf(member, commitment))!
    const [stood, words] = [this.#stands.rows.get(key), this.#stands.texts.get(key)]
    this.#left.delete(key)
    const institutions = institutionsIn(promise.leadInstitution, promise.supportingInstitutions)
    const labels = new Map(institutions.map((i) => [i.key, i.name]))
    const codes = pack(this.#codesOf(assessed, promise, outcomes, [...labels.keys()]), this.#stands.numbers, labels)
    const texts = promise.texts === undefined ? null : { id: commitment, ...promise.texts }
    const digest = texts === null ? null : digestOfTexts(texts)
    const same = stood?.codes.equals(codes) === true
    const sameTexts = digest === null || words?.digest.equals(digest) === true
    if (same && sameTexts) return
    this.#changed.push({
      member,
      commitment,
      place: words?.place ?? stood?.place ?? null,
      codes,
      isRecoded: !same,
      texts: sameTexts ? null : { of: texts!, digest: digest! },
    })
  }

  difference(): SearchDifference {
    return { changed: this.#changed, ended: [...this.#left] }
  }

  #codesOf(
    { member, commitment, codings, perhapsTheSame }: Assessed,
    promise: PromiseFact,
    outcomes: Readonly<Record<string, string>>,
    institutions: readonly string[],
  ): SearchCodes {
    const place = placeOf(member, commitment)
    const first = this.#coded.reviews.get(`${place}/irm/first`)
    const last = speaking(this.#coded.reviews.get(`${place}/irm/last`))
    const reports = this.#reports.get(place)
    const at = this.#coded.members.get(member)
    const assessors = [...(first === undefined && last === undefined ? [] : ['irm']), ...(reports?.assessors ?? [])]
    const coded = (field: ReviewedField) => codedOf(first, last, field)
    return {
      counted: !perhapsTheSame,
      withdrawn: promise.withdrawn === true,
      titled: promise.titled,
      lastDay: promise.end === null ? 0 : Number(spanOf(promise.end).last.replaceAll('-', '')),
      single: {
        region: at?.region ?? 'not-loaded',
        level: at?.level ?? 'national',
        year: codings.year === null ? 'not-recorded' : String(codings.year),
        method: last?.method ?? first?.method ?? 'not-loaded',
        completion: coded('completion'),
        impact: coded('potentialImpact'),
        potential: coded('potentialForResults'),
        opened: coded('didItOpenGovernment'),
        early: coded('earlyResults'),
        star: starOf(outcomes.star, codings.year),
        completed: outcomes.completed ?? 'unknown',
        ambitious: outcomes.ambitious ?? 'unknown',
        'strong-result': outcomes['strong-result'] ?? 'unknown',
        relevant: outcomes.relevant ?? 'unknown',
        verifiable: outcomes.verifiable ?? 'unknown',
        evidence: hasEvidence(first) || hasEvidence(last) || reports?.evidence ? 'yes' : 'no',
        language: promise.lang ?? 'und',
      },
      several: {
        area: areasOf(promise),
        assessor: assessors.length === 0 ? ['not-loaded'] : assessors.sort(),
        institution: institutions.length > 0 ? institutions : [noInstitution(promise)],
      },
    }
  }
}

type ReviewedField = 'completion' | 'potentialImpact' | 'potentialForResults' | 'didItOpenGovernment' | 'earlyResults'

function codedOf(first: ReviewFact | undefined, last: ReviewFact | undefined, field: ReviewedField): string {
  const said = { last: last?.[field], first: first?.[field] }
  const withheld = first?.stage === null || last?.stage === null
  const found = lastCodedOf(said, field, { first: first ?? null, last: last ?? null, withheld })
  return 'code' in found ? found.code : found.absent
}

/** A last review with nothing in it is none; one whose words were erased is. */
function speaking(last: ReviewFact | undefined): ReviewFact | undefined {
  return last === undefined || (last.stage === 'last' && isSilent(last)) ? undefined : last
}

/** A plan of other years is not asked for stars. */
function starOf(outcome: string | undefined, year: number | null): string {
  if (outcome !== undefined && outcome !== 'unknown') return outcome
  if (year === null) return 'not-recorded'
  return year < starredPlans[0] || year > starredPlans[1] ? 'not-applicable' : 'unknown'
}

/** Its areas; where none were coded, the one that a page prints. */
function areasOf({ policyAreas, areaShown }: PromiseFact): readonly string[] {
  if (policyAreas === null) return [areaShown === null ? 'not-loaded' : slugOf(areaShown)]
  return policyAreas.length === 0 ? ['none-given'] : [...new Set(policyAreas)]
}

function noInstitution({ leadInstitution, supportingInstitutions }: PromiseFact): string {
  return leadInstitution === null && supportingInstitutions === null ? 'not-loaded' : 'none-given'
}

/** Whether an assessment says what it rests on; read from the store it says that alone. */
function hasEvidence(of: Pick<ReviewFact, 'evidence' | 'evidenceItems'> | undefined): boolean {
  if (of === undefined) return false
  return (of.evidence !== null && of.evidence !== false) || (of.evidenceItems?.length ?? 0) > 0
}
