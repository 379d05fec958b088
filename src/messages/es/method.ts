/** Spanish of src/messages/en/method.ts. */
export const method = {
  'method.title': 'Método',
  'method.description': 'Cada regla y medida con la que Kept concluye, con todas sus versiones y ejemplos resueltos',
  'method.lede':
    'Lo que dijo una fuente se guarda tal como se dijo. Lo que se concluye de ello se sigue de estas {rules} reglas y {measures} medidas. Cada una tiene todas sus versiones, y cualquiera puede volver a aplicarla.',
  'method.scope.commitment': 'Reglas sobre una promesa',
  'method.scope.commitment.side':
    'Se aplican a lo que codificó el revisor independiente. Responden sí, no o no se sabe; algunas clasifican.',
  'method.scope.process': 'Reglas sobre un plan o un miembro',
  'method.scope.process.side':
    'Dicen lo que dice la regla, y nunca lo que decidió OGP. La situación que muestra una página viene solo de una carta registrada.',
  'method.scope.measure': 'Medidas',
  'method.scope.measure.side': 'Recuentos y proporciones sobre muchas promesas, cada uno con n, N y lo excluido.',
  'method.finding': '{count, plural, one {Una regla} other {# reglas}}',
  'method.finding.measures': '{count, plural, one {Una medida} other {# medidas}}',
  'method.rule': 'Regla',
  'method.says': 'Lo que dice',
  'method.counts': 'Lo que cuenta',
  'method.versions': 'Versiones',
  'method.revision': 'Corrección n.º',
  'method.list.assessor': 'Evaluadores',
  'method.list.challenge-area': 'Áreas del Reto de Gobierno Abierto (Open Gov Challenge)',
  'method.list.completion': 'Cumplimiento',
  'method.list.did-it-open-government': '¿Abrió el gobierno?',
  'method.list.document-format': 'Formatos de documentos',
  'method.list.document-kind': 'Tipos de documentos',
  'method.list.early-results': 'Primeros resultados',
  'method.list.global-report-dimension': 'Dimensiones del Informe Global',
  'method.list.global-report-group': 'Grupos del Informe Global',
  'method.list.iap2-level': 'Niveles de participación',
  'method.list.letter-kind': 'Tipos de cartas',
  'method.list.member-level': 'Niveles de miembros',
  'method.list.membership-status': 'Situación de los miembros',
  'method.list.method-version': 'Versiones del método de evaluación',
  'method.list.openness': 'Abierto o por invitación',
  'method.list.potential-for-results': 'Potencial de resultados',
  'method.list.potential-impact': 'Impacto potencial',
  'method.list.region': 'Regiones',
  'method.list.review-stage': 'Primera y última evaluación',
  'method.list.review-product': 'Tipos de informes',
  'method.list.specificity': 'Especificidad',
  'method.list.status-event-kind': 'Tipos de acontecimientos de situación',
  'method.list.yes-no': 'Sí o no',
  'method.codelists': 'Listas de códigos',
  'method.codelists.side':
    'Las respuestas que puede dar un revisor o una fuente. Un valor que no está en ninguna lista se comunica, nunca se adivina.',
  'method.codelists.finding': '{count, plural, one {Una lista de códigos} other {# listas de códigos}}',
  'method.codelists.codes': 'Códigos',
  'method.codelist.description': '{list}: cada código, qué significa y cuántas veces está registrado',
  'method.codelist.lede':
    '{count, plural, one {Un valor permitido.} other {# valores permitidos. Cuando la lista es una escala, va del más bajo al más alto.}}',
  'method.codelist.used': 'Usada por',
  'method.codelist.used.about': 'campos del modelo',
  'method.codelist.codes': 'Códigos',
  'method.codelist.codes.side':
    'Contados sobre todos los hechos vigentes ahora, todos los evaluadores y campos juntos.',
  'method.codelist.finding': '{count, plural, one {Un código} other {# códigos}}, con lo que significa cada uno',
  'method.codelist.code': 'Código',
  'method.codelist.means': 'Lo que significa',
  'method.codelist.count': 'Registrado',
  'method.codelist.fields': 'Dónde se usa',
  'method.codelist.fields.side': 'Tipo y campo, por sus nombres en archivos, columnas y direcciones.',
  'method.codelist.fields.none': 'Ningún campo del modelo toma sus valores de esta lista; lo hacen reglas y páginas.',
  'method.codelist.fields.finding': '{count, plural, one {Un campo} other {# campos}}',
  'method.codelist.field': 'Campo',
  'method.codelist.kind': 'De',
  'method.codelist.table': 'Lista de códigos',
  'method.methods': 'Versiones del método de evaluación',
  'method.methods.side':
    'Las preguntas de los revisores cambiaron con los años. Nada se suma a través de un cambio, salvo que la pregunta siguiera siendo la misma.',
  'method.methods.finding':
    '{count, plural, one {Una versión} other {# versiones}} de las preguntas que respondieron los revisores',
  'method.methods.version': 'Versión',
  'method.methods.what': 'Qué cambió',
  'method.version.description': '{version}: qué codificaron los revisores, en qué informes y qué reglas rigen',
  'method.version.assessments': 'Valoraciones registradas',
  'method.version.assessments.about':
    'de {commitments, plural, one {una promesa} other {# promesas}} en {plans, plural, one {un plan} other {# planes}}',
  'method.version.reviews': 'Informes',
  'method.version.coded': 'Qué se codificó',
  'method.version.coded.side': 'Un campo que no figura no se preguntó: su ausencia dice «sin datos en este método».',
  'method.version.rules': 'Reglas que rigen',
  'method.version.rules.side': 'Donde hay dos versiones, la regla cambió entre el primer informe y el último.',
  'method.version.rules.finding': '{count, plural, one {Una regla} other {# reglas}}, con las versiones que rigieron',
  'method.page.description':
    'La regla «{rule}»: qué dice, todas sus versiones, ejemplos resueltos y cuántas veces dice qué',
  'method.page.over': 'Sobre',
  'method.page.over.commitment': 'una promesa',
  'method.page.over.process': 'un plan o un miembro',
  'method.page.over.measure': 'muchas promesas',
  'method.page.id': 'Nombre en archivos y direcciones',
  'method.page.revision.about': 'aumenta cuando un arreglo nuestro podría cambiar un veredicto',
  'method.page.file': 'Archivo fuente',
  'method.page.not-ogp':
    'Según la regla, no es decisión de OGP: OGP habla por carta, y solo una carta registrada fija una situación.',
  'method.page.versions': 'Versiones',
  'method.page.versions.side':
    'Cada una como la tenía OGP en su época. Cualquier versión puede aplicarse a cualquier promesa.',
  'method.page.versions.finding': '{count, plural, one {Una versión} other {# versiones}}',
  'method.page.version': 'Versión',
  'method.page.valid': 'Vigente para',
  'method.page.source': 'Leído en',
  'method.page.outcomes': 'Cuántas veces dice qué',
  'method.page.outcomes.side': 'Sobre todo lo cargado aquí, al estado de esta página.',
  'method.page.outcomes.finding': 'Lo que la regla dice de {total, plural, one {una promesa} other {# promesas}}',
  'method.page.outcomes.version':
    'Lo que la versión {version} dice de {total, plural, one {una promesa} other {# promesas}}',
  'method.page.outcomes.none': 'No se aplica a todo, así que sus resultados no se cuentan.',
  'method.page.outcomes.day': 'Contado a {date}, como en {list}.',
  'method.page.outcomes.day.list': 'la lista de promesas',
  'method.page.outcome': 'Resultado',
  'method.page.count': 'Promesas',
  'method.page.examples': 'Ejemplos resueltos',
  'method.page.examples.side': 'Se ejecutan como pruebas.',
  'method.page.examples.version': 'versión {version}',
  'method.page.examples.today': 'preguntado el {date}',
  'method.page.examples.given': 'Dado',
  'method.page.examples.answer': 'Respuesta',
  'method.page.measure': 'Lo que cuenta',
  'method.page.measure.numerator': 'Numerador (n)',
  'method.page.measure.denominator': 'Denominador (N)',
  'method.page.measure.unit': 'Unidad',
  'method.page.measure.unit.share': 'proporción, de 0 a 1; ninguna donde no se codificó nada',
  'method.page.measure.unit.commitments': 'promesas; ninguna donde no se codificó nada',
  'method.page.measure.breaks': 'Rupturas',
  'method.page.measure.breaks.none': 'ninguna: una sola escala para planes de todos los años',
  'method.page.measure.breaks.years': 'otra escala desde los planes de {years}; nada se suma a través de ella',
  'method.page.measure.total': 'Sobre todos los planes cargados de miembros nacionales',
  'method.page.measure.total.of': '{n} de {of}',
  'method.page.measure.total.none': 'no se suma a través de una ruptura de método',
  'method.says.verifiable':
    'Si alguien podría comprobar que la promesa se cumplió: (1) hasta los planes de 2016 su especificidad es media o alta; (2) desde entonces el revisor respondió a la pregunta con un sí.',
  'method.says.relevant':
    'Si la promesa trata de gobierno abierto: (1) sirve claramente al acceso a la información, (2) a la participación cívica o (3) a la rendición de cuentas; basta una. Desde los planes de 2020 (4) hay un solo sí o no. La tecnología se codifica aparte y nunca cuenta.',
  'method.says.ambitious':
    'Si la promesa cambiaría mucho de cumplirse: (1) es pertinente y (2) su impacto potencial es moderado o superior. Para planes desde 2020 (3) ninguna fuente nuestra da el umbral de OGP, así que la respuesta es «no se sabe».',
  'method.says.completed':
    'Si la promesa se cumplió: (1) el cumplimiento es sustancial o completo en la última evaluación que lo codificó. No el mejor de dos: lo que retrocedió entre las evaluaciones no está completado.',
  'method.says.strong-result':
    'Si la promesa cambió algo visible: (1) el gobierno se abrió en grado considerable o excepcional; para planes desde 2021 (2) los primeros resultados son significativos. «Aún sin primeros resultados que reportar» es un código, no una ausencia.',
  'method.says.star':
    'Una estrella distingue una promesa modelo. Debe cumplirse todo: (1) puede verificarse, desde la versión 2; (2) es pertinente; (3) su impacto potencial es moderado o superior, en la versión 3 transformador; (4) el cumplimiento es sustancial o completo en ese informe.',
  'method.says.star-shown':
    'Qué estrella muestra una página y cuenta un recuento: (1) solo para planes de 2012 a 2017; (2) según el último informe si codificó el cumplimiento, si no, el primero; (3) lo que cumple los criterios donde OGP no publicó estrella no recibió ninguna y no entra en ningún recuento.',
  'method.says.star-of-its-time':
    'La estrella según la regla vigente cuando salió el primer informe: (1) versión 0 para planes de 2011, (2) versión 1 para 2012, (3) versión 2 para 2013, (4) versión 3 desde 2014.',
  'method.says.binding-constraint':
    'La primera prueba que una promesa no supera en el camino a la estrella: (1) no evaluada, (2) no verificable, (3) no pertinente, (4) impacto inferior a transformador, (5) no completada, (6) nada falla. Una prueba que nunca se codificó se pasa por alto y se hace constar. A los planes desde 2020 no se les pregunta.',
  'method.says.irm-score':
    'Qué fue de la promesa, en cuatro clases: (1) ambiciosa y completada, o con resultados sólidos; (2) ambiciosa y no completada; (3) completada y no ambiciosa; (4) ninguna de las dos; (5) no evaluada. Lo no codificado deja la clase sin saber.',
  'method.says.overdue':
    'Si una promesa, o un paso de ella, ha pasado su fin y no estaba completa en la última evaluación, el día en que se pregunta: (1) ha pasado el último día que su fin puede significar; (2) no está retirada; (3) la última codificación del cumplimiento es cualquiera menos completo. Esa codificación puede tener años o ser anterior al fin, así que un sí no dice que hoy no esté hecha. Sin fin o sin codificación, la respuesta es «no se sabe».',
  'method.says.participation':
    'Si el público participó hasta donde pide el estándar de 2017: (1) al menos involucrado mientras se redactaba el plan, (2) al menos informado mientras se ejecutaba. «No aplicable» es la ausencia de un nivel y nunca «sin consulta».',
  'method.says.plan-state':
    'Dónde está un miembro con sus planes el día en que se pregunta: (1) se fue, según su última situación registrada; (2) aquí no hay ningún plan registrado; (3) implementando: un plan empezó y no ha terminado; (4) elaborando: uno registrado aún no empieza; (5) entre planes: el más reciente terminó, y también los anteriores; (6) no se sabe: las fechas registradas no lo dicen.',
  'method.says.minimum-requirements':
    'Si se cumple cada requisito mínimo de 2022 que la evaluación examina: (1) estándares 1 a 4 en la revisión del plan de acción; 1, 2 y 5 en el informe de resultados.',
  'method.says.late-plan':
    'Si un plan está retrasado: (1) se publicó después del último día que permiten los plazos de su época, o no se ha publicado y ese día ya pasó.',
  'method.says.cohort-shift':
    'Si un miembro pasa al grupo del año siguiente: (1) su plan llegó, o no ha llegado, después del último día que permiten los plazos de su época. Desde 2022 no hay grupos.',
  'method.says.late-self-assessment':
    'Si el informe de un gobierno sobre sí mismo está retrasado: (1) vence tres meses después del primer año del plan y (2) se retrasa más de cuatro meses después de eso.',
  'method.says.contrary-to-process':
    'Si un miembro actúa en contra del proceso en un ciclo; basta un motivo: (1) el plan está retrasado; (2) hasta 2016 su autoevaluación está retrasada; (3) el revisor no halló ningún avance; de 2017 a 2021 el público (4) no fue involucrado, (5) no fue informado, o (6) no hay repositorio; desde 2022 (7) no se cumple un requisito mínimo.',
  'method.says.under-procedural-review':
    'Si un miembro está bajo revisión de procedimiento: actuó en contra del proceso (1) en el ciclo anterior al último (2) y en el último, y (3) no ha corregido el segundo caso.',
  'method.says.eligibility-review':
    'Si un miembro está en revisión de elegibilidad: estuvo por debajo de los puntos (1) en el último año y (2) en el anterior.',
  'method.says.late-inception-report':
    'Si el primer informe sobre un plan local está retrasado: (1) vence a los dos meses de presentarse el plan.',
  'method.says.late-end-of-commitment-report':
    'Si el informe sobre una promesa local ya hecha está retrasado: (1) vence al mes de haberse ejecutado.',
  'method.says.time-left-to-join':
    'Si a una administración local le queda tiempo suficiente para unirse: (1) le quedan al menos 16 meses de mandato.',
  'method.says.deadlines':
    'Cuándo vence un plan, desde cuándo está retrasado y qué sigue, según los plazos de su época. Un día que no es seguro es un intervalo, nunca una suposición.',
  'method.says.comment-window':
    'Si un informe está abierto a comentarios un día: (1) cualquiera puede comentar durante dos semanas; (2) un último día registrado prevalece sobre eso.',
  'method.says.eligibility':
    'Si un país puede ser miembro: (1) tiene al menos el 75 % de los puntos que le corresponden; (2) con solo una o dos métricas no hay datos suficientes.',
  'method.says.global-report-flags':
    'Lo que el Informe Global de 2019 marca en una dimensión: (1) sin compromisos, (2) compromisos, (3) uno evaluado, (4) uno completado, (5) uno ambicioso, (6) uno con resultados considerables o excepcionales. Cada una es «al menos uno». Lo que nunca se codificó deja una marca sin saber. La recomendación se toma tal como se publicó, nunca se calcula.',
} as const satisfies Record<string, string>
