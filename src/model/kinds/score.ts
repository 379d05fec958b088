import { integer, number, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A third party's score of a country in one year. */
export const score = defineKind({
  id: 'score',
  label: 'Score',
  definition: 'A value that someone outside OGP gives a country for one year.',
  owned: true,
  key: 'indicator and year, behind the member: mexico/open-budget-index/2019',
  fields: {
    indicator: text('Indicator', 'Slug of what is measured.'),
    label: text('Label', 'Its name.'),
    year: integer('Year', 'The year it stands for.', 'year'),
    value: number('Value', 'The value. None where the publisher gives none.', 'see scale'),
    absence: text('Why no value', 'Why there is none.'),
    scale: text('Scale', 'Lowest to highest possible value, and what is better.'),
    publisher: text('Publisher', 'Who publishes it.'),
    licence: text('Licence', 'Under what terms, or not stated.'),
  },
})
