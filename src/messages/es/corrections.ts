/** Spanish of src/messages/en/corrections.ts. */
export const corrections = {
  'corrections.title': 'Correcciones',
  'corrections.description':
    'Todo lo que se retiró, borró, decidió o cambió aquí: con fecha, por quién, por qué y con su asiento del libro',
  'corrections.lede':
    'Nada cambia en silencio: cada importación retirada, cada borrado, cada decisión de una persona y cada declaración que una fuente cambió es una línea del libro, y está aquí.',
  'corrections.filters': 'Tipo',
  'corrections.filters.side': 'Varias opciones amplían la lista.',
  'corrections.clear': 'Mostrar todos los tipos',
  'corrections.list': 'Lista',
  'corrections.list.side':
    'Lo más reciente primero, por asiento del libro. Las fechas son aquellas en que se asentó aquí. Las primeras declaraciones no son correcciones y no figuran aquí.',
  'corrections.finding': '{total, plural, =0 {Aún no se corrigió nada} one {Una corrección} other {# correcciones}}',
  'corrections.none':
    'Nada de lo cargado aquí se ha retirado, borrado, decidido ni cambiado hasta ahora. El libro tiene {entry} asientos; ninguno es de estos.',
  'corrections.zero': 'Aún no se ha hecho nada de este tipo.',
  'corrections.what.withdrawn': 'Importación retirada',
  'corrections.what.redacted': 'Borrado',
  'corrections.what.same': 'Resultó ser una sola promesa',
  'corrections.what.different': 'Resultaron ser dos promesas',
  'corrections.what.apart': 'Separadas de nuevo',
  'corrections.what.changed': 'Una fuente dice otra cosa',
  'corrections.what.gone': 'Ya no figura',
  'corrections.withdrawn': 'Se retiró la importación de {dataset}. Lo que solo ella decía ya no cuenta.',
  'corrections.redacted':
    'Se borró lo que decía el asiento {erased} del libro ({kind}). Queda constancia de que el asiento se hizo.',
  'corrections.same': '{id} y {other} son una sola promesa. Se guarda como {other}.',
  'corrections.different': '{id} y {other} son dos promesas. Cada una se cuenta.',
  'corrections.apart': '{id} y {other}, antes guardadas como una, son dos promesas. Cada una se cuenta.',
  'corrections.changed': '{dataset} dice de {subject} ({kind}) algo distinto de lo que decía.',
  'corrections.gone': '{dataset} ya no enumera {subject} ({kind}).',
  'corrections.dataset.none': 'Una fuente',
  'corrections.by.operator': 'por quien administra este Kept',
  'corrections.by.kept': 'con los hechos que vienen con Kept',
  'corrections.by.other': 'por una cuenta de este Kept',
  'corrections.reason': 'Por qué: {reason}',
  'corrections.entry': 'asiento {entry}',
  'corrections.changes': '{count, plural, one {Un campo} other {# campos}}',
  'corrections.was': 'era',
  'corrections.is': 'es',
  'corrections.report': 'Comunicar un error',
  'corrections.report.side': 'Qué ayuda y qué pasa después.',
  'corrections.report.source':
    'Si la propia fuente está mal, dígaselo a quien la publica: Kept guarda lo dicho tal como se dijo. Una edición más nueva que diga otra cosa lo sustituye aquí, y el cambio figura en esta página.',
  'corrections.report.kept':
    'Si Kept leyó mal una fuente o cuenta mal, dígaselo a quien administra este sitio. Dé la dirección de la página y el asiento del libro que está tras «¿por qué?». El registro se enmienda con asientos nuevos; los viejos permanecen.',
  'corrections.report.person':
    'Si algo nombra a una persona que no debe nombrarse, dígaselo a quien administra este sitio: lo que decía el asiento puede borrarse para siempre, y las páginas dicen entonces «reservado».',
  'corrections.report.check':
    'Quien tenga una copia de la carpeta de datos puede comprobar con kept verify que ningún asiento se cambió después de hacerse.',
} as const satisfies Record<string, string>
