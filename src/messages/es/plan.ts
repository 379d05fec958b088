/** Spanish of src/messages/en/plan.ts. */
export const plan = {
  'plan.title': 'Plan de acción {number} de {member}',
  'plan.description':
    'Plan de acción {number} de {member}: cada promesa, qué fue de ella, cómo se hizo el plan, sus evaluaciones, documentos y plazos',
  'plan.plans': 'Planes',
  'plan.period': 'Periodo',
  'plan.period.to-come': 'aún no iniciado',
  'plan.period.running': 'en curso',
  'plan.period.ended': 'terminado',
  'plan.period.unknown': 'sus fechas no dicen si ha terminado',
  'plan.submitted': 'Presentado',
  'plan.method': 'Método de evaluación',
  'plan.method.by-year': 'por el año de su presentación; ninguna fuente lo dice',
  'plan.others': 'Otros planes:',
  'plan.commitments.side': 'En el orden del plan; títulos tal como se presentaron.',
  'plan.commitments.counted':
    '{count, plural, one {Su página cuenta una} other {Su página cuenta #}}; {count, plural, one {su título} other {sus títulos}}: {word}.',
  'plan.figures': 'Cifras del plan',
  'plan.figures.side':
    'Con remates: tal como se publicó. Sombreado: calculado por Kept a partir de las codificaciones.',
  'plan.figures.value': 'Lo publicado y lo nuestro',
  'plan.figures.ours': 'calculado por Kept; no se imprimió nada',
  'plan.figures.finding':
    '{printed, plural, =0 {No se imprimió ninguna cifra de este plan} one {Se imprimió # cifra de este plan} other {Se imprimieron # cifras de este plan}}; {same, plural, =0 {ninguna} other {#}} puede confirmarse con lo registrado aquí',
  'plan.figures.none': 'No se imprimió ninguna cifra de este plan, y no puede calcularse ninguna: {word}.',
  'plan.compared': 'Junto a la región y el mundo',
  'plan.compared.side':
    'Solo se suman planes de miembros {level, select, local {locales} other {nacionales}} evaluados con el mismo método; este plan está entre ellos.',
  'plan.compared.few':
    'De menos de {fewest} promesas no se muestra porcentaje: una más o menos lo movería demasiado. Los recuentos van solos.',
  'plan.compared.finding':
    '{count, plural, one {# proporción} other {# proporciones}} de este plan junto a las de todos los planes con {method}',
  'plan.compared.note':
    'Proporciones de las promesas codificadas, entre los planes cargados aquí. No es una clasificación: lo que prometió cada plan difiere.',
  'plan.compared.measure': 'Proporción',
  'plan.compared.about': '{measure}, {of}',
  'plan.compared.n': '{n} de {of}',
  'plan.compared.n-plans': '{n} de {of}, {plans} planes',
  'plan.compared.too-few': 'muy pocas para una proporción',
  'plan.compared.none':
    'No puede calcularse ninguna proporción de este plan, así que no hay nada que poner junto a otros: {word}.',
  'plan.compared.no-method': 'Con qué método se evaluó: {word}; planes con métodos distintos no se comparan.',
  'plan.compared.methods': 'Planes por método',
  'plan.compared.break': 'ruptura de método',
  'plan.reviews': 'Evaluaciones',
  'plan.reviews.side':
    'Informes del revisor independiente y, para planes locales, los del órgano de seguimiento local.',
  'plan.reviews.finding':
    '{count, plural, one {# informe sobre este plan} other {# informes sobre este plan}} en el registro',
  'plan.reviews.none': 'No hay ningún informe sobre este plan registrado aquí: {word}.',
  'plan.reviews.codings':
    'Los informes sobre este plan se conocen aquí solo por sus codificaciones; sus fechas y documentos: {word}.',
  'plan.reviews.missing': 'Su método tiene además: {names}. De eso no hay nada registrado aquí: {word}.',
  'plan.reviews.report': 'Informe',
  'plan.reviews.by': 'Por, método',
  'plan.reviews.stages': 'Etapas',
  'plan.reviews.documents': 'Documentos',
  'plan.reviews.published': 'Publicado: {date}',
  'plan.reviews.comment': 'abierto a comentarios del {from} al {to}',
  'plan.reviews.comment.from': 'abierto a comentarios desde {from}',
  'plan.reviews.comment.to': 'abierto a comentarios hasta {to}',
  'plan.reviews.comment.none': 'no está registrado cuándo estuvo abierto a comentarios',
  'plan.reviews.for-comment': 'versión para comentarios',
  'plan.process': 'Cómo se hizo',
  'plan.process.side':
    'Lo que el revisor codificó del trabajo con el público. Lo que no se pedía a los planes de su época no aplica.',
  'plan.process.levels': 'Hasta dónde pudo llegar el público',
  'plan.process.levels.none': 'Hasta dónde pudo llegar el público mientras se redactaba y ejecutaba: {word}.',
  'plan.process.steps': 'Los seis pasos que se pedían a los planes hasta 2016',
  'plan.process.steps.finding':
    '{yes, plural, =0 {No se siguió ninguno de los seis pasos} one {Se siguió # de los seis pasos} other {Se siguieron # de los seis pasos}}{printed, select, yes {; la fuente imprime {number}} other {}}',
  'plan.process.steps.none': 'Cuáles de ellos se siguieron: {word}.',
  'plan.process.step': 'Paso',
  'plan.process.followed': 'Seguido',
  'plan.process.evidence': 'A qué remite el revisor',
  'plan.process.notice': '{days, plural, one {# día} other {# días}}',
  'plan.process.requirements': 'Requisitos mínimos de 2022',
  'plan.process.requirements.finding': 'Se cumplen {met} de {of} requisitos registrados',
  'plan.process.requirements.none': 'Cuáles de ellos se cumplieron: {word}.',
  'plan.process.requirement': 'Requisito',
  'plan.process.requirement.met': 'cumplido',
  'plan.process.requirement.not-met': 'no cumplido',
  'plan.process.requirement.in-progress': 'en curso',
  'plan.process.state': 'Estado',
  'plan.process.repository': 'Repositorio',
  'plan.process.repository.said': 'Los documentos del proceso se guardaron donde cualquiera puede leerlos: {answer}.',
  'plan.process.self-assessment': 'El informe del gobierno sobre sí mismo',
  'plan.process.self-assessment.finding': '{yes} de {of} preguntas sobre él se respondieron con sí',
  'plan.process.self-assessment.none': 'Lo que el revisor codificó de él: {word}.',
  'plan.process.question': 'Pregunta',
  'plan.process.answer': 'Respuesta',
  'plan.question.published': '¿Se publicó?',
  'plan.question.on-schedule': '¿Salió en plazo?',
  'plan.question.in-local-language': '¿Está en el idioma local?',
  'plan.question.in-english': '¿Está en inglés?',
  'plan.question.two-weeks-for-comment': '¿Estuvo su borrador abierto a comentarios dos semanas?',
  'plan.question.reviews-comment-period': '¿Examina los comentarios?',
  'plan.question.comments-received': '¿Se recibieron comentarios?',
  'plan.question.in-ogp-portal': '¿Está en el portal de OGP?',
  'plan.question.reviews-consultation': '¿Examina la consulta?',
  'plan.question.covers-all-commitments': '¿Cubre todas las promesas?',
  'plan.question.assesses-completion': '¿Dice hasta dónde llegó cada una?',
  'plan.question.reviews-consultation-on-draft': '¿Examina la consulta sobre su borrador?',
  'plan.answer.unclear': 'no claro',
  'plan.deadlines': 'Plazos',
  'plan.deadlines.side':
    'Lo que una regla deduce de los hechos registrados; no es decisión de OGP. Un día que ninguna fuente registra no se adivina.',
  'plan.deadlines.finding':
    '{count, plural, one {# plazo} other {# plazos}} de este plan: {ahead, plural, =0 {ninguno} other {#}} por venir, {unknown, plural, =0 {los demás resueltos} one {# no se sabe} other {# no se saben}}',
  'plan.deadlines.none':
    'Las reglas no fijan ningún plazo para este plan{level, select, local {: los planes de miembros locales no tenían ninguno antes de 2021, y no lo tienen para el plan siguiente} other {}}.',
  'plan.documents.side':
    'Los suyos y los de sus evaluaciones, los más recientes primero. Una versión para comentarios se une a la final.',
  'plan.documents.none': 'No hay ningún documento de este plan registrado aquí: {word}.',
  'plan.documents.finding':
    '{count, plural, one {# documento} other {# documentos}}, {drafts, plural, =0 {ninguno es una versión para comentarios con su final} one {uno de ellos es una versión para comentarios con su final} other {# de ellos son versiones para comentarios con sus finales}}',
  'plan.documents.title': 'Título, tal como se publicó',
  'plan.documents.kind': 'Tipo',
  'plan.documents.dated': 'Fecha o año',
  'plan.texts': 'Cambios en el texto',
  'plan.texts.side':
    'Las palabras que están solo en el archivo más antiguo van tachadas; las que están solo en el más nuevo, subrayadas.',
  'plan.texts.finding':
    'De {compared, plural, one {la única promesa} other {las # promesas}} con texto de más de un archivo o edición, {count, plural, one {# texto difiere} other {# textos difieren}}.',
  'plan.texts.none':
    '{compared, plural, =0 {Ninguna promesa de este plan tiene texto de más de un archivo o edición, así que no hay nada que contrastar.} one {Una promesa está registrada por más de un archivo, con las mismas palabras.} other {# promesas están registradas por más de un archivo, con las mismas palabras.}}',
  'plan.texts.more':
    '{count, plural, one {Un texto más difiere} other {# textos más difieren}}; véanse las páginas de las promesas.',
  'plan.texts.drafts':
    '{count, plural, one {Un informe está registrado} other {# informes están registrados}} como versión para comentarios y como final; sus textos no están cargados aquí.',
  'plan.texts.drafts.see': 'Ver los documentos',
  'plan.texts.of': 'Promesa {number}: {field}',
  'plan.texts.from': 'Más antiguo:',
  'plan.texts.to': 'Más nuevo:',
  'plan.texts.promise': 'La promesa',
  'plan.texts.other':
    'Los dos tienen pocas palabras en común; puede que estén en dos idiomas. Primero el más antiguo, luego el más nuevo, hasta donde caben aquí.',
} as const satisfies Record<string, string>
