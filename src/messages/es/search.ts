/** Spanish of src/messages/en/search.ts. */
export const search = {
  'search.title': 'Buscar',
  'search.title.of': '«{q}»',
  'search.description':
    'Miembros, promesas, documentos, áreas de política, publicaciones y palabras del glosario en una sola búsqueda',
  'search.words': 'Buscar en todo',
  'search.button': 'Buscar',
  'search.about':
    'Miembros por cualquiera de sus nombres, promesas por su texto en cualquier idioma, documentos y publicaciones por sus títulos, áreas de política y palabras por sus nombres. Un identificador como MX0075 lleva a su promesa.',
  'search.wordless': 'En «{q}» no hay ninguna palabra que buscar.',
  'search.named': 'Hay una promesa con este identificador: {link}.',
  'search.none': 'Nada aquí tiene las palabras «{q}». Con menos palabras, u otras, puede encontrarse más.',
  'search.found':
    '{kinds, plural, one {Encontrado en un tipo de cosas.} other {Encontrado en # tipos de cosas.}} Aquí están los primeros de cada uno.',
  'search.all': 'Los {total} resultados',
  'search.members': 'Miembros',
  'search.members.side': '{total, plural, one {un miembro} other {# miembros}}, primero los países',
  'search.promises': 'Promesas',
  'search.promises.side': '{total, plural, one {una promesa} other {# promesas}}, primero las que mejor coinciden',
  'search.documents': 'Documentos',
  'search.documents.side': '{total, plural, one {un documento} other {# documentos}}, los más recientes primero',
  'search.areas': 'Áreas de política',
  'search.areas.side': '{total, plural, one {un área} other {# áreas}}',
  'search.areas.count': '{count, plural, one {una promesa} other {# promesas}}',
  'search.posts': 'Publicaciones',
  'search.posts.side': '{total, plural, one {una publicación} other {# publicaciones}}, las más recientes primero',
  'search.words.side': '{total, plural, one {una palabra} other {# palabras}}, como se usan en estas páginas',
} as const satisfies Record<string, string>
