/** Spanish of the titles of worked examples, by their English words. */
export const examples = {
  'example.an activity that can be checked is enough, milestones are not needed':
    'basta una actividad comprobable; no hacen falta hitos',
  'example.a text that needs interpretation by its reader is not verifiable':
    'un texto que su lector debe interpretar no es verificable',
  'example.while the report is not out nobody knows': 'mientras no salga el informe, nadie lo sabe',
  'example.from 2017 the reviewer says it in one word': 'desde 2017 el revisor lo dice en una palabra',
  'example.and the word may be no': 'y la palabra puede ser no',
  'example.one of the three values is enough': 'basta uno de los tres valores',
  'example.technology alone never makes a promise relevant':
    'la tecnología por sí sola nunca hace pertinente una promesa',
  'example.one value not reviewed leaves it open, where no other settles it':
    'un valor no evaluado lo deja abierto si ningún otro lo zanja',
  'example.from 2020 there is one question': 'desde 2020 hay una sola pregunta',
  'example.and one answer': 'y una sola respuesta',
  'example.a major step that serves an OGP value is ambitious':
    'un gran paso al servicio de un valor de OGP es ambicioso',
  'example.a transformative promise that is not about open government is not':
    'una promesa transformadora que no trata de gobierno abierto no lo es',
  'example.plans of 2011 were not coded for impact': 'el impacto de los planes de 2011 no se codificó',
  'example.from 2020 even a substantial potential is not judged: the threshold is not known to us':
    'desde 2020 ni siquiera un potencial sustancial se juzga: no conocemos el umbral',
  'example.were the threshold “substantial”, a modest promise would fail it':
    'si el umbral fuera «sustancial», una promesa modesta no lo alcanzaría',
  'example.substantial at the end is completed': 'sustancial al final es completado',
  'example.what went back between the reviews is not': 'lo que retrocedió entre las evaluaciones no lo es',
  'example.without a last review the first one counts': 'sin última evaluación cuenta la primera',
  'example.no evidence is a finding': 'la falta de evidencia es una constatación',
  'example.a promise whose report is not out is neither kept nor broken':
    'una promesa cuyo informe no ha salido ni está cumplida ni incumplida',
  'example.a major step forward is strong': 'un paso adelante considerable es sólido',
  'example.a marginal change is not': 'un cambio marginal no lo es',
  'example.“no early results to report yet” was coded, and is not strong':
    '«aún sin primeros resultados que reportar» se codificó, y no es sólido',
  'example.plans of 2011 and 2012 were never asked: no data is not zero':
    'a los planes de 2011 y 2012 nunca se les preguntó: sin datos no es cero',
  'example.from 2021 significant is the highest of three levels':
    'desde 2021 «significativo» es el más alto de tres niveles',
  'example.a founder’s promise of 2011 needed no coded impact':
    'una promesa de 2011 de un fundador no necesitaba impacto codificado',
  'example.before June 2014 it did not have to be verifiable': 'antes de junio de 2014 no tenía que ser verificable',
  'example.a moderate impact earned a star under v2': 'un impacto moderado obtenía una estrella con v2',
  'example.under v3 it no longer does': 'con v3 ya no',
  'example.a plan of 2021 cannot be judged: potential impact was not coded':
    'un plan de 2021 no puede juzgarse: el impacto potencial no se codificó',
  'example.a plan of 2012 gets the star that OGP worked out later':
    'un plan de 2012 recibe la estrella que OGP calculó después',
  'example.a limited completion at the end takes the star away': 'un cumplimiento limitado al final quita la estrella',
  'example.PH0051 meets the criteria, but its report of 2021 gave no stars':
    'PH0051 cumple los criterios, pero su informe de 2021 no dio estrellas',
  'example.HR0028 of 2018 meets them too: OGP gave no star to plans of its year':
    'HR0028 de 2018 también los cumple: OGP no dio estrellas a planes de su año',
  'example.a plan of 2021 is not asked for stars': 'a un plan de 2021 no se le preguntan estrellas',
  'example.a moderate promise of 2012 had its star in 2014, though none is shown today':
    'una promesa moderada de 2012 tuvo su estrella en 2014, aunque hoy no se muestra ninguna',
  'example.in 2015 a promise that could not be verified got none':
    'en 2015 una promesa que no podía verificarse no recibió ninguna',
  'example.from plans of 2014 it is the star that is shown': 'desde los planes de 2014 es la estrella que se muestra',
  'example.without a year nobody knows which rule held': 'sin año nadie sabe qué regla regía',
  'example.of two failures the first in the order counts': 'de dos fallos cuenta el primero en el orden',
  'example.all tests met, and a star': 'todas las pruebas superadas, y una estrella',
  'example.all tests met, and no star was awarded': 'todas las pruebas superadas, y no se otorgó estrella',
  'example.what was never coded is passed over and stated':
    'lo que nunca se codificó se pasa por alto y se hace constar',
  'example.a plan of 2020 is not asked': 'a un plan de 2020 no se le pregunta',
  'example.ambitious and done': 'ambiciosa y cumplida',
  'example.strong results are enough, whatever else': 'bastan resultados sólidos, sea como sea lo demás',
  'example.done but not ambitious; results were not coded, and that is stated':
    'cumplida pero no ambiciosa; los resultados no se codificaron, y se hace constar',
  'example.of a plan of 2021 ambition is not known, so neither is the class':
    'de un plan de 2021 no se sabe la ambición, así que tampoco la clase',
  'example.a design that is not reviewed is no score of 1': 'un diseño no evaluado no es una puntuación de 1',
  'example.the end is past and the work is limited': 'el final ya pasó y el trabajo es limitado',
  'example.on its last day the end has not passed': 'en su último día el fin aún no ha pasado',
  'example.of the end only the year is known, and the year is not over':
    'del final solo se conoce el año, y el año no ha terminado',
  'example.what is complete gets a no, whenever it was to end':
    'lo que está completo recibe un no, terminara cuando terminara',
  'example.what was withdrawn gets a no': 'lo retirado recibe un no',
  'example.its end is past, and nobody has coded how much of it was done':
    'su final ya pasó, y nadie ha codificado cuánto se hizo',
  'example.no source says when it ends': 'ninguna fuente dice cuándo termina',
  'example.Mexico’s second plan: by invitation only, but both sides set the agenda':
    'el segundo plan de México: solo por invitación, pero ambas partes fijaron la agenda',
  'example.Brazil’s second plan: open to anyone, who could speak and got no answer':
    'el segundo plan de Brasil: abierto a cualquiera, que podía hablar y no recibió respuesta',
  'example.Mongolia’s first plan: no forum, hence no level while it was carried out; that is not “no consultation”':
    'el primer plan de Mongolia: sin foro, por lo tanto sin nivel mientras se ejecutaba; eso no es «sin consulta»',
  'example.all that a results report assesses is met': 'se cumple todo lo que evalúa un informe de resultados',
  'example.one that is not met is enough for a no': 'uno incumplido basta para un no',
  'example.a website in the making is neither': 'un sitio web en preparación no es ni lo uno ni lo otro',
  'example.Mexico in January 2019: no fourth plan by the end of 2018':
    'México en enero de 2019: sin cuarto plan a finales de 2018',
  'example.two months after it was due it was not yet late': 'dos meses después de su plazo aún no estaba retrasado',
  'example.Mexico in February 2023: the plan before ended in 2022, on a day that is not recorded':
    'México en febrero de 2023: el plan anterior terminó en 2022, un día que no está registrado',
  'example.Mexico in April 2024: whatever that day was, it is past':
    'México en abril de 2024: fuera cual fuera ese día, ya pasó',
  'example.Mexico was told in January 2019 that it moves to the odd years':
    'a México se le comunicó en enero de 2019 que pasa a los años impares',
  'example.a plan that was late by five months in 2016 kept its cohort':
    'un plan retrasado cinco meses en 2016 conservó su grupo',
  'example.from 2022 nobody is moved': 'desde 2022 no se mueve a nadie',
  'example.nothing by March 2018 for a first year that ended in June 2017':
    'nada hasta marzo de 2018 para un primer año que terminó en junio de 2017',
  'example.published a month after it was due, it is not late in that sense':
    'publicada un mes después del plazo, no está retrasada en ese sentido',
  'example.a year is not precise enough': 'un año no es lo bastante preciso',
  'example.a late self-assessment was enough in 2016': 'una autoevaluación con retraso bastaba en 2016',
  'example.Mexico in January 2019: no plan by 31 December 2018':
    'México en enero de 2019: sin plan al 31 de diciembre de 2018',
  'example.a public that is only consulted while a plan is written is not involved':
    'un público al que solo se consulta mientras se redacta un plan no está involucrado',
  'example.from 2022 the level does not matter, the requirements do':
    'desde 2022 no importa el nivel, importan los requisitos',
  'example.Mexico in February 2023: neither the last day nor the requirements are in our sources; its letter is':
    'México en febrero de 2023: ni el último día ni los requisitos están en nuestras fuentes; su carta sí',
  'example.Mexico in April 2024: contrary in February 2023, and no fifth plan through the end of 2023':
    'México en abril de 2024: contrario en febrero de 2023, y sin quinto plan hasta finales de 2023',
  'example.two instances with a good cycle between them are not in a row':
    'dos casos con un buen ciclo en medio no son seguidos',
  'example.one cycle is not two': 'un ciclo no son dos',
  'example.what happened in the cycle before is not in our sources':
    'lo que pasó en el ciclo anterior no está en nuestras fuentes',
  'example.below in two years running': 'por debajo dos años seguidos',
  'example.below once': 'por debajo una vez',
  'example.a year that no source has lies between': 'en medio hay un año que ninguna fuente tiene',
  'example.none three months after the plan': 'ninguno tres meses después del plan',
  'example.in time to the day': 'a tiempo, al día justo',
  'example.a plan of which only the year is known': 'un plan del que solo se conoce el año',
  'example.two months after it was done': 'dos meses después de terminado',
  'example.it is not late before a month is over': 'no hay retraso antes de que pase un mes',
  'example.when it was done is not recorded': 'no está registrado cuándo se hizo',
  'example.two years are left': 'quedan dos años',
  'example.a year is too short': 'un año es demasiado poco',
  'example.by years alone it cannot be told': 'solo con los años no se puede saber',
  'example.the founders’ plans were due in 2011, and nothing said from when they were late':
    'los planes de los fundadores vencían en 2011, y nada decía desde cuándo se retrasaban',
  'example.in 2016 a plan was late from 31 October': 'en 2016 un plan se retrasaba desde el 31 de octubre',
  'example.Mexico’s fourth plan was due on 31 August 2018; from 1 January 2019 it counted as late and moved to the odd years':
    'el cuarto plan de México vencía el 31 de agosto de 2018; desde el 1 de enero de 2019 contó como retrasado y pasó a los años impares',
  'example.whoever moved in 2020 had until 31 August 2021, and so had the plan before':
    'quien cambió en 2020 tenía hasta el 31 de agosto de 2021, y también el plan anterior',
  'example.whether a member moved is not in our sources: the day is an interval':
    'si un miembro cambió no está en nuestras fuentes: el día es un intervalo',
  'example.of Mexico’s fourth plan only the years are known, so the last day for the fifth lies somewhere in 2023':
    'del cuarto plan de México solo se conocen los años, así que el último día del quinto cae en algún momento de 2023',
  'example.a plan of four years is refreshed at its two-year mark':
    'un plan de cuatro años se actualiza a los dos años',
  'example.Colombia 2021: opened on 25 June, the last day was 9 July':
    'Colombia 2021: se abrió el 25 de junio, el último día fue el 9 de julio',
  'example.and on the day after it was closed': 'y al día siguiente estaba cerrado',
  'example.a window of ten days is closed too early': 'un plazo de diez días se cierra demasiado pronto',
  'example.New Zealand 2018: only its last day is recorded, and it is past':
    'Nueva Zelandia 2018: solo está registrado su último día, y ya pasó',
  'example.a month is not precise enough within that month': 'un mes no es lo bastante preciso dentro de ese mes',
  'example.12 of 16 points are enough': 'bastan 12 de 16 puntos',
  'example.where no budget survey covers a country 9 of 12 are enough':
    'donde ninguna encuesta presupuestaria cubre un país bastan 9 de 12',
  'example.11 of 16 are not': '11 de 16 no bastan',
  'example.two metrics say nothing': 'dos métricas no dicen nada',
  'example.a metric that we do not have is not a metric that is not there':
    'una métrica que no tenemos no es una métrica que no existe',
  'example.a plan that has begun and not ended is implemented':
    'un plan que empezó y no ha terminado está en implementación',
  'example.on the day after, it stands between plans': 'al día siguiente está entre planes',
  'example.the next plan is on record and begins next year':
    'el próximo plan está registrado y empieza el año que viene',
  'example.the plan ends in some month of this year: nobody can tell':
    'el plan termina en algún mes de este año: nadie puede decirlo',
  'example.what came before a plan that has ended is over, though nobody recorded when':
    'lo anterior a un plan terminado ya acabó, aunque nadie registró cuándo',
  'example.no plan of it is on record here, which is not to say that it has none':
    'aquí no hay registrado ningún plan suyo, lo que no quiere decir que no tenga ninguno',
  'example.who left has no plan to carry out, whatever its last one says':
    'quien se fue no tiene plan que ejecutar, diga lo que diga el último',
  'example.no commitment in the area, and we know all of them': 'ningún compromiso en el área, y los conocemos todos',
  'example.ambition and completion may come from different commitments':
    'la ambición y el cumplimiento pueden venir de compromisos distintos',
  'example.results that nobody coded leave a flag unknown':
    'los resultados que nadie codificó dejan una marca sin saber',
  'example.where we lack some of its commitments a dark flag proves nothing':
    'donde nos faltan algunos de sus compromisos, una marca apagada no prueba nada',
} as const satisfies Record<string, string>
