import type { Coding } from '#base/coding.ts'
import type { Completion } from '#model/codelists/completion.ts'
import type { DidItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import type { EarlyResults } from '#model/codelists/early-results.ts'
import type { PotentialForResults } from '#model/codelists/potential-for-results.ts'
import type { PotentialImpact } from '#model/codelists/potential-impact.ts'
import type { Specificity } from '#model/codelists/specificity.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

/**
 * All that the independent reviewer coded of one commitment, from both reviews:
 * what the rules over a commitment look at. A review that no source has leaves
 * its fields 'no-data'.
 */
export interface Codings {
  readonly specificity: Coding<Specificity>
  readonly verifiable: Coding<YesNo>
  readonly accessToInformation: Coding<YesNo>
  readonly civicParticipation: Coding<YesNo>
  readonly publicAccountability: Coding<YesNo>
  readonly technology: Coding<YesNo>
  readonly openGovernmentLens: Coding<YesNo>
  readonly potentialImpact: Coding<PotentialImpact>
  readonly potentialForResults: Coding<PotentialForResults>
  /** Completion in the first review (progress report); coded for plans to 2016. */
  readonly completionFirst: Coding<Completion>
  /** Completion in the last review (end-of-term report and its successors). */
  readonly completionLast: Coding<Completion>
  readonly didItOpenGovernment: Coding<DidItOpenGovernment>
  readonly openedInformation: Coding<DidItOpenGovernment>
  readonly openedParticipation: Coding<DidItOpenGovernment>
  readonly openedAccountability: Coding<DidItOpenGovernment>
  readonly earlyResults: Coding<EarlyResults>
  /** Year of submission of the plan; null where it is not known. */
  readonly year: number | null
}
