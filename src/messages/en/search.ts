/** One box over everything. */
export const search = {
  'search.title': 'Search',
  'search.title.of': '“{q}”',
  'search.description': 'Members, promises, documents, policy areas, posts and words of the glossary in one search',
  'search.words': 'Search everything',
  'search.button': 'Search',
  'search.about':
    'Members by any of their names, promises by their text in any language, documents and posts by their titles, policy areas and words by their names. An id such as MX0075 leads to its promise.',
  'search.wordless': 'No word to look for is in “{q}”.',
  'search.named': 'There is a promise with this id: {link}.',
  'search.none': 'Nothing here has the words “{q}”. Fewer words, or other ones, may find more.',
  'search.found':
    '{kinds, plural, one {Found in one kind of thing.} other {Found in # kinds of things.}} The first few of each stand here.',
  'search.all': 'All {total}',
  'search.members': 'Members',
  'search.members.side': '{total, plural, one {one member} other {# members}}, countries first',
  'search.promises': 'Promises',
  'search.promises.side': '{total, plural, one {one promise} other {# promises}}, the best matches first',
  'search.documents': 'Documents',
  'search.documents.side': '{total, plural, one {one document} other {# documents}}, newest first',
  'search.areas': 'Policy areas',
  'search.areas.side': '{total, plural, one {one area} other {# areas}}',
  'search.areas.count': '{count, plural, one {one promise} other {# promises}}',
  'search.posts': 'Posts',
  'search.posts.side': '{total, plural, one {one post} other {# posts}}, newest first',
  'search.words.side': '{total, plural, one {one word} other {# words}}, as used on these pages',
} as const satisfies Record<string, string>
