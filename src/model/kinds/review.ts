import { assessor } from '#model/codelists/assessor.ts'
import { methodVersion } from '#model/codelists/method-version.ts'
import { reviewProduct } from '#model/codelists/review-product.ts'
import { address, code, date, integer, reference, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A review of one plan, or of one commitment of a local plan. */
export const review = defineKind({
  id: 'review',
  label: 'Review',
  definition: 'A report on one plan, with its stages.',
  owned: true,
  key: 'plan and product: AP_MEX04/results-report',
  fields: {
    plan: reference('Action plan', 'Id of the plan it reviews.'),
    commitment: reference('Commitment', 'Id of the commitment, where it reviews only one.'),
    product: code(reviewProduct, 'Kind of report', 'Which report it is.'),
    assessor: code(assessor, 'Assessor', 'Who made it.'),
    method: code(methodVersion, 'Method', 'The version of the method that it followed.'),
    title: text('Title', 'Its title.'),
    year: integer('Year', 'When it was published.', 'year'),
    commentFrom: date('Open for comment from', 'First day on which anyone could comment.'),
    commentTo: date('Open for comment to', 'Last day on which anyone could comment.'),
    published: date('Published', 'When the final version was published.'),
    page: address('Page', 'Address of the report.'),
  },
})
