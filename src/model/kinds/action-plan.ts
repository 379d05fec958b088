import { methodVersion } from '#model/codelists/method-version.ts'
import { address, code, date, integer, list, text, yesNo } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** What a member promises for some years: its commitments together. */
export const actionPlan = defineKind({
  id: 'action-plan',
  label: 'Action plan',
  definition: 'The promises of a member for two to four years.',
  owned: true,
  key: 'AP_, the member’s code, two digits: AP_MEX04',
  fields: {
    number: integer('Number', 'Its number among the plans of the member.', 'count from 1'),
    title: text('Title', 'Its title, where it has one.'),
    start: date('Start', 'First day, month or year of the plan.'),
    end: date('End', 'Last day, month or year of the plan.'),
    yearSubmitted: integer('Year of submission', 'The year in which it was submitted.', 'year'),
    submitted: date('Submitted', 'When it was published at OGP.'),
    due: date('Due', 'When it was due.'),
    durationYears: integer('Duration', 'How long it runs.', 'years, 1 to 4'),
    refresh: yesNo('Refresh', 'Whether this is the refresh of a four-year plan.'),
    policyAreaFocus: list(
      'Policy area focus',
      'Up to three phrases that the member page prints; none means “Not specified”.',
    ),
    commitmentCount: integer('Number of commitments, as published', 'The number its page prints.', 'count'),
    method: code(methodVersion, 'Method', 'The method of its first review, where the source says so.'),
    delivered: text('Delivered', 'How its delivery is recorded.'),
    page: address('Page', 'Address of the page or file that was read.'),
  },
})
