import { z } from 'zod'
import { assessor } from '#model/codelists/assessor.ts'
import { completion } from '#model/codelists/completion.ts'
import { didItOpenGovernment } from '#model/codelists/did-it-open-government.ts'
import { earlyResults } from '#model/codelists/early-results.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { potentialForResults } from '#model/codelists/potential-for-results.ts'
import { potentialImpact } from '#model/codelists/potential-impact.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import { reviewStage } from '#model/codelists/review-stage.ts'
import { specificity } from '#model/codelists/specificity.ts'
import { yesNo } from '#model/codelists/yes-no.ts'
import { address, code, coding, date, integer, json, perFile, reference, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/**
 * What one assessor coded of one commitment in one review.
 *
 * A first review codes design (and, to plans of 2016, completion so far); a
 * last review codes completion and results. Fields that a review does not code
 * are left out of it.
 */
export const assessment = defineKind({
  id: 'assessment',
  label: 'Assessment',
  definition: 'What one assessor coded of one commitment in one review.',
  owned: true,
  key: 'commitment, assessor and stage: MX0075/irm/first, MX0075/irm/last',
  fields: {
    commitment: reference('Commitment', 'Id of the commitment.'),
    plan: reference('Action plan', 'Id of the plan.'),
    assessor: code(assessor, 'Assessor', 'Who assessed.'),
    stage: code(reviewStage, 'Stage', 'Whether it is the first or the last review of the plan.'),
    product: code(reviewProduct, 'Review', 'The kind of report.'),
    method: code(
      methodVersion,
      'Method',
      'The version of the method that it followed. It belongs to the assessment, not to the plan.',
    ),
    year: integer('Year of the report', 'When the report was published.', 'year'),
    date: date('Date', 'When the assessment was made, where it is not a report.'),
    specificity: coding(specificity, 'Specificity', 'How far the text can be verified.'),
    verifiable: coding(yesNo, 'Verifiable', 'Whether it can be verified, where that was coded as yes or no.'),
    accessToInformation: coding(
      yesNo,
      'Access to information',
      'Whether it is clearly relevant to access to information.',
    ),
    civicParticipation: coding(yesNo, 'Civic participation', 'Whether it is clearly relevant to civic participation.'),
    publicAccountability: coding(
      yesNo,
      'Public accountability',
      'Whether it is clearly relevant to public accountability.',
    ),
    technology: coding(yesNo, 'Technology', 'Whether it uses technology and innovation for openness.'),
    openGovernmentLens: coding(
      yesNo,
      'Relevant, as coded',
      'The reviewer’s one yes or no on relevance; plans from 2020.',
    ),
    potentialImpact: coding(potentialImpact, 'Potential impact', 'What it would change if fully done.'),
    potentialForResults: coding(potentialForResults, 'Potential for results', 'What results it promises.'),
    completion: coding(completion, 'Completion', 'How much of it was done by this review.'),
    didItOpenGovernment: coding(didItOpenGovernment, 'Did it open government?', 'Overall.'),
    openedInformation: coding(
      didItOpenGovernment,
      'Did it open government: access to information',
      'By value; plans of 2013 to 2016.',
    ),
    openedParticipation: coding(
      didItOpenGovernment,
      'Did it open government: civic participation',
      'By value; plans of 2013 to 2016.',
    ),
    openedAccountability: coding(
      didItOpenGovernment,
      'Did it open government: public accountability',
      'By value; plans of 2013 to 2016.',
    ),
    earlyResults: coding(earlyResults, 'Early results', 'Plans from 2021.'),
    evidence: text('Evidence', 'What the assessment rests on.'),
    labelConflicts: perFile(
      json(
        z.array(z.strictObject({ field: z.string(), label: z.string(), code: z.string() })),
        'Label and code disagree',
        'Codings whose numeric twin in the file says something else; the label is the fact.',
      ),
    ),
    page: perFile(address('Page', 'Address of the report.')),
  },
})
