import { address, date, number, reference, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A number or label as a publisher printed it, shown beside ours. */
export const publishedFigure = defineKind({
  id: 'published-figure',
  label: 'Published figure',
  definition: 'A number or label as a publisher printed it.',
  owned: true,
  key: 'subject and figure: AP_MEX02/major',
  fields: {
    subjectKind: text('Kind of subject', 'What it is about: member, action-plan, commitment, world, region.'),
    subject: reference('Subject', 'Id of what it is about.'),
    figure: text('Figure', 'Id of the measure, or of what is printed: major, outstanding, starred, commitments.'),
    text: text('As printed', 'The figure as printed. None where the place is blank.'),
    number: number('Number', 'The figure as a number.', 'as the figure'),
    asOf: date('As of', 'Date of the page or report.'),
    publisher: text('Publisher', 'Who printed it.'),
    page: address('Page', 'Where it is printed.'),
    note: text('Note', 'How it was read, in our words.'),
  },
})
