/** Spanish of src/messages/en/challenge.ts. */
export const challenge = {
  'challenge.title': 'Reto de Gobierno Abierto (Open Gov Challenge)',
  'challenge.description':
    'Reformas que los gobiernos inscribieron en el Reto de Gobierno Abierto: por miembro, región, área y nivel de gobierno',
  'challenge.lede':
    'Un llamado de OGP a sus miembros: inscribir una reforma ambiciosa en una de diez áreas y llevarla a cabo para 2028, como promesa de un plan de acción o aparte.',
  'challenge.countries': 'Países participantes',
  'challenge.localities': 'Localidades',
  'challenge.commitments': 'Compromisos',
  'challenge.counter.about': 'publicado por OGP, y lo nuestro al lado',
  'challenge.counter.why': '{label}: nuestro y publicado',
  'challenge.filters': 'Filtros',
  'challenge.filters.side': 'Varias opciones de un filtro amplían la lista; varios filtros la reducen.',
  'challenge.filter.member': 'Miembro',
  'challenge.filter.region': 'Región',
  'challenge.filter.area': 'Área del reto',
  'challenge.filter.level': 'Nivel de gobierno',
  'challenge.entries': 'Inscripciones',
  'challenge.entries.side':
    'Lo que las páginas de miembros y listas cargadas aquí dicen de las inscripciones. Donde una página da un número y no títulos, cada uno de ese número tiene una fila.',
  'challenge.finding':
    '{total, plural, =0 {Ninguna inscripción cumple estos filtros} one {Aquí se conoce una inscripción} other {Aquí se conocen # inscripciones}}',
  'challenge.finding.chosen':
    '{total, plural, =0 {Ninguna inscripción} one {Una inscripción} other {# inscripciones}}: {choices}',
  'challenge.note':
    '{announced, plural, =0 {} one {De una, la página de un miembro dice que se inscribió, y nada más.} other {De # de ellas, la página de un miembro dice que se inscribieron, y nada más.}}',
  'challenge.column.entry': 'Inscripción',
  'challenge.column.member': 'Miembro',
  'challenge.column.level': 'Nivel de gobierno',
  'challenge.column.institution': 'Institución responsable',
  'challenge.column.area': 'Área',
  'challenge.untitled': 'título: {reason}',
  'challenge.why': 'inscripción de {member}',
  'challenge.as-commitment': 'en el plan como {link}',
  'challenge.zero': 'Quite un filtro para ver las demás; los recuentos junto a cada filtro dicen qué se mostraría.',
  'challenge.areas': 'Las diez áreas',
  'challenge.areas.side': 'Las áreas son de OGP; de qué trata cada una se dice en nuestras palabras.',
  'challenge.areas.none':
    '{count, plural, =0 {Toda inscripción conocida tiene un área.} one {El área de una inscripción conocida no está cargada: no entra en ninguno de estos recuentos.} other {Las áreas de # inscripciones conocidas no están cargadas: no entran en ninguno de estos recuentos.}}',
  'challenge.area.count':
    '{count, plural, =0 {ninguna inscripción conocida} one {# inscripción conocida} other {# inscripciones conocidas}}',
  'challenge.area.access-to-information': 'Que la gente pida lo que tiene el gobierno y lo reciba.',
  'challenge.area.anti-corruption': 'Prevenir sobornos y abusos del cargo, y mostrar quién posee las empresas.',
  'challenge.area.civic-space': 'Libertad de hablar, de reunirse y de fundar asociaciones.',
  'challenge.area.climate-and-environment': 'Decisiones y datos abiertos sobre clima, naturaleza y recursos.',
  'challenge.area.digital-governance': 'Reglas y control de los datos y la tecnología en el gobierno.',
  'challenge.area.fiscal-openness': 'De dónde viene el dinero público y adónde va.',
  'challenge.area.gender-and-inclusion': 'Que quienes quedan fuera participen y ganen.',
  'challenge.area.justice': 'Tribunales y policía abiertos, y ayuda para quien los necesita.',
  'challenge.area.media-freedom': 'Periodistas que pueden trabajar y publicar sin miedo.',
  'challenge.area.public-participation': 'Que la gente tenga voz antes de que se decida.',
  'challenge.lack': 'Lo que no está aquí',
  'challenge.lack.side': 'Lo que tiene la lista publicada y falta en nuestras fuentes.',
  'challenge.lack.share':
    'La lista de OGP cuenta {published, number} compromisos; {known, number} de ellos se conocen aquí, y {titled, plural, =0 {ninguno tiene su título} one {uno tiene su título} other {# tienen su título}}. La lista completa no está en ninguna fuente cargada aquí, así que los otros {missing, number} no están cargados. Eso no dice nada de ellos.',
  'challenge.lack.local':
    'No se conoce aquí ninguna inscripción de un miembro local, aunque la lista cuenta {published} localidades.',
  'challenge.lack.undated': 'La página no imprime el día de sus contadores. Pueden haber cambiado desde entonces.',
} as const satisfies Record<string, string>
