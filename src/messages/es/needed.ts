/** Spanish of src/messages/en/needed.ts. */
export const needed = {
  'needed.at-least': '{code} o superior',
  'needed.below': 'por debajo de {code}',
  'needed.not': 'distinto de {code}',
  'needed.before': 'antes del {date}',
  'needed.after': 'después del {date}',
  'needed.from': '{date} o posterior',
  'needed.days': '{from} a {to}',
  'needed.none-by': 'ninguno hasta el {date}',
  'needed.of': '{n} de {of}',
  'needed.word.none': 'ninguno',
  'needed.word.met': 'cumplido',
  'needed.word.not-met': 'no cumplido',
  'needed.word.in-progress': 'en curso',
  'needed.word.below': 'por debajo del umbral',
  'needed.word.eligible': 'elegible',
  'needed.word.no-star': 'sin estrella',
} as const satisfies Record<string, string>
