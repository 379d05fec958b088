import { z } from 'zod'
import { date, json, reference, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A step within a commitment. */
export const milestone = defineKind({
  id: 'milestone',
  label: 'Milestone',
  definition: 'A step within a commitment, with its due date.',
  owned: true,
  key: 'commitment and number: MX0075/1',
  fields: {
    commitment: reference('Commitment', 'Id of the commitment.'),
    number: text('Number', 'Its number, as written.'),
    text: text('Text', 'What is to be done.'),
    lang: text('Language', 'A BCP 47 tag.'),
    start: date('Start', 'When it begins.'),
    due: date('Due', 'When it is due.'),
    slips: json(
      z.array(
        z.strictObject({ was: z.string(), is: z.string(), who: z.string().nullable(), why: z.string().nullable() }),
      ),
      'Slips',
      'Due dates that were moved.',
    ),
    responsible: text('Responsible', 'Who is to do it, as written.'),
  },
})
