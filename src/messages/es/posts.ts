/** Spanish of src/messages/en/posts.ts. */
export const posts = {
  'posts.title': 'Publicaciones',
  'posts.description':
    'Relatos, declaraciones y eventos a los que apuntan las páginas de los miembros, por miembro y año',
  'posts.lede':
    '{known, plural, =0 {No hay ninguna publicación registrada aquí.} one {Un relato, declaración o evento al que apunta la página de un miembro.} other {# relatos, declaraciones y eventos a los que apuntan las páginas de los miembros.}} Cada una es texto de otra persona: aquí están su título, de qué trata en nuestras palabras y dónde está.',
  'posts.list': 'Lista',
  'posts.list.side':
    'Las más recientes primero; una publicación sin fecha va al final, en el orden de su página. Los títulos son los publicados.',
  'posts.filters': 'Filtros',
  'posts.filters.side': 'Varias opciones de un filtro amplían la lista; los dos filtros juntos la reducen.',
  'posts.filter.member': 'Miembro',
  'posts.filter.year': 'Año',
  'posts.finding': '{total, plural, =0 {Ninguna publicación} one {Una publicación} other {# publicaciones}}',
  'posts.finding.chosen':
    '{total, plural, =0 {Ninguna publicación} one {Una publicación} other {# publicaciones}}: {choices}',
  'posts.shown': 'Se muestran {shown} de {total}.',
  'posts.more': 'Mostrar las {total}',
  'posts.zero': 'Quite un filtro para ver las demás.',
  'posts.none':
    'Las publicaciones llegan con las páginas de los miembros; ninguna página cargada aquí apunta a alguna.',
  'posts.date': 'Publicada',
  'posts.undated': 'fecha: {word}',
  'posts.about': 'Sobre',
  'posts.address': 'Dónde está',
  'posts.address.open': 'Abrir la publicación en su editor',
  'posts.summary.none': 'Nadie la ha resumido aquí.',
  'posts.sources': 'Fuente',
  'posts.sources.side': 'Dónde se leyeron título, fecha y miembros.',
  'posts.others': 'Otras publicaciones sobre {member}',
  'posts.others.all': 'Todas las publicaciones sobre {member}',
  'posts.others.side': 'Como mucho cuatro, las más recientes primero.',
  'posts.page.description': 'Una publicación sobre {members}: título, fecha, de qué trata y dónde está',
} as const satisfies Record<string, string>
