/** Spanish of src/messages/en/institutions.ts. */
export const institutions = {
  'institutions.title': 'Instituciones',
  'institutions.all': 'Todas las instituciones de {member}',
  'institutions.by': 'Promesas por institución',
  'institutions.of': 'Instituciones de {member}',
  'institutions.description':
    'Quién ha de cumplir las promesas de {member}: cada institución que nombran sus planes, con sus promesas',
  'institutions.lede':
    '{institutions, plural, =0 {Ningún plan registrado de {member} nombra una institución.} one {Los planes de {member} nombran una institución} other {Los planes de {member} nombran # instituciones}}{institutions, plural, =0 {} other {, en {naming} de las {promises} promesas registradas.}}',
  'institutions.list': 'Todas por nombre',
  'institutions.list.side':
    'Como las escriben los planes y archivos. Dos nombres se toman por uno solo si difieren únicamente en acentos, mayúsculas y puntuación, de modo que una misma oficina puede figurar aquí con varios nombres. Una celda se parte en puntos y coma y viñetas; una coma puede pertenecer a un nombre, así que lo que une queda junto.',
  'institutions.list.finding': '{count, plural, one {Una institución} other {# instituciones}}',
  'institutions.list.note': 'Una promesa de varias instituciones entra en el recuento de cada una.',
  'institutions.none': 'Ninguna promesa registrada de {member} nombra una institución.',
  'institutions.silent':
    '{none, plural, =0 {} one {De una promesa la fuente dice que no se nombra ninguna institución. } other {De # promesas la fuente dice que no se nombra ninguna institución. }}{unknown, plural, =0 {} one {De una promesa ninguna fuente de aquí dice quién la ejecuta.} other {De # promesas ninguna fuente de aquí dice quién las ejecuta.}}',
  'institutions.column.name': 'Institución',
  'institutions.column.lead': 'Dirige',
  'institutions.column.supporting': 'Apoya',
  'institutions.column.promises': 'Promesas',
  'institutions.column.done': 'Cumplidas, de las codificadas',
  'institutions.link.lead': '{name}: dirige {count, plural, one {# promesa} other {# promesas}}',
  'institutions.link.supporting': '{name}: apoya {count, plural, one {# promesa} other {# promesas}}',
  'institutions.done.of': '{done} de {coded}',
  'institutions.page.description': 'Promesas de {member} que {name} ha de cumplir o apoya, y qué fue de ellas',
  'institutions.page.lede':
    '{promises, plural, =0 {Ninguna promesa contada de {member} la nombra.} one {Una promesa de {member} la nombra.} other {# promesas de {member} la nombran.}}{coded, plural, =0 {} other { De las {coded} codificadas, {done} se cumplieron.}}',
  'institutions.results': 'Qué fue de ellas',
  'institutions.results.side':
    'Hasta dónde llegó cada una según la última evaluación que la codificó. Quién ejecuta una promesa es palabra del plan; si se hizo, es del revisor.',
  'institutions.results.finding':
    'De {coded, plural, one {una promesa codificada} other {las # promesas codificadas}}, {done} se cumplieron',
  'institutions.results.none': 'No se codificó ninguna de {promises, plural, one {una promesa} other {# promesas}}',
  'institutions.results.about': 'Un cuadrado es una promesa.',
  'institutions.results.rows': 'Cumplimiento',
  'institutions.results.row': 'Todas las promesas',
  'institutions.lead': 'Dirige',
  'institutions.lead.side': 'Promesas que ha de ejecutar, el plan más reciente primero.',
  'institutions.supporting': 'Apoya',
  'institutions.supporting.side': 'Promesas en las que se la nombra como apoyo, el plan más reciente primero.',
  'institutions.count': '{count, plural, one {Una promesa} other {# promesas}}',
  'institutions.waiting':
    '{count, plural, one {Una más puede ser la misma que otra} other {# más pueden ser las mismas que otras}} y no {count, plural, one {entra} other {entran}} en ningún recuento hasta que alguien decida.',
  'institutions.written': 'Tal como está escrito',
  'institutions.written.side': 'Cada forma en que una fuente escribe el nombre, y dónde.',
  'institutions.written.finding': '{count, plural, one {Una forma de escribirlo} other {# formas de escribirlo}}',
  'institutions.written.text': 'Nombre',
  'institutions.written.where': 'Dónde',
  'institutions.plan': 'Plan {number}',
  'institutions.no-plan': 'plan desconocido',
} as const satisfies Record<string, string>
