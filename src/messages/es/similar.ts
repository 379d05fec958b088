/** Spanish of src/messages/en/similar.ts. */
export const similar = {
  'similar.title': 'Parecidas en otros lugares',
  'similar.side':
    'Halladas contando palabras, y nadie las revisó. Los títulos de otros miembros que comparten las palabras más raras de este van primero si además tienen las mismas áreas. No se compara el sentido: falta lo que dice lo mismo con otras palabras o en otro idioma.',
  'similar.words': 'Se buscó: {words}.',
  'similar.finding':
    '{count, plural, one {Una promesa de otro miembro tiene} other {# promesas de otros miembros tienen}} un título como este',
  'similar.none': 'Ninguna promesa de otro miembro comparte las palabras más raras de este título.',
  'similar.none.words':
    'Este título no tiene palabras que otros títulos compartan y que sean lo bastante raras para buscarlas.',
  'similar.promise': 'Promesa',
  'similar.member': 'Miembro',
  'similar.common': 'En común',
  'similar.completion': 'Cómo le fue',
  'similar.common.words': 'palabras: {words}',
  'similar.common.areas': 'áreas: {areas}',
  'similar.year': '{member}, {year}',
} as const satisfies Record<string, string>
