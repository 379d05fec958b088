/** Spanish of src/messages/en/about.ts. */
export const about = {
  'about.title': 'Acerca de Kept',
  'about.description':
    'Qué es Kept, en nombre de quién habla, cómo funciona, cómo comprobarlo y qué sabe y no sabe de sus lectores',
  'about.lede':
    'Kept muestra lo que los gobiernos prometieron en la Alianza para el Gobierno Abierto y qué fue de ello, como un registro único que cualquiera puede leer, copiar y comprobar.',
  'about.what': 'Qué es',
  'about.what.record':
    'Planes, promesas, evaluaciones, cartas y cifras provienen de archivos y páginas publicados. Kept los enlaza: de una cifra a las promesas que cuenta, de una promesa a lo que se codificó de ella, de ahí al archivo y la fila.',
  'about.what.gaps':
    'Contiene lo que se cargó y nada más. Donde falta algo, la página lo dice y dice por qué; {coverage} muestra cuánto es.',
  'about.what.coverage': 'la página de cobertura',
  'about.who': 'En nombre de quién habla',
  'about.who.nobody':
    'De nadie. Kept no es un servicio de la Alianza para el Gobierno Abierto, ni de un gobierno, ni de un revisor. Sus títulos y cifras van en letra con remates y son citas; todo lo que va en esta letra es nuestro.',
  'about.who.rank': 'No da a ningún gobierno una nota, un puesto ni una puntuación propios.',
  'about.method': 'Cómo funciona',
  'about.method.facts':
    'Lo que dijo una fuente es un {fact}, guardado tal como se dijo. Lo que una regla concluye de los hechos es un {verdict}, guardado aparte y recalculado cuando se quiera.',
  'about.method.rules':
    'Cada regla tiene {page} con sus versiones, dónde se leyeron y ejemplos resueltos. Donde los propios documentos de OGP dejan una regla incierta, la respuesta es «no se sabe».',
  'about.method.page': 'una página',
  'about.method.differ':
    'Donde una cifra publicada y la nuestra difieren, ambas van una junto a otra. Donde los evaluadores discrepan, cada opinión va con su fecha.',
  'about.method.words': 'Las palabras que piden explicación están en {glossary}.',
  'about.method.glossary': 'el glosario',
  'about.word.fact': 'hecho',
  'about.word.verdict': 'veredicto',
  'about.word.ledger': 'libro de asientos',
  'about.check.checkpoint': 'punto de control',
  'about.check': 'Cómo comprobarlo',
  'about.check.why':
    'Cada cifra nuestra tiene un «¿por qué?»: la regla, cuántas se contaron, qué quedó fuera y las filas.',
  'about.check.ledger':
    'Todo lo declarado o hecho es un asiento de un {ledger} al que solo se añaden líneas. Ahora tiene {entries, number} asientos. Un {checkpoint} firmado responde por todos ellos.',
  'about.check.verify':
    'Quien tenga una copia de la carpeta de datos ejecuta {command}: lo recalcula todo a partir de los bytes guardados y nombra lo que no se sostiene.',
  'about.check.limits':
    'Lo que esto prueba tiene un límite: quien administra un Kept, tiene su clave y a quien nadie vigila podría escribir de nuevo todo el libro. Quien conservara un punto de control anterior lo vería.',
  'about.check.corrections': 'Lo que se cambió, retiró o borró figura en {corrections}.',
  'about.privacy': 'Privacidad',
  'about.privacy.readers':
    'Estas páginas no ponen cookies, no cargan nada de nadie más y no cuentan visitas. El servidor anota una petición en la que falla, con su dirección, y ninguna otra. Quien lo administra puede tener delante otras máquinas que sí las anoten.',
  'about.privacy.links': 'Un enlace a una fuente dice a su dueño que usted viene de este sitio, y no de qué página.',
  'about.privacy.people':
    'Los puntos de contacto se guardan como cargo e institución. Una declaración que nombra a quien no debe nombrarse puede borrarse; queda constancia de que se hizo.',
  'about.access': 'Accesibilidad',
  'about.access.built':
    'Las páginas se construyen según WCAG 2.2, nivel AA: funcionan sin script, con teclado, en pantalla estrecha y en papel, en claro y en oscuro.',
  'about.access.tested':
    'Qué se probó: las páginas pasan en Chromium los controles automáticos de axe, y el marcado de cada página se comprueba en encabezados, etiquetas y orden. Qué no: nadie que dependa de un lector de pantalla ha probado aún estas páginas para nosotros, ni se probaron otros navegadores.',
  'about.licence': 'Licencia',
  'about.licence.software':
    'Kept es software libre bajo la Licencia Pública General Affero de GNU, versión 3 o posterior. Quien ofrezca a otros un Kept modificado debe ofrecerles su código fuente.',
  'about.licence.data':
    'Los hechos se usan libremente. Cada conjunto de datos tiene sus propias condiciones, que figuran en {data}.',
  'about.licence.page': 'la página de datos',
} as const satisfies Record<string, string>
