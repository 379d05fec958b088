export const plan = {
  commitment: 'Nombre_compromisos',
  milestone: 'Hitos',
  theme: 'Tematica',
  entity: 'Entidad',
  counterpart: 'Contraparte',
  promising: 'El_compromiso_es_prometedor_segun_el_IRM',
  values: 'Valores_OGP',
  goals: 'Vinculacion_ODS',
  start: 'Fecha_inicio_hito',
  end: 'Fecha_finalizacion_hito',
  contact: 'Nombre_contacto',
  mailbox: 'Correo_contacto',
} as const

/** The milestone stands in the column of its commitment. */
export const milestoneColumns = [
  'Hito primer compromiso',
  'Hito segundo compromiso',
  'Hito tercer compromiso',
  'Hito cuarto compromiso',
  'Hito quinto compromiso',
  'Hito sexto compromiso',
  'Hito séptimo compromiso',
  'Hito octavo compromiso',
  'Hito noveno compromiso',
  'Hito décimo compromiso',
] as const

/** What all three reports have. */
export const report = { commitment: 'Compromiso', date: 'Fecha de registro', status: 'Indicador 2' } as const

export const entity = {
  ...report,
  person: 'Funcionario',
  author: 'Entidad_responsable_de_registrar_el_avance',
  description: 'Descripción',
  percent: 'Indicador 1',
} as const

export const counterpart = {
  ...report,
  person: 'Funcionario',
  author: 'Organización',
  change: 'Indicador 7',
} as const

export const coreGroup = { ...report, change: 'Indicador 7' } as const

/** Other questions of each report by our word for them, as the tracker’s dictionaries explain them. */
export const questions = {
  entity: {
    'counterpart-did-its-part': 'Indicador 3 - contraparte',
    'did-its-part-why': 'Indicador 3 - justificación',
    activities: 'Indicador 4',
    'activities-which': 'Indicador 4 - justificación',
    participants: 'Indicador 5',
    sectors: 'Indicador 6',
    'sectors-other': 'Indicador 6 - nuevo',
    before: 'Indicador 7 - realidad inicial',
    after: 'Indicador 7 - realidad posterior',
    initiative: 'Indicador 8',
    'initiative-which': 'Indicador 8 - iniciativas',
    'initiative-other': 'Indicador 8 - nuevo',
    'initiative-point': 'Indicador 8 - especificación',
    'initiative-why': 'Indicador 8 - justificación',
  },
  counterpart: {
    'entity-did-its-part': 'Indicador 3 - entidad',
    'did-its-part-why': 'Indicador 3 - justificación',
  },
  coreGroup: {
    'entity-answered-forum': 'Indicador 3 - entidad - grupo nucleo',
    'counterpart-answered-forum': 'Indicador 3 - contraparte - grupo nucleo',
    'counterpart-did-its-part': 'Indicador 3 - contraparte',
    'entity-did-its-part': 'Indicador 3 - entidad',
    'communication-strategy': 'Indicador 9',
  },
} as const

/**
 * In the order in which the tracker gives them. Its dictionary does not say what
 * they mean, and its reports do not agree with one meaning: one milestone is
 * completed at 99 percent, another in progress at 100. So no code of ours stands
 * beside them.
 */
export const statuses = ['Definición', 'Planificación', 'Ejecución', 'Completado'] as const

export const changes: readonly string[] = ['Se mantuvo igual', 'Mejoró un poco', 'Mejoró sustancialmente']

/**
 * The ten commitments in the order of the columns of milestones, by a slug of
 * their title: the files name them with other spaces and breaks.
 */
export const numbers: Readonly<Record<string, number>> = {
  'elaboracion-colaborativa-de-la-politica-de-datos-abiertos-y-la-guia-para-su-implementacion': 1,
  're-diseno-y-actualizacion-del-portal-de-datos-abiertos': 2,
  'plataforma-de-informacion-abierta-de-contratacion-publica': 3,
  'implementacion-de-los-derechos-de-participacion-y-acceso-a-la-informacion-ambiental-escazu': 4,
  'co-diseno-de-la-hoja-de-ruta-para-la-implementacion-del-estandar-eiti-para-mejorar-la-transparencia-en-las-industrias-extractivas-en-ecuador-petroleo-gas-y-mineria': 5,
  'desarrollo-de-capacidades-para-garantizar-la-transparencia-y-el-acceso-a-la-informacion-publica': 6,
  'co-creacion-del-plan-nacional-de-prevencion-y-erradicacion-de-la-violencia-contra-las-mujeres-y-de-genero-y-creacion-de-un-observatorio-ciudadano-de-violencia-de-genero-y-diversidades-sexo-genericas': 7,
  'primer-laboratorio-de-innovacion-ciudadana-de-ecuador': 8,
  'ciudadanizacion-de-la-mejora-de-los-tramites-simplificacion': 9,
  'co-creacion-de-una-estrategia-para-la-mejora-de-la-calidad-de-los-servicios-publicos-de-la-funcion-ejecutiva': 10,
}
