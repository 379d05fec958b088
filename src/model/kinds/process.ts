import { z } from 'zod'
import { iap2Level } from '#model/codelists/iap2-level.ts'
import { openness } from '#model/codelists/openness.ts'
import { yesNo } from '#model/codelists/yes-no.ts'
import { address, coding, integer, json, reference, text } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** How the public took part in one plan. */
export const process = defineKind({
  id: 'process',
  label: 'Participation',
  definition: 'How the public took part while a plan was written and while it was carried out.',
  owned: true,
  key: 'the id of its plan',
  fields: {
    plan: reference('Action plan', 'Id of the plan.'),
    developmentLevel: coding(
      iap2Level,
      'Level, development',
      'How far the public could influence the plan while it was written.',
    ),
    developmentOpenness: coding(
      openness,
      'Open or by invitation, development',
      'Who could take part while it was written.',
    ),
    implementationLevel: coding(
      iap2Level,
      'Level, implementation',
      'How far the public could influence how it was carried out.',
    ),
    implementationOpenness: coding(
      openness,
      'Open or by invitation, implementation',
      'Who could take part while it was carried out.',
    ),
    forum: coding(yesNo, 'Forum', 'Whether a forum met regularly.'),
    timeline: coding(yesNo, 'Timeline published', 'Step 1 of six: timeline and process were published beforehand.'),
    notice: coding(yesNo, 'Advance notice', 'Step 2 of six.'),
    noticeDays: integer('Days of notice', 'Days of advance notice.', 'days'),
    awareness: coding(yesNo, 'Awareness raising', 'Step 3 of six.'),
    online: coding(yesNo, 'Online consultation', 'Step 4 of six.'),
    inPerson: coding(yesNo, 'In-person consultation', 'Step 5 of six.'),
    summary: coding(yesNo, 'Summary of comments', 'Step 6 of six.'),
    stepsFollowed: text('Steps followed, as published', 'How many of the six, as the file prints it.'),
    selfAssessment: json(
      z.record(z.string(), z.string()),
      'Self-assessment',
      'The ten questions on the self-assessment report, as coded.',
    ),
    repository: coding(yesNo, 'Repository', 'Whether a repository was kept.'),
    requirements: json(
      z.record(z.string(), z.string()),
      'Minimum requirements',
      'Requirements of 2022 by number: met, not met, in progress.',
    ),
    institutions: json(
      z.record(z.string(), z.string()),
      'Institutional variables',
      'Other columns of the process file, as received.',
    ),
    page: address('Page', 'Address of what was read.'),
  },
})
