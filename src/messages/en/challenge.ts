/** The tracker of the Open Gov Challenge. */
export const challenge = {
  'challenge.title': 'Open Gov Challenge',
  'challenge.description':
    'Reforms that governments entered for the Open Gov Challenge: by member, region, area and level of government',
  'challenge.lede':
    'A call by OGP to its members: enter one ambitious reform in one of ten areas and carry it out by 2028, as a promise of an action plan or beside one.',
  'challenge.countries': 'Participating countries',
  'challenge.localities': 'Localities',
  'challenge.commitments': 'Commitments',
  'challenge.counter.about': 'published by OGP, and ours beside it',
  'challenge.counter.why': '{label}: ours and published',
  'challenge.filters': 'Filters',
  'challenge.filters.side': 'Several choices of one filter widen the list; several filters narrow it.',
  'challenge.filter.member': 'Member',
  'challenge.filter.region': 'Region',
  'challenge.filter.area': 'Challenge area',
  'challenge.filter.level': 'Level of government',
  'challenge.entries': 'Entries',
  'challenge.entries.side':
    'What member pages and lists loaded here say of entries. Where a page gives a number and no titles, each of that number has a row.',
  'challenge.finding':
    '{total, plural, =0 {No entry passes these filters} one {One entry is known here} other {# entries are known here}}',
  'challenge.finding.chosen': '{total, plural, =0 {No entry} one {One entry} other {# entries}}: {choices}',
  'challenge.note':
    '{announced, plural, =0 {} one {Of one, a member page says that it was entered, and nothing more.} other {Of # of them, a member page says that they were entered, and nothing more.}}',
  'challenge.column.entry': 'Entry',
  'challenge.column.member': 'Member',
  'challenge.column.level': 'Level of government',
  'challenge.column.institution': 'Lead institution',
  'challenge.column.area': 'Area',
  'challenge.untitled': 'title {reason}',
  'challenge.why': 'entry of {member}',
  'challenge.as-commitment': 'in the plan as {link}',
  'challenge.zero': 'Drop a filter to see the others; the counts beside each filter say what would be shown.',
  'challenge.areas': 'The ten areas',
  'challenge.areas.side': 'The areas are OGP’s; what each is about is said in our words.',
  'challenge.areas.none':
    '{count, plural, =0 {Every known entry has an area.} one {The area of one known entry is not loaded: it is in none of these counts.} other {The areas of # known entries are not loaded: they are in none of these counts.}}',
  'challenge.area.count': '{count, plural, =0 {no known entry} one {# known entry} other {# known entries}}',
  'challenge.area.access-to-information': 'People asking for what government holds, and getting it.',
  'challenge.area.anti-corruption': 'Preventing bribes and the misuse of office, and showing who owns companies.',
  'challenge.area.civic-space': 'Freedom to speak, to meet and to found associations.',
  'challenge.area.climate-and-environment': 'Open decisions and data on climate, nature and resources.',
  'challenge.area.digital-governance': 'Rules and oversight for data and technology in government.',
  'challenge.area.fiscal-openness': 'Where public money comes from and where it goes.',
  'challenge.area.gender-and-inclusion': 'That those who are left out take part and gain.',
  'challenge.area.justice': 'Open courts and police, and help for those who need them.',
  'challenge.area.media-freedom': 'Journalists who can work and publish without fear.',
  'challenge.area.public-participation': 'People having a say before decisions are made.',
  'challenge.lack': 'What is not here',
  'challenge.lack.side': 'What the published tracker has and our sources lack.',
  'challenge.lack.share':
    'OGP’s tracker counts {published, number} commitments; {known, number} of them are known here, and {titled, plural, =0 {none has its title} one {one has its title} other {# have their titles}}. The list behind the tracker is in none of the sources loaded here, so the other {missing, number} are not loaded. That says nothing about them.',
  'challenge.lack.local': 'No entry of a local member is known here, though the tracker counts {published} localities.',
  'challenge.lack.undated':
    'The page of the tracker does not print the day of its counters. They may have changed since.',
} as const satisfies Record<string, string>
