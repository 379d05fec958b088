import {
  coreGroup,
  counterpart,
  entity,
  milestoneColumns,
  plan,
  questions,
  report,
} from '#sources/ecuador-plan/columns.ts'
import { planReader } from '#sources/ecuador-plan/read-plan.ts'
import { type ReportColumns, reportReader } from '#sources/ecuador-plan/read-report.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import { openOneOf, type TableLayout } from '#sources/one-of.ts'
import type { Layout, Source } from '#sources/source.ts'

const PLAN: Layout = {
  id: 'plan',
  part: 'the plan',
  title: 'The plan, one row a milestone, 12 columns',
  edition: '2021-12',
  gates: {
    rows: [40, 200],
    skipped: 0,
    fill: { 'milestone.text': 1, 'milestone.due': 1, 'commitment.title': 1 },
    issues: { 'column-unread': 0, 'row-disagrees': 0, 'date-order': 1 },
  },
}

const ENTITIES = reportLayout({
  id: 'entities',
  part: 'reports of the entities',
  title: 'Reports of the entities responsible, 31 columns',
  edition: '2021-10',
  fill: { 'assessment.status': 1, 'assessment.progress': 1 },
})
const COUNTERPARTS = reportLayout({
  id: 'counterparts',
  part: 'reports of the counterparts',
  title: 'Reports of the civil-society counterparts, 18 columns',
  edition: '2021-10',
  fill: { 'assessment.status': 1, 'assessment.change': 1 },
})
const CORE_GROUP = reportLayout({
  id: 'core-group',
  part: 'reports of the core group',
  title: 'Reports of the core group, 19 columns',
  edition: '2021-12',
  fill: { 'assessment.status': 1 },
})

function reportLayout({ fill, ...about }: Omit<Layout, 'gates'> & Required<Pick<Layout['gates'], 'fill'>>): Layout {
  const issues = { 'column-unread': 0, 'milestone-doubtful': 1, 'row-duplicate': 3, 'status-unlisted': 0 }
  return { ...about, gates: { rows: [30, 300], skipped: 0.05, fill, issues } }
}

/** Ecuador’s first plan, and how three who were to follow it judge the same milestones. */
export const ecuadorPlan: Source = {
  id: 'ecuador-plan',
  title: 'Tracker of the first plan of Ecuador',
  publisher: 'Grupo Núcleo de Gobierno Abierto Ecuador, with GIZ and Datasketch',
  licence: 'not stated',
  about:
    'Ten commitments with their milestones and dates, and three reports of 2021 on them: by the entity responsible, by its counterpart in civil society and by the core group of both. Names of persons are not read. Four files, each imported by itself: the plan (info_general_compromisos), entities (entidades), counterparts (contrapartes) and core group (grupo_nucleo). The table that joins them says nothing more.',
  coverage: 'partial',
  layouts: [PLAN, ENTITIES, COUNTERPARTS, CORE_GROUP],
  open: (file, members) =>
    openOneOf(file, [
      {
        layout: PLAN,
        columns: [plan.commitment, ...Object.values(plan).slice(1)],
        reader: () => planReader(file.name, members),
      },
      reportTable(ENTITIES, members, { assessor: 'government', ...entity, questions: questions.entity }),
      reportTable(COUNTERPARTS, members, {
        assessor: 'civil-society',
        ...counterpart,
        questions: questions.counterpart,
      }),
      reportTable(CORE_GROUP, members, { assessor: 'forum', ...coreGroup, questions: questions.coreGroup }),
    ]),
}

function reportTable(layout: Layout, members: MemberIndex, columns: ReportColumns): TableLayout {
  const { author, description, percent, change, person } = columns
  const own = [author, description, percent, change, person].filter((c) => c !== undefined)
  return {
    layout,
    columns: [
      report.commitment,
      report.date,
      report.status,
      ...milestoneColumns,
      ...own,
      ...Object.values(columns.questions),
    ],
    reader: (file) => reportReader(file.name, members, columns),
  }
}
