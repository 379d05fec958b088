import { documentFormat } from '#model/codelists/document-format.ts'
import { documentKind } from '#model/codelists/document-kind.ts'
import { letterKind } from '#model/codelists/letter-kind.ts'
import { address, code, codes, date, integer, reference, references, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A document about a member: a plan, a report, a letter. */
export const document = defineKind({
  id: 'document',
  label: 'Document',
  definition: 'A plan, report, letter or other document that a member page lists.',
  owned: true,
  key: 'a slug of its title and year',
  fields: {
    title: text('Title', 'Its title as listed.'),
    lang: text('Language of the title', 'A BCP 47 tag.'),
    year: integer('Year', 'The year it is listed under.', 'year'),
    date: date('Date', 'Its date, as precisely as its title or the source gives it.'),
    kinds: codes(documentKind, 'Kind', 'What it is. Several, or none where the source gives none.'),
    letterKind: code(letterKind, 'Kind of letter', 'What a letter is about, by our reading of its title.'),
    format: code(documentFormat, 'Format', 'The form in which it is listed.'),
    address: address('Address', 'Where it is. None means that the source recorded no address.'),
    about: references('Members', 'Slugs of the members that it is about.'),
    position: integer('Position', 'Its place in the list of the member page.', 'count from 1'),
    plan: reference('Action plan', 'Id of the plan it belongs to.'),
    review: reference('Review', 'Id of the review it is or comments.'),
    versionOf: reference('Version of', 'Id of the document of which it is the version for comment.'),
    sender: text('Sender', 'Who wrote a letter, by role or institution.'),
    recipient: text('Recipient', 'Who was written to, by role or institution.'),
    answers: text('Answers', 'Id of the letter that it answers.'),
    checksum: text('Checksum', 'SHA-256 of the file, where it is archived.'),
  },
})
