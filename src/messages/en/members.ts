/** The list of members. */
export const members = {
  'members.title': 'Members',
  'members.description':
    'National and local members of the Open Government Partnership, with their plans and how many promises are on record',
  'members.lede':
    '{total, plural, =0 {No member passes these filters.} one {One member, past or present.} other {# members, past and present.}} In alphabetical order: no list here ranks governments.',
  'members.filters': 'Filters',
  'members.filters.side': 'Several choices of one filter widen the list; several filters narrow it.',
  'members.filter.level': 'Level',
  'members.filter.region': 'Region',
  'members.filter.status': 'Status',
  'members.filter.clear': 'Clear all filters',
  'members.list': 'List',
  'members.list.side':
    'Status as recorded in letters, decisions and pages. Promises are those on record here; a government may have made more.',
  'members.finding': '{total, plural, one {One member} other {# members}}',
  'members.finding.chosen': '{total, plural, one {One member} other {# members}}: {choices}',
  'members.member': 'Member',
  'members.since': 'Since',
  'members.status': 'Status',
  'members.plan': 'Newest plan',
  'members.plan.line': '{number}, {period}',
  'members.promises': 'Promises',
  'members.done': 'Done, of those coded',
  'members.done.of': '{done} of {coded}',
  'members.national': 'National',
  'members.local': 'Local',
  'members.other': 'Others',
  'members.local.of': 'in {parent}',
} as const satisfies Record<string, string>
