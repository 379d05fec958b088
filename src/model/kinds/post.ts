import { address, date, integer, references, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A post about one or more members. */
export const post = defineKind({
  id: 'post',
  label: 'Post',
  definition: 'A story, statement or event that a member page points to.',
  owned: true,
  key: 'a slug of its title',
  fields: {
    title: text('Title', 'Its title.'),
    lang: text('Language', 'A BCP 47 tag.'),
    summary: text('Summary', 'What it is about, in our words.'),
    date: date('Date', 'When it was published. Left out where the source gives none.'),
    about: references('Members', 'Slugs of the members that it is about.'),
    position: integer('Position', 'Its place on the member page.', 'count from 1'),
    address: address('Address', 'Where it is. None means that the source recorded no address.'),
  },
})
