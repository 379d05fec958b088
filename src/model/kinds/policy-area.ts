import { date, list, reference, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A subject that commitments are about. */
export const policyArea = defineKind({
  id: 'policy-area',
  label: 'Policy area',
  definition: 'A subject that commitments are about. OGP tags commitments with many of them.',
  owned: false,
  key: 'a slug: beneficial-ownership',
  fields: {
    label: text('Label', 'Its name.'),
    definition: text('Definition', 'What it covers, in our words.'),
    parent: reference('Part of', 'Slug of the area it belongs to.'),
    taxonomy: text('Taxonomy', 'Version of the list: 2016 or 2024.'),
    since: date('Used since', 'First year of plans that it was coded for.'),
    aliases: list('Written as', 'Column names and older labels.'),
    replacedBy: text('Replaced by', 'Slug in the newer list; several, parted by semicolons, where it was split.'),
  },
})
