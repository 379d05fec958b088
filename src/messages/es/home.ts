/** Spanish of src/messages/en/home.ts. */
export const home = {
  'home.title': 'Promesas públicas, cumplidas o no',
  'home.description':
    'Lo que los gobiernos prometieron en la Alianza para el Gobierno Abierto y qué fue de ello: un registro único, enlazado, fechado, descargable y demostrable',
  'home.members': 'Miembros nacionales',
  'home.members.local': '{local, plural, one {# miembro local además} other {# miembros locales además}}',
  'home.plans': 'Planes de acción',
  'home.plans.context': 'registrados aquí',
  'home.promises': 'Promesas',
  'home.promises.context': '{coded} de ellas codificadas por un revisor',
  'home.documents': 'Documentos',
  'home.documents.context': 'planes, informes y cartas',
  'home.glance': 'De un vistazo',
  'home.glance.finding': 'De {coded} promesas codificadas, {done} se cumplieron y {never} nunca se iniciaron',
  'home.glance.finding.none': 'Ninguna promesa registrada aquí tiene aún codificación',
  'home.glance.about':
    'Todas las promesas registradas aquí, según la última evaluación cargada aquí que codificó cada una. {members, plural, =0 {} one {Todas las codificadas son de un solo miembro: {name}.} other {Las codificaciones son de # miembros.}}',
  'home.glance.why': '{done} de {coded} cumplidas',
  'home.glance.side':
    'Codificada: un revisor independiente leyó la promesa y respondió preguntas fijas sobre ella, como cuánto avanzó. Solo lo cargado aquí; lo que falta nunca se cuenta como fracaso.',
  'home.glance.code': 'Cumplimiento',
  'home.glance.count': 'Promesas',
  'home.news': 'Cartas y evaluaciones más recientes',
  'home.news.side': 'Tal como están registradas, por la fecha que llevan.',
  'home.news.none': 'Aún no hay registrada ninguna carta ni evaluación.',
  'home.missing.title': 'Aquí no hay ninguna página',
  'home.missing.text':
    'No hay nada en {path}. Puede estar mal escrito, o lo que nombraba nunca estuvo registrado aquí.',
  'home.gone.title': 'Esto ya no está aquí',
  'home.gone.text':
    'Lo que estaba en {path} fue retirado o borrado. El libro muestra aún que existió, y cuándo desapareció.',
  'home.error.title': 'Algo falló de nuestro lado',
  'home.error.text':
    'No se pudo generar la página. No se perdió ni cambió nada. Inténtelo de nuevo en un minuto; si persiste, comunique la hora y la dirección a quien administra este sitio.',
  'home.error.way': 'Desde aquí puede ir a {home} o a {members}.',
  'home.error.home': 'la página de inicio',
  'home.error.members': 'la lista de miembros',
} as const satisfies Record<string, string>
