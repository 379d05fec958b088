import type { Coding } from '#base/coding.ts'
import type { Iap2Level } from '#model/codelists/iap2-level.ts'
import type { Openness } from '#model/codelists/openness.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'

/**
 * What the absences of the process database mean. @source OGP Explorer, data dictionary of 2016
 *
 * NR: the report that would code it was not out. For plans before 2013 it also
 * stands in the columns of the IAP2 scale, which those reports never used; the
 * sheet says NR there, so that is kept.
 * NA: it cannot be asked: no notice was given, no forum met, no report was
 * published. It never means “No Consultation”, which is a level of the scale.
 * ND: the method of the time did not code it. It does not stand in the file of
 * 2016; OGP's other sheets use it.
 */
const absences = { NR: 'not-reviewed', NA: 'not-applicable', ND: 'no-data' } as const

/** A blank cell: nobody filled it. None stands in the file of 2016. */
export const blank = 'no-data'

export const yesOrNo = { Yes: 'yes', No: 'no', ...absences } as const satisfies Record<string, Coding<YesNo>>

export const levels = {
  'No Consultation': 'no-consultation',
  'No consultation': 'no-consultation',
  Inform: 'inform',
  Consult: 'consult',
  Involve: 'involve',
  Collaborate: 'collaborate',
  Empower: 'empower',
  ...absences,
} as const satisfies Record<string, Coding<Iap2Level>>

export const opennesses = {
  Open: 'open',
  'Invitation-only': 'invitation-only',
  ...absences,
} as const satisfies Record<string, Coding<Openness>>

/** Answers on the self-assessment report; 'unclear' is a finding: the researcher could not tell. */
export const answers = { Yes: 'yes', No: 'no', Unclear: 'unclear', ...absences } as const

/** The six steps, and the column that repeats each as 1 or 0. */
export const steps = {
  timeline: ['Step 1: Timeline and process: Prior availability', '_Timelineavailability'],
  notice: ['Step 2: Advance notice', '_Advance notice'],
  awareness: ['Step 3: Awareness-raising activities', '_Awareness-Raising'],
  online: ['Step 4: Online consultations', '_Online consultation'],
  inPerson: ['Step 5: In-person consultations', '_In-person consultations'],
  summary: ['Step 6: Summary of comments', '_Summary of comments'],
} as const

/** The questions on the government's self-assessment report, by the word we keep them under. */
export const questions = {
  published: 'Was annual progress report published?',
  'on-schedule': 'Was it done according to schedule?',
  'in-local-language': 'Is the report available in the local language?',
  'in-english': 'Is the report available in English?',
  'two-weeks-for-comment':
    'Did the government provide a two-week public comment period on draft self-assessment reports?',
  'reviews-comment-period': 'Did the report include a review of its public comment period?',
  'comments-received': 'Were any public comments received?',
  'in-ogp-portal': 'Is the report deposited in the OGP portal?',
  'reviews-consultation': 'Did the self-assessment report include review of the consultation efforts?',
  'covers-all-commitments': 'Did the report cover all of the commitments?',
  'assesses-completion': 'Did it assess completion according to schedule?',
  'reviews-consultation-on-draft':
    'Did the self-assessment report include review of the consultation efforts on draft self-assessments?',
} as const

/** Columns kept as received: details of the six steps and how the work was organised. */
export const keptAsReceived = [
  'Timeline: Online',
  'Timeline: other channels',
  'Timeline: links',
  'Advance notice: Adequacy',
  'Awareness-raising activities: Links',
  'Online consultations: Link',
  'Summary of comments: Link',
  'Only one branch',
  'Executive',
  'Multi-agency (1) vs. Single (0)',
  'Single Lead',
  'Pres Office/PM',
  'Executive Lead Agency',
  'Ministry of Foreign Affairs',
  'MOFA Lead Agency',
  'Officially Mandated',
  'Legally mandated',
  'Multiple Arrangements',
  'Implementing agency same as developing agency? 1=Y, 0=N',
  'Change of executive',
] as const

export const forum = ['Consultation during action plan implementation (regular forum)', '_Regular forum'] as const

/** Columns that are read one by one. */
export const named = {
  country: 'Country name',
  number: 'Action Plan Number',
  year: 'Year AP Submitted',
  days: 'Days in advance',
  followed: '_Number of steps followed (out of 6)',
  developmentOpenness: 'Invitation-only or open participation during dev. consultation',
  developmentLevel: 'IAP2 level during development',
  implementationOpenness: 'Invitation-only or open participation during imp. consultation',
  implementationLevel: 'IAP2 level during imp.',
  published: '_Self assessment published',
} as const

/** All 56 columns: each is read, and the file cannot do without one. */
export const columns: readonly [string, ...string[]] = [
  named.country,
  ...Object.values(named).slice(1),
  ...Object.values(steps).flat(),
  ...forum,
  ...Object.values(questions),
  ...keptAsReceived,
]

/** Names in this database that may differ from those by which members are known. */
export const memberNames: Readonly<Record<string, string>> = {
  UK: 'united-kingdom',
  USA: 'united-states',
  Macedonia: 'north-macedonia',
  'South Korea': 'republic-of-korea',
  Slovakia: 'slovak-republic',
  Moldova: 'republic-of-moldova',
  Turkey: 'turkey',
}
