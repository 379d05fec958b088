/** Spanish of src/messages/en/frame.ts. */
export const frame = {
  'frame.title': '{title} · Kept',
  'frame.skip': 'Ir al contenido',
  'frame.home': 'Kept, página de inicio',
  'frame.nav': 'Principal',
  'frame.crumbs': 'Usted está aquí',
  'frame.ignored':
    '{count, plural, one {No se conoce aquí y no se tuvo en cuenta, así que lo que sigue no está limitado por ello: {names}.} other {No se conocen aquí y no se tuvieron en cuenta, así que lo que sigue no está limitado por ellos: {names}.}}',
  'frame.foot': 'Más',
  'frame.members': 'Miembros',
  'frame.method': 'Método',
  'frame.data': 'Datos de esta página',
  'frame.languages': 'Idiomas',
  'frame.promise':
    'Los hechos provienen de las fuentes que cada página nombra, y cada cifra se abre hasta sus filas. Los veredictos resultan de reglas que cualquiera puede leer y volver a aplicar. Kept no habla en nombre de ningún gobierno ni de la Alianza para el Gobierno Abierto (OGP).',
  'frame.state': 'Estado al {date}, asiento {entry} del libro',
  'frame.licence':
    'Kept es software libre bajo la AGPL, versión 3 o posterior. La licencia de cada fuente figura junto a ella.',
  'frame.comma': ', ',
  'frame.unreviewed': 'Ninguna persona ha revisado aún esta traducción: donde difiera de {english}, vale el inglés.',
  'frame.unreviewed.english': 'la página en inglés',
} as const satisfies Record<string, string>
