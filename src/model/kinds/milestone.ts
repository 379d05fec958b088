import { z } from 'zod'
import { address, date, json, perFile, reference, text, texts } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'
import { translations } from '#model/kinds/translations.ts'

/** A due date that was moved, as a source tells it. */
export const slipSchema = z.strictObject({
  was: z.string(),
  is: z.string(),
  who: z.string().nullable(),
  why: z.string().nullable(),
})

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
    title: text('Title', 'Its short text, where it has one.'),
    text: text('Text', 'What is to be done.'),
    lang: text('Language', 'A BCP 47 tag.'),
    translations,
    start: date('Start', 'When it begins.'),
    due: date('Due', 'When it is due.'),
    dueText: perFile(text('Due, as written', 'The cell as the source has it.')),
    slips: json(z.array(slipSchema), 'Slips', 'Due dates that were moved.'),
    responsible: text('Responsible', 'Who is to do it, as written.'),
    page: perFile(address('Page', 'Address of its page.')),
    raw: perFile(texts('Other columns', 'Columns that no reader knows, kept as received.')),
  },
})
