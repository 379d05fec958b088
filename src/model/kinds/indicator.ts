import { z } from 'zod'
import { address, date, json, perFile, reference, text, texts } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'
import { slipSchema } from '#model/kinds/milestone.ts'
import { translations } from '#model/kinds/translations.ts'

/** What is measured within a commitment. */
export const indicator = defineKind({
  id: 'indicator',
  label: 'Indicator',
  definition: 'What is measured within a commitment, from where to where, and by when.',
  owned: true,
  key: 'commitment and number: CAN-5-2/2.1.3',
  fields: {
    commitment: reference('Commitment', 'Id of the commitment.'),
    milestone: text('Milestone', 'Number of the milestone that it measures, where it measures one.'),
    number: text('Number', 'Its number, as written.'),
    title: text('Title', 'Its short text, where it has one.'),
    text: text('Text', 'What is measured.'),
    lang: text('Language', 'A BCP 47 tag.'),
    translations,
    from: text('From', 'The value at the start, as written.'),
    to: text('To', 'The value to be reached, as written.'),
    due: date('Due', 'When that is due.'),
    dueText: perFile(text('Due, as written', 'The cell as the source has it.')),
    slips: json(z.array(slipSchema), 'Slips', 'Due dates that were moved.'),
    responsible: text('Responsible', 'Who is to do it, as written.'),
    page: perFile(address('Page', 'Address of its page.')),
    raw: perFile(texts('Other columns', 'Columns that no reader knows, kept as received.')),
  },
})
