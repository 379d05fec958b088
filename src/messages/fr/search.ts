/** French of src/messages/en/search.ts. */
export const search = {
  'search.title': 'Rechercher',
  'search.title.of': '« {q} »',
  'search.description':
    'Membres, promesses, documents, domaines de politique, publications et mots du glossaire en une seule recherche',
  'search.words': 'Chercher partout',
  'search.button': 'Chercher',
  'search.about':
    'Membres par n’importe lequel de leurs noms, promesses par leur texte dans toute langue, documents et publications par leurs titres, domaines de politique et mots par leurs noms. Un identifiant comme MX0075 mène à sa promesse.',
  'search.wordless': 'Il n’y a aucun mot à chercher dans « {q} ».',
  'search.named': 'Il y a une promesse portant cet identifiant : {link}.',
  'search.none': 'Rien ici ne contient les mots « {q} ». Moins de mots, ou d’autres, peuvent trouver davantage.',
  'search.found':
    '{kinds, plural, one {Trouvé dans un type de choses.} other {Trouvé dans # types de choses.}} Les premiers de chacun figurent ici.',
  'search.all': 'Les {total} résultats',
  'search.members': 'Membres',
  'search.members.side': '{total, plural, one {# membre} other {# membres}}, les pays d’abord',
  'search.promises': 'Promesses',
  'search.promises.side':
    '{total, plural, one {# promesse} other {# promesses}}, les meilleures correspondances d’abord',
  'search.documents': 'Documents',
  'search.documents.side': '{total, plural, one {un document} other {# documents}}, les plus récents d’abord',
  'search.areas': 'Domaines de politique',
  'search.areas.side': '{total, plural, one {un domaine} other {# domaines}}',
  'search.areas.count': '{count, plural, one {une promesse} other {# promesses}}',
  'search.posts': 'Publications',
  'search.posts.side': '{total, plural, one {une publication} other {# publications}}, les plus récentes d’abord',
  'search.words.side': '{total, plural, one {un mot} other {# mots}}, tels qu’employés sur ces pages',
} as const satisfies Record<string, string>
