/** Spanish of src/messages/en/glossary.ts. */
export const glossary = {
  'glossary.title': 'Glosario',
  'glossary.description': 'Cada palabra que usa una página de Kept y pide explicación, en una o dos frases',
  'glossary.lede':
    'Qué significan las palabras de estas páginas, en una o dos frases cada una. {count} términos; cada uno tiene una dirección a la que se puede enlazar.',
  'glossary.more': 'La regla, con sus versiones y ejemplos',
  'glossary.list': 'La lista completa, con la frecuencia de cada código',
  'glossary.codes': 'Códigos: {list}',
  'glossary.group.people': 'Quién',
  'glossary.group.people.side': 'Quienes prometen, quienes evalúan y quienes deciden.',
  'glossary.group.plans': 'Planes y promesas',
  'glossary.group.plans.side': 'Lo que un gobierno dice que hará, y para cuándo.',
  'glossary.group.review': 'Evaluación',
  'glossary.group.review.side': 'Lo que un lector independiente pregunta de cada promesa.',
  'glossary.group.results': 'Resultados',
  'glossary.group.results.side': 'Hasta dónde llegó una promesa y qué resultó de ella.',
  'glossary.group.participation': 'Participación',
  'glossary.group.participation.side': 'Cómo participó el público en un plan.',
  'glossary.group.standing': 'Situación',
  'glossary.group.standing.side':
    'Si un miembro respeta las reglas de la alianza. Solo las cartas y decisiones la fijan.',
  'glossary.group.record': 'El registro',
  'glossary.group.record.side': 'Cómo separa Kept lo que se le dijo de lo que calcula.',
  'glossary.group.absence': 'Lo que no está',
  'glossary.group.absence.side':
    'Palabras fijas. Ninguna página de Kept muestra en su lugar un cero ni una celda vacía.',
  'glossary.list.iap2-level': 'Nivel de participación (IAP2)',
  'glossary.ogp': 'Alianza para el Gobierno Abierto (OGP)',
  'glossary.ogp.means':
    'Una alianza internacional, iniciada en 2011, cuyos miembros escriben en planes promesas de gobierno abierto y las someten a evaluación.',
  'glossary.member': 'Miembro',
  'glossary.member.means': 'Un gobierno que participa: de un país, o de un estado, provincia, ciudad o distrito.',
  'glossary.local-member': 'Miembro local',
  'glossary.local-member.means':
    'Un gobierno por debajo del de un país. Tiene planes, página y recuentos propios, que nunca se mezclan con los de su país.',
  'glossary.irm': 'Revisor independiente (IRM)',
  'glossary.irm.means':
    'El Mecanismo de Revisión Independiente de OGP. Lee cada plan e informa de lo prometido y lo hecho. Sus investigadores no trabajan para el gobierno que evalúan.',
  'glossary.assessor': 'Evaluador',
  'glossary.assessor.means':
    'Quien juzga una promesa: el revisor independiente, el propio gobierno, la sociedad civil u otros. La opinión de cada uno va junto a las demás, con fecha.',
  'glossary.steering-committee': 'Comité Directivo',
  'glossary.steering-committee.means':
    'Los gobiernos y líderes de la sociedad civil que dirigen OGP. Decide sobre la situación de los miembros.',
  'glossary.support-unit': 'Unidad de Apoyo',
  'glossary.support-unit.means':
    'El personal propio de OGP. Escribe las cartas sobre plazos y mantiene las páginas de los miembros.',
  'glossary.point-of-contact': 'Punto de contacto',
  'glossary.point-of-contact.means':
    'La oficina que responde por un plan. Kept guarda su cargo e institución, y el nombre o buzón de ninguna persona.',
  'glossary.action-plan': 'Plan de acción',
  'glossary.action-plan.means':
    'Lo que un miembro promete para unos años, por lo general dos o cuatro, en un documento.',
  'glossary.commitment': 'Compromiso, o promesa',
  'glossary.commitment.means':
    'Una promesa de un plan. Aquí las frases dicen promesa; etiquetas, datos y direcciones dicen compromiso. Significan lo mismo.',
  'glossary.milestone': 'Hito',
  'glossary.milestone.means': 'Un paso en el camino a cumplir una promesa, con una fecha límite.',
  'glossary.cluster': 'Grupo de compromisos',
  'glossary.cluster.means': 'Varias promesas de un plan que el revisor juzga juntas.',
  'glossary.continues': 'Continúa',
  'glossary.continues.means': 'Se dice de una promesa que retoma una de un plan anterior.',
  'glossary.policy-area': 'Área de política',
  'glossary.policy-area.means':
    'Un tema del que tratan las promesas, como los beneficiarios finales o los datos abiertos. Una promesa tiene varios.',
  'glossary.cohort': 'Grupo de años',
  'glossary.cohort.means':
    'Miembros que entregan sus planes el mismo año, par o impar. De 2015 a 2021 un miembro que llegaba demasiado tarde pasaba al siguiente.',
  'glossary.deadline': 'Plazo',
  'glossary.deadline.means':
    'El día hasta el que se debe un plan o informe. Resulta de las reglas de su época; la página que lo muestra nombra la regla.',
  'glossary.late-plan': 'Plan con retraso',
  'glossary.late-plan.means': 'Un plan entregado después del día que permitían las reglas de su época.',
  'glossary.overdue': 'Fin pasado, no completa en la última evaluación',
  'glossary.overdue.means':
    'Se dice de una promesa o hito cuyo fin ha pasado, que no se retiró y que su última codificación no llama completo. Esa codificación puede tener años o ser anterior al fin: lo hecho desde entonces no está registrado. Sin fin o sin codificación no se sabe.',
  'glossary.challenge': 'Reto de Gobierno Abierto (Open Gov Challenge)',
  'glossary.challenge.means':
    'El llamado de OGP a los gobiernos a inscribir una reforma ambiciosa en una de diez áreas para 2028, dentro de un plan o aparte.',
  'glossary.review': 'Evaluación',
  'glossary.review.means':
    'Un informe sobre un plan o una promesa. La primera evaluación lee cómo está escrita la promesa; la última, lo que se hizo.',
  'glossary.coded': 'Codificada',
  'glossary.coded.means':
    'Se dice de una promesa que un revisor leyó y sobre la que respondió preguntas fijas. Una promesa no codificada no entra en ningún recuento de resultados, ni como cumplida ni como incumplida.',
  'glossary.coding': 'Codificación',
  'glossary.coding.means':
    'La respuesta a una de esas preguntas: una palabra de una lista fija, o la razón de que no haya ninguna.',
  'glossary.codelist': 'Lista de códigos',
  'glossary.codelist.means':
    'La lista fija de respuestas a una pregunta. Cuando es una escala, va del más bajo al más alto.',
  'glossary.method': 'Versión del método',
  'glossary.method.means':
    'Lo que preguntaban los revisores en un periodo dado. Cambió cinco veces, así que los recuentos con versiones distintas no se suman.',
  'glossary.specificity': 'Especificidad',
  'glossary.specificity.means':
    'Hasta qué punto el texto de una promesa dice lo que puede comprobarse, de ninguna a alta. Se preguntó en planes hasta 2016.',
  'glossary.verifiable': 'Verificable',
  'glossary.verifiable.means': 'El texto de la promesa dice algo que puede comprobarse después.',
  'glossary.relevant': 'Pertinente',
  'glossary.relevant.means':
    'La promesa atañe al acceso a la información, a la participación cívica o a la rendición de cuentas. La tecnología por sí sola no cuenta.',
  'glossary.potential-impact': 'Impacto potencial',
  'glossary.potential-impact.means':
    'Lo que cambiaría la promesa si se cumpliera del todo, a juicio del revisor. Se preguntó en planes de 2012 a 2019.',
  'glossary.potential-for-results': 'Potencial de resultados',
  'glossary.potential-for-results.means':
    'Qué resultados podría traer la promesa, a juicio del revisor. Se pregunta en planes desde 2020, en lugar del impacto potencial.',
  'glossary.ambitious': 'Ambicioso',
  'glossary.ambitious.means':
    'Pertinente y con un impacto potencial moderado o mayor. Para planes desde 2020 no conocemos aquí el umbral de OGP, así que la respuesta es «no se sabe».',
  'glossary.self-assessment': 'Autoevaluación',
  'glossary.self-assessment.means': 'El informe del propio gobierno sobre hasta dónde llegaron sus promesas.',
  'glossary.comment-window': 'Comentario público',
  'glossary.comment-window.means':
    'Las dos semanas en que cualquiera puede comentar una evaluación antes de que sea final.',
  'glossary.completion': 'Cumplimiento',
  'glossary.completion.means': 'Cuánto de una promesa estaba hecho cuando miró un revisor.',
  'glossary.completed': 'Cumplida, o completada',
  'glossary.completed.means': 'Codificada como sustancial o completa. OGP lo llama High Completion.',
  'glossary.did-it-open-government': '¿Abrió el gobierno?',
  'glossary.did-it-open-government.means':
    'Si el gobierno se volvió más abierto gracias a la promesa, a juicio del revisor. Se preguntó en planes de 2013 a 2020.',
  'glossary.early-results': 'Primeros resultados',
  'glossary.early-results.means':
    'La misma pregunta para planes desde 2021, en tres niveles: sin resultados notables, moderado, significativo.',
  'glossary.strong-result': 'Resultado sólido',
  'glossary.strong-result.means': 'Codificada como considerable o excepcional; en planes desde 2021, significativa.',
  'glossary.major': 'Considerable',
  'glossary.major.means':
    'Un paso adelante en apertura, limitado en alcance o escala. Un recuento de resultados considerables deja fuera los excepcionales.',
  'glossary.outstanding': 'Excepcional',
  'glossary.outstanding.means': 'La promesa cambió la forma de hacer las cosas al abrir el gobierno.',
  'glossary.starred': 'Con estrella',
  'glossary.starred.means':
    'La marca de OGP para una promesa modelo: verificable, pertinente, de impacto potencial transformador y cumplida sustancial o plenamente. Se calculó para planes de 2012 a 2017; la regla cambió con los años.',
  'glossary.binding-constraint': 'Obstáculo determinante',
  'glossary.binding-constraint.means':
    'La primera prueba que una promesa no supera en el camino a la estrella: lo que tendría que cambiar primero.',
  'glossary.irm-score': 'Puntuación del revisor',
  'glossary.irm-score.means':
    'Cuatro clases de promesas que el Informe Global de OGP de 2019 formó con las codificaciones.',
  'glossary.global-report': 'Informe Global',
  'glossary.global-report.means':
    'El informe de OGP de 2019. Para cada miembro contrastó lo hallado por los revisores con puntuaciones de otros en 14 campos.',
  'glossary.co-creation': 'Cocreación',
  'glossary.co-creation.means': 'Gobierno y sociedad civil que redactan juntos un plan.',
  'glossary.iap2': 'Nivel IAP2',
  'glossary.iap2.means':
    'Hasta dónde pudo influir el público en un plan, en una escala de la Asociación Internacional para la Participación Pública: desde ser informado hasta decidir.',
  'glossary.forum': 'Foro multiactor',
  'glossary.forum.means': 'La reunión periódica de gobierno y sociedad civil sobre un plan.',
  'glossary.by-invitation': 'Abierto o por invitación',
  'glossary.by-invitation.means': 'Si pudo participar cualquier persona interesada, o solo las invitadas.',
  'glossary.minimum-requirements': 'Requisitos mínimos',
  'glossary.minimum-requirements.means':
    'Lo que todo miembro debe hacer mientras se redacta y ejecuta un plan, según los estándares de 2022.',
  'glossary.repository': 'Repositorio',
  'glossary.repository.means': 'El sitio web público donde un miembro guarda la evidencia sobre su plan.',
  'glossary.contrary-to-process': 'Contrario al proceso',
  'glossary.contrary-to-process.means':
    'Un miembro no respetó las reglas de OGP al hacer o ejecutar un plan. Se muestra como situación donde lo dice una carta; lo que concluye una regla nuestra va marcado como tal.',
  'glossary.procedural-review': 'Bajo revisión de procedimiento',
  'glossary.procedural-review.means':
    'Un miembro actuó en contra del proceso en dos ciclos seguidos. Se muestra como situación donde lo dice una carta o página.',
  'glossary.inactive': 'Inactivo',
  'glossary.inactive.means': 'Una situación que fija el Comité Directivo tras una revisión de procedimiento.',
  'glossary.response-policy': 'Política de Respuesta',
  'glossary.response-policy.means':
    'Cómo trata OGP una queja de que un miembro actúa contra los valores que suscribió. Puede terminar en suspensión.',
  'glossary.rapid-response': 'Protocolo de Respuesta Rápida',
  'glossary.rapid-response.means': 'Una vía más corta, desde 2020, para acusaciones graves y urgentes.',
  'glossary.eligibility': 'Elegibilidad',
  'glossary.eligibility.means': 'Los puntos que un país necesita en cuatro campos antes de poder unirse.',
  'glossary.source': 'Fuente',
  'glossary.source.means': 'El conjunto de datos o la página de quien publica, y cómo se lee.',
  'glossary.edition': 'Edición',
  'glossary.edition.means': 'El día, mes o año a cuya fecha habla un archivo.',
  'glossary.batch': 'Lote',
  'glossary.batch.means': 'Una importación de un archivo. Cuenta entera o nada, y puede retirarse entera.',
  'glossary.statement': 'Declaración',
  'glossary.statement.means': 'Lo que una fuente dice de una cosa, guardado tal como se dijo.',
  'glossary.fact': 'Hecho',
  'glossary.fact.means': 'Lo que las fuentes juntas dicen de una cosa. Donde difieren, la página lo muestra.',
  'glossary.verdict': 'Veredicto',
  'glossary.verdict.means':
    'Lo que una regla concluye de una promesa: sí, no o no se sabe, con sus razones. Se calcula a partir de los hechos y se guarda aparte.',
  'glossary.rule': 'Regla',
  'glossary.rule.means':
    'Aquello de lo que se sigue un veredicto. Cada regla tiene una página con sus versiones, fuentes y ejemplos.',
  'glossary.version': 'Versión de una regla',
  'glossary.version.means': 'La regla como la aplicaban los informes de su época.',
  'glossary.measure': 'Medida',
  'glossary.measure.means':
    'Un recuento o proporción sobre muchas promesas, con de cuántas se cuenta y qué queda fuera.',
  'glossary.voucher': '¿Por qué?',
  'glossary.voucher.means':
    'La ficha tras una cifra: la regla, cuántas se contaron, qué quedó fuera y por qué, y las filas en que se apoya.',
  'glossary.published-figure': 'Cifra publicada',
  'glossary.published-figure.means':
    'Un número tal como lo imprimió quien lo publicó. Va en letra con remates junto al nuestro.',
  'glossary.conflict': 'Las fuentes discrepan',
  'glossary.conflict.means': 'Dos fuentes dicen cosas distintas de lo mismo. Se muestran ambas, cuente la que cuente.',
  'glossary.candidate': 'Quizá la misma',
  'glossary.candidate.means':
    'Dos registros que pueden ser una sola promesa. Se cuenta uno de ellos hasta que una persona decida.',
  'glossary.ledger': 'Libro de asientos',
  'glossary.ledger.means':
    'La lista de todo lo declarado o hecho aquí, en orden. Las líneas se añaden y nunca se cambian, y cualquiera puede comprobarlo.',
  'glossary.entry': 'Asiento',
  'glossary.entry.means': 'Una línea del libro. Su número es su lugar.',
  'glossary.checkpoint': 'Punto de control',
  'glossary.checkpoint.means':
    'Una nota firmada de lo largo que es el libro y de un número que responde por todo él. Quien conserva una puede probar después que nada anterior se cambió.',
  'glossary.redaction': 'Borrado',
  'glossary.redaction.means':
    'El borrado de lo que decía un asiento, para proteger a una persona. Queda constancia de que el asiento se hizo.',
  'glossary.withdrawal': 'Retirada',
  'glossary.withdrawal.means':
    'Retirar una importación: lo que solo ella decía ya no cuenta, y lo que había sustituido vuelve a contar.',
  'glossary.twin': 'Datos de esta página',
  'glossary.twin.means': 'Los mismos hechos como JSON, en la misma dirección con .json detrás.',
} as const satisfies Record<string, string>
