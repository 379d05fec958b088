import type { Codelist } from '#base/codelist.ts'
import { assessor } from '#model/codelists/assessor.ts'
import { challengeArea } from '#model/codelists/challenge-area.ts'
import { completion } from '#model/codelists/completion.ts'
import { didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { documentFormat } from '#model/codelists/document-format.ts'
import { documentKind } from '#model/codelists/document-kind.ts'
import { earlyResults } from '#model/codelists/early-results.ts'
import { globalReportDimension } from '#model/codelists/global-report-dimension.ts'
import { globalReportGroup } from '#model/codelists/global-report-group.ts'
import { iap2Level } from '#model/codelists/iap2-level.ts'
import { letterKind } from '#model/codelists/letter-kind.ts'
import { memberLevel } from '#model/codelists/member-level.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { openness } from '#model/codelists/openness.ts'
import { potentialForResults } from '#model/codelists/potential-for-results.ts'
import { potentialImpact } from '#model/codelists/potential-impact.ts'
import { region } from '#model/codelists/region.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import { reviewStage } from '#model/codelists/review-stage.ts'
import { specificity } from '#model/codelists/specificity.ts'
import { statusEventKind } from '#model/codelists/status-event-kind.ts'
import { yesNo } from '#model/codelists/yes-no.ts'

/** Every codelist, by the name of its file: what labels and pages of lists go by. */
export const codelists = {
  assessor,
  'challenge-area': challengeArea,
  completion,
  'did-it-open-government': didItOpenGovernment,
  'document-format': documentFormat,
  'document-kind': documentKind,
  'early-results': earlyResults,
  'global-report-dimension': globalReportDimension,
  'global-report-group': globalReportGroup,
  'iap2-level': iap2Level,
  'letter-kind': letterKind,
  'member-level': memberLevel,
  'membership-status': membershipStatus,
  'method-version': methodVersion,
  openness,
  'potential-for-results': potentialForResults,
  'potential-impact': potentialImpact,
  region,
  'review-product': reviewProduct,
  'review-stage': reviewStage,
  specificity,
  'status-event-kind': statusEventKind,
  'yes-no': yesNo,
} as const satisfies Record<string, Codelist>

export type CodelistId = keyof typeof codelists

const ids = new Map<Codelist, CodelistId>(Object.entries(codelists).map(([id, list]) => [list, id as CodelistId]))

/** The name of a list; null for one that has no file of its own. */
export function idOfCodelist(list: Codelist): CodelistId | null {
  return ids.get(list) ?? null
}
