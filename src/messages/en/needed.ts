/** What a test of a rule asks for and what was found, as the rules write it: levels, days and counts. */
export const needed = {
  'needed.at-least': '{code} or higher',
  'needed.below': 'below {code}',
  'needed.not': 'not {code}',
  'needed.before': 'before {date}',
  'needed.after': 'after {date}',
  'needed.from': '{date} or later',
  'needed.days': '{from} to {to}',
  'needed.none-by': 'none by {date}',
  'needed.of': '{n} of {of}',
  'needed.word.none': 'none',
  'needed.word.met': 'met',
  'needed.word.not-met': 'not met',
  'needed.word.in-progress': 'in progress',
  'needed.word.below': 'below the threshold',
  'needed.word.eligible': 'eligible',
  'needed.word.no-star': 'no star',
} as const satisfies Record<string, string>
