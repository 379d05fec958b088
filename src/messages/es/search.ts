/** Spanish of src/messages/en/search.ts. */
export const search = {
  'search.title': 'Buscar',
  'search.title.of': '«{q}»',
  'search.description':
    'Miembros, promesas, documentos, áreas de política, publicaciones y palabras del glosario en una sola búsqueda',
  'search.words': 'Buscar en todo',
  'search.button': 'Buscar',
  'search.about':
    'Los miembros por cualquiera de sus nombres, las promesas por su texto en cualquier idioma, los documentos y las publicaciones por su título, las áreas de política y las palabras por su nombre. Un identificador como MX0075 lleva a su promesa.',
  'search.named': 'Hay una promesa con este identificador: {link}.',
  'search.none':
    'Nada de lo que hay aquí tiene las palabras «{q}». Con menos palabras, o con otras, puede encontrarse más.',
  'search.found':
    '{kinds, plural, one {Hallado en un tipo de cosa.} other {Hallado en # tipos de cosas.}} Aquí están los primeros de cada uno.',
  'search.all': 'Los {total}',
  'search.members': 'Miembros',
  'search.members.side': '{total, plural, one {un miembro} other {# miembros}}, por nombre',
  'search.promises': 'Promesas',
  'search.promises.side':
    '{total, plural, one {una promesa} other {# promesas}}, primero las que tienen las palabras en el título',
  'search.documents': 'Documentos',
  'search.documents.side': '{total, plural, one {un documento} other {# documentos}}, primero los más recientes',
  'search.areas': 'Áreas de política',
  'search.areas.side': '{total, plural, one {un área} other {# áreas}}',
  'search.areas.count': '{count, plural, one {una promesa} other {# promesas}}',
  'search.posts': 'Publicaciones',
  'search.posts.side': '{total, plural, one {una publicación} other {# publicaciones}}, primero las más recientes',
  'search.words.side': '{total, plural, one {una palabra} other {# palabras}}, como se usan en estas páginas',
} as const satisfies Record<string, string>
