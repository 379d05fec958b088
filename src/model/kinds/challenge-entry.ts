import { challengeArea } from '#model/codelists/challenge-area.ts'
import { address, code, reference, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** An entry to the Open Gov Challenge. */
export const challengeEntry = defineKind({
  id: 'challenge-entry',
  label: 'Challenge entry',
  definition: 'A reform that a government entered for the Open Gov Challenge.',
  owned: true,
  key: 'member and number',
  fields: {
    title: text('Title', 'Title of the reform. None where it is not in our sources.'),
    area: code(challengeArea, 'Area', 'One of ten areas.'),
    institution: text('Lead institution', 'Who leads it.'),
    level: text('Level of government', 'As published: National, Local, Local (non-member).'),
    commitment: reference('Commitment', 'Id of the commitment, where it is part of a plan.'),
    page: address('Page', 'Where it was read.'),
  },
})
