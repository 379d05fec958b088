import { statusEventKind } from '#model/codelists/status-event-kind.ts'
import { address, code, date, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A dated step in the standing of a member. */
export const statusEvent = defineKind({
  id: 'status-event',
  label: 'Status event',
  definition: 'A dated step in the standing of a member, as recorded in a letter, decision or page.',
  owned: true,
  key: 'member, date and kind',
  fields: {
    kind: code(statusEventKind, 'Kind', 'What it is.'),
    date: date('Date', 'When, as precisely as it is recorded.'),
    document: text('Document', 'Id of the letter or decision.'),
    case: text('Case', 'Which case it belongs to.'),
    note: text('Note', 'What happened, in our words.'),
    page: address('Page', 'Where it was read.'),
  },
})
