/** Spanish of src/messages/en/home.ts. */
export const home = {
  'home.title': 'Promesas públicas, cumplidas o no',
  'home.description':
    'Lo que los gobiernos prometieron en la Alianza para el Gobierno Abierto y qué fue de ello: un registro único, enlazado, fechado, descargable y demostrable',
  'home.lede.who':
    'Los gobiernos que pertenecen a la {ogp} escriben qué harán para ser más abiertos: un {plan} de promesas para dos años o más.',
  'home.lede.what':
    'Después un {irm} lee cada promesa y dice {completion}: completa, sustancial, limitada o no iniciada.',
  'home.lede.here':
    'Aquí {promises, plural, one {está una de esas promesas} other {están # de esas promesas}}: quién las hizo, qué fue de ellas, quién lo dice y dónde puede comprobarlo.',
  'home.lede.ogp': 'Alianza para el Gobierno Abierto',
  'home.lede.plan': 'plan',
  'home.lede.irm': 'revisor independiente',
  'home.lede.completion': 'hasta dónde llegó',
  'home.search.about':
    'Un país, una promesa, un documento, una palabra: en cualquier idioma de los planes. Se perdonan acentos y errores al teclear.',
  'home.members': 'Miembros nacionales',
  'home.members.local': '{local, plural, one {# miembro local además} other {# miembros locales además}}',
  'home.plans': 'Planes de acción',
  'home.plans.context': 'registrados aquí',
  'home.promises': 'Promesas',
  'home.promises.context': '{coded} de ellas codificadas por un revisor',
  'home.documents': 'Documentos',
  'home.documents.context': 'planes, informes y cartas',
  'home.glance': 'Hasta dónde llegaron',
  'home.glance.finding': 'De {coded} promesas codificadas, {done} se cumplieron y {never} nunca se iniciaron',
  'home.glance.finding.none': 'Ninguna promesa registrada aquí tiene aún codificación',
  'home.glance.about':
    'Todas las promesas registradas aquí, según la última evaluación cargada aquí que codificó cada una. {members, plural, =0 {} one {Todas las codificadas son de un solo miembro: {name}.} other {Las codificaciones son de # miembros.}}',
  'home.glance.why': '{done} de {coded} cumplidas',
  'home.glance.side':
    '{coded}: un revisor independiente leyó la promesa y respondió preguntas fijas sobre ella. {done}: hallada completa o sustancial. Lo que no está cargado aquí se nombra como faltante y nunca se cuenta como fracaso.',
  'home.glance.side.coded': 'Codificada',
  'home.glance.side.done': 'Cumplida',
  'home.glance.code': 'Cumplimiento',
  'home.glance.count': 'Promesas',
  'home.world': 'El mundo',
  'home.world.side': 'Miembros nacionales, actuales y anteriores. {link}',
  'home.world.all': 'Todos los miembros, con filtros',
  'home.world.compare': 'Comparar algunos',
  'home.changes': 'Qué cambió aquí',
  'home.changes.side': 'Del libro: cada cambio de este registro es un asiento que no puede deshacerse.',
  'home.changes.none': 'Aún no se ha incorporado nada.',
  'home.changes.activate':
    'Se incorporó {source}: {records, plural, one {un registro} other {# registros}}. {verdicts, plural, =0 {Ninguna promesa se juzga de otro modo que antes.} one {Una promesa se juzgó por primera vez o de nuevo.} other {# promesas se juzgaron por primera vez o de nuevo.}}',
  'home.changes.withdraw':
    'Se retiró {source}, y vuelve a valer lo dicho antes. {verdicts, plural, =0 {Ninguna promesa se juzga de otro modo que antes.} one {Una promesa se juzgó de nuevo.} other {# promesas se juzgaron de nuevo.}}',
  'home.changes.turned':
    '{turned, plural, one {Cambió un resultado de una regla} other {Cambiaron # resultados de reglas}}{shown, plural, =0 {.} other {, entre ellos:}}',
  'home.changes.turn': '{rule}: de {was} a {is}',
  'home.changes.entry': 'asiento {entry} del libro',
  'home.due': 'Por vencer y con retraso',
  'home.due.side':
    'Calculado a fecha de {date} según {rule}, nunca decisión de OGP. Un día que ninguna fuente precisa se dice como el tiempo en que cae.',
  'home.due.rule': 'las reglas de su época',
  'home.due.ahead':
    '{count, plural, =0 {No se conoce ningún plazo por venir} one {Un plazo está por venir} other {# plazos están por venir}}{shown, plural, =0 {} other {{isAll, select, yes {} other {; los próximos:}}}}',
  'home.due.late':
    '{count, plural, =0 {Según las reglas, nada está retrasado} one {Según las reglas, uno está retrasado} other {Según las reglas, # están retrasados}}',
  'home.due.unknown':
    '{count, plural, =0 {} one {De un plan más ha pasado el último día, y ninguna fuente de aquí dice si llegó.} other {De # planes más ha pasado el último día, y ninguna fuente de aquí dice si llegaron.}}',
  'home.due.within': '{from} a {to}',
  'home.due.basis': '{name}: {value}',
  'home.due.after': 'después del plan {number}',
  'home.due.of': 'plan {number}',
  'home.due.next-plan': 'Próximo plan',
  'home.due.plan': 'Plan',
  'home.due.refresh': 'Actualización del plan',
  'home.due.comment': 'Comentarios a un informe',
  'home.due.self-assessment': 'Informe del gobierno sobre sí mismo',
  'home.due.inception-report': 'Primer informe sobre un plan local',
  'home.due.overdue':
    '{count, plural, =0 {De ninguna promesa se sabe que haya pasado su fin sin estar completa en la última evaluación} one {Una promesa ha pasado su fin y no estaba completa en la última evaluación} other {# promesas han pasado su fin y no estaban completas en la última evaluación}}',
  'home.due.overdue.since':
    'La última evaluación puede tener años o ser anterior al fin: lo hecho desde entonces no está registrado aquí.',
  'home.due.overdue.unknown':
    '{count, plural, =0 {} one {De una más no se puede saber: su fin o su codificación no están registrados aquí.} other {De # más no se puede saber: su fin o su codificación no están registrados aquí.}}',
  'home.due.overdue.rule': 'Cómo se sabe',
  'home.due.overdue.link': 'Ver estas promesas',
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
