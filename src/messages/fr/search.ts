/** French of src/messages/en/search.ts. */
export const search = {
  'search.title': 'Recherche',
  'search.title.of': '« {q} »',
  'search.description':
    'Membres, promesses, documents, domaines de politique, publications et mots du glossaire en une seule recherche',
  'search.words': 'Chercher partout',
  'search.button': 'Chercher',
  'search.about':
    'Les membres par tous leurs noms, les promesses par leur texte dans toutes les langues, les documents et les publications par leur titre, les domaines et les mots par leur nom. Un identifiant comme MX0075 mène à sa promesse.',
  'search.named': 'Une promesse porte cet identifiant : {link}.',
  'search.none':
    'Rien ici ne contient les mots « {q} ». Moins de mots, ou d’autres, en trouveront peut-être davantage.',
  'search.found':
    '{kinds, plural, one {Trouvé dans une sorte de choses.} other {Trouvé dans # sortes de choses.}} Les premiers de chacune sont ici.',
  'search.all': 'Les {total}',
  'search.members': 'Membres',
  'search.members.side': '{total, plural, one {# membre} other {# membres}}, par nom',
  'search.promises': 'Promesses',
  'search.promises.side':
    '{total, plural, one {# promesse} other {# promesses}}, d’abord celles dont le titre contient les mots',
  'search.documents': 'Documents',
  'search.documents.side': '{total, plural, one {# document} other {# documents}}, les plus récents d’abord',
  'search.areas': 'Domaines de politique',
  'search.areas.side': '{total, plural, one {# domaine} other {# domaines}}',
  'search.areas.count': '{count, plural, one {# promesse} other {# promesses}}',
  'search.posts': 'Publications',
  'search.posts.side': '{total, plural, one {# publication} other {# publications}}, les plus récentes d’abord',
  'search.words.side': '{total, plural, one {# mot} other {# mots}}, tels que ces pages les emploient',
} as const satisfies Record<string, string>
