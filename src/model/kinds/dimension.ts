import { globalReportGroup } from '#model/codelists/global-report-group.ts'
import { code, integer, list, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** One of the 14 dimensions of the Global Report of 2019, for one member. */
export const dimension = defineKind({
  id: 'dimension',
  label: 'Global Report dimension',
  definition: 'What the Global Report of 2019 advises a member in one of 14 dimensions.',
  owned: true,
  key: 'member and slug: mexico/open-contracting',
  fields: {
    slug: text('Slug', 'Which dimension it is.'),
    label: text('Label', 'Its name.'),
    labelEvidence: text('How we know the name', 'The page prints names as pictures: most are our reading.'),
    group: code(globalReportGroup, 'Group', 'Which of five groups it is in.'),
    position: integer('Position', 'Its place on the page.', '1 to 14'),
    implication: text('Advice', 'The published action implication. None where the page prints none.'),
    flags: list(
      'Flags, as published',
      'Which of NC, CA, IR, C, A, ER the page shows lit; left out where it was not readable.',
    ),
    score: text('Outside score, as published', 'Third-party score, 0 to 4; left out where it was not readable.'),
    areas: list('Policy areas', 'Slugs of the areas that our flags count.'),
  },
})
