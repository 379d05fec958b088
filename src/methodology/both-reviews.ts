import type { Codings } from '#model/codings.ts'

/** An assessment of the independent reviewer, as it is stored. */
export interface StoredAssessment {
  readonly stage: 'first' | 'last'
  readonly specificity: string | null
  readonly verifiable: string | null
  readonly accessToInformation: string | null
  readonly civicParticipation: string | null
  readonly publicAccountability: string | null
  readonly technology: string | null
  readonly openGovernmentLens: string | null
  readonly potentialImpact: string | null
  readonly potentialForResults: string | null
  readonly completion: string | null
  readonly didItOpenGovernment: string | null
  readonly openedInformation: string | null
  readonly openedParticipation: string | null
  readonly openedAccountability: string | null
  readonly earlyResults: string | null
}

/**
 * Both reviews of a commitment as the rules look at them. What a stored review
 * does not speak of, its method did not code; a review that no source has is
 * not known to have coded anything.
 */
export function codingsOf(first: StoredAssessment | null, last: StoredAssessment | null, year: number | null): Codings {
  // the store holds only codes that the model allows: every statement was checked before it was entered
  const code = (value: string | null | undefined) => (value ?? 'no-data') as never
  return {
    specificity: code(first?.specificity),
    verifiable: code(first?.verifiable),
    accessToInformation: code(first?.accessToInformation),
    civicParticipation: code(first?.civicParticipation),
    publicAccountability: code(first?.publicAccountability),
    technology: code(first?.technology),
    openGovernmentLens: code(first?.openGovernmentLens),
    potentialImpact: code(first?.potentialImpact),
    potentialForResults: code(first?.potentialForResults),
    completionFirst: code(first?.completion),
    completionLast: code(last?.completion),
    didItOpenGovernment: code(last?.didItOpenGovernment),
    openedInformation: code(last?.openedInformation),
    openedParticipation: code(last?.openedParticipation),
    openedAccountability: code(last?.openedAccountability),
    earlyResults: code(last?.earlyResults),
    year,
  }
}
