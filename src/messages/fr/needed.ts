/** French of src/messages/en/needed.ts. */
export const needed = {
  'needed.at-least': '{code} ou plus',
  'needed.below': 'en dessous de {code}',
  'needed.not': 'autre que {code}',
  'needed.before': 'avant le {date}',
  'needed.after': 'après le {date}',
  'needed.from': '{date} ou plus tard',
  'needed.days': '{from} au {to}',
  'needed.none-by': 'aucun au {date}',
  'needed.of': '{n} sur {of}',
  'needed.word.none': 'aucun',
  'needed.word.met': 'satisfaite',
  'needed.word.not-met': 'non satisfaite',
  'needed.word.in-progress': 'en cours',
  'needed.word.below': 'en dessous du seuil',
  'needed.word.eligible': 'éligible',
  'needed.word.no-star': 'pas d’étoile',
} as const satisfies Record<string, string>
