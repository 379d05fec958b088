import { z } from 'zod'
import { isWebAddress } from '#base/web-address.ts'
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
import {
  address,
  code,
  coding,
  date,
  integer,
  json,
  list,
  number,
  perFile,
  reference,
  text,
  texts,
} from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A piece of evidence that an assessment points to: what it is called, and where it is if that is an address of the web. */
export const evidenceSchema = z.strictObject({
  text: z.string().min(1),
  address: z.string().refine(isWebAddress, 'expected an http or https address').nullable(),
})

/**
 * What one assessor coded of one commitment in one review, or reported of it or
 * of one of its milestones on one day.
 *
 * A first review codes design (and, to plans of 2016, completion so far); a
 * last review codes completion and results. Fields that a review does not code
 * are left out of it. Those who report in words of their own, such as a
 * government on its tracker, have neither stage nor method: their words stand as
 * published, beside a code only where the two are certain to mean the same.
 */
export const assessment = defineKind({
  id: 'assessment',
  label: 'Assessment',
  definition: 'What one assessor coded of one commitment in one review, or reported of it or one of its milestones.',
  owned: true,
  key: 'commitment, assessor and stage (MX0075/irm/first), or date and number of the milestone (US0113/government/2024/1)',
  fields: {
    commitment: reference('Commitment', 'Id of the commitment.'),
    plan: reference('Action plan', 'Id of the plan.'),
    milestone: text('Milestone', 'Number of the milestone, where it is about that alone.'),
    assessor: code(assessor, 'Assessor', 'Who assessed.'),
    author: text('Author', 'The institution or organisation whose word it is, as written. Never a person.'),
    lang: text('Language', 'Language of its words, a BCP 47 tag.'),
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
    status: text('Status, as published', 'How far it got, in the word of whoever reported it.'),
    statusScale: list('Words of the status', 'The words from which that one was chosen, in the order of the source.'),
    progress: number('Progress, as published', 'The share that is said to be done.', 'percent, 0 to 100'),
    change: text(
      'Change seen, as published',
      'Whether things became better because of it, in the word of whoever reported it.',
    ),
    report: text('Report', 'What is said to have been done.'),
    answers: texts('Other answers', 'What else was asked, by our word for the question, as answered.'),
    evidence: text('Evidence', 'What the assessment rests on.'),
    evidenceItems: json(z.array(evidenceSchema), 'Evidence, one by one', 'What the assessment points to as evidence.'),
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
