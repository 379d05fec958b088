/** Spanish of src/messages/en/members.ts. */
export const members = {
  'members.title': 'Miembros',
  'members.description':
    'Miembros nacionales y locales de la Alianza para el Gobierno Abierto, con sus planes y cuántas promesas están registradas',
  'members.lede':
    '{total, plural, =0 {Ningún miembro cumple estos filtros.} one {Un miembro, actual o anterior.} other {# miembros, actuales y anteriores.}} Por orden alfabético: ninguna lista de este sitio clasifica a los gobiernos.',
  'members.filters': 'Filtros',
  'members.filters.side': 'Varias opciones de un mismo filtro amplían la lista; varios filtros la reducen.',
  'members.filter.level': 'Nivel',
  'members.filter.region': 'Región',
  'members.filter.status': 'Situación',
  'members.list': 'Lista',
  'members.list.side':
    'La situación es la registrada en cartas, decisiones y páginas. Las promesas son las registradas aquí; un gobierno puede haber hecho más.',
  'members.finding': '{total, plural, one {Un miembro} other {# miembros}}',
  'members.finding.chosen': '{total, plural, one {Un miembro} other {# miembros}}: {choices}',
  'members.member': 'Miembro',
  'members.since': 'Desde',
  'members.status': 'Situación',
  'members.plan': 'Plan más reciente',
  'members.plan.line': '{number}, {period}',
  'members.promises': 'Promesas',
  'members.done': 'Cumplidas, de las codificadas',
  'members.done.of': '{done} de {coded}',
  'members.national': 'Nacionales',
  'members.local': 'Locales',
  'members.other': 'Otros',
  'members.local.of': 'en {parent}',
} as const satisfies Record<string, string>
