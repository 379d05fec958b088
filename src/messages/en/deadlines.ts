/** Deadlines of plans, wherever they stand. */
export const deadlines = {
  'deadlines.next-plan': 'The plan after plan {number}: last day before it is late',
  'deadlines.plan': 'Plan {number}: last day before it is late',
  'deadlines.refresh': 'Plan {number}, of four years: refresh at its two-year mark',
  'deadlines.comment': 'A report on plan {number}: last day for public comment',
  'deadlines.self-assessment': 'Plan {number}: the government’s report on its first year',
  'deadlines.inception-report': 'Plan {number}: first report on a local plan',
  'deadlines.day.between': 'a day from {from} to {to}',
  'deadlines.state.ahead': 'ahead',
  'deadlines.state.met': 'came in time',
  'deadlines.state.late': 'came late, by the rule',
  'deadlines.state.past': 'past',
  'deadlines.state.unknown': 'not known',
  'deadlines.in': '{days, plural, =0 {today} one {in # day} other {in # days}}',
  'deadlines.in.between': 'in {from} to {to} days',
  'deadlines.ago': '{days, plural, one {# day ago} other {# days ago}}',
  'deadlines.within': 'perhaps past already, {days, plural, one {# day left at most} other {# days left at most}}',
} as const satisfies Record<string, string>
