/** Spanish of src/messages/en/design.ts. */
export const design = {
  'design.title': 'Diseño',
  'design.description': 'Cada parte de la que están hechas las páginas de Kept, en cada estado en que puede estar',
  'design.lede':
    'Signos, colores, tipografía, marcas y {count} componentes, cada uno en cada estado en que puede estar. Lo que está aquí es lo que ejecutan las pruebas.',
  'design.signs': 'Cinco signos',
  'design.sign.line':
    'La doble línea roja va del primer píxel al último. Antes: número, encabezado, fecha, evaluador. Después: el registro.',
  'design.sign.voices': 'Dos voces. Con remates, lo que dijo una fuente. Sin remates, lo que dice Kept.',
  'design.sign.squares': 'Cuadrados unidad. Un cuadrado es una promesa; cuanto más lleno, más avanzó.',
  'design.sign.voucher':
    'El comprobante. Cada cifra nuestra abre una ficha con su regla, su recuento, lo excluido y sus filas.',
  'design.sign.rules':
    'Filetes en vez de cajas. Un filete fino es una fila; una línea de tinta, una cuenta nueva; una doble, un total.',
  'design.colours': 'Colores',
  'design.colours.side': 'Un color para los datos. El rojo nunca significa un mal resultado.',
  'design.colour.paper': 'La página.',
  'design.colour.tint': 'Nuestras cifras, y nada más.',
  'design.colour.ink': 'Texto y filetes gruesos.',
  'design.colour.quiet': 'Notas, valores ausentes, encabezados de columnas.',
  'design.colour.pen': 'Todo lo que puede abrirse.',
  'design.colour.red': 'La doble línea, los números de sección, el procedimiento, el desacuerdo.',
  'design.colour.data': 'Marcas y barras.',
  'design.colour.line': 'Filetes finos; nunca son la única señal de nada.',
  'design.type': 'Tipografía',
  'design.type.side': 'Tipos de la propia máquina del lector, dos pesos, cifras tabulares.',
  'design.size.xl': 'El título único',
  'design.size.l': 'Encabezados de sección, entradillas, cifras',
  'design.size.m': 'Texto',
  'design.size.s': 'Tablas',
  'design.size.xs': 'Notas',
  'design.said': 'Esto lo dijo una fuente',
  'design.marks': 'Marcas',
  'design.marks.side': 'Una marca significa una sola cosa dentro de un gráfico, y su palabra siempre va al lado.',
} as const satisfies Record<string, string>
