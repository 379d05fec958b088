/** Promises of other members that are like one. */
export const similar = {
  'similar.title': 'Similar elsewhere',
  'similar.side':
    'Found by counting words, and looked over by nobody. Titles of other members that share the rarer words of this one come first where they have the same policy areas too. Meaning is not compared: what says the same in other words or in another language is missing.',
  'similar.words': 'Looked for: {words}.',
  'similar.finding':
    '{count, plural, one {One promise of another member has} other {# promises of other members have}} a title like this one',
  'similar.none': 'No promise of another member shares the rarer words of this title.',
  'similar.none.words': 'This title has no words that other titles share and that are rare enough to look for.',
  'similar.promise': 'Promise',
  'similar.member': 'Member',
  'similar.common': 'In common',
  'similar.completion': 'How it fared',
  'similar.common.words': 'words: {words}',
  'similar.common.areas': 'areas: {areas}',
  'similar.year': '{member}, {year}',
} as const satisfies Record<string, string>
