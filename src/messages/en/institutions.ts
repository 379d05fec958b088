/** The institutions of a member, and the page of one. */
export const institutions = {
  'institutions.title': 'Institutions',
  'institutions.all': 'All institutions of {member}',
  'institutions.by': 'Promises by institution',
  'institutions.of': 'Institutions of {member}',
  'institutions.description':
    'Who is to carry out the promises of {member}: every institution that its plans name, with its promises',
  'institutions.lede':
    '{institutions, plural, =0 {No plan of {member} on record names an institution.} one {The plans of {member} name one institution} other {The plans of {member} name # institutions}}{institutions, plural, =0 {} other {, in {naming} of the {promises} promises on record.}}',
  'institutions.list': 'All by name',
  'institutions.list.side':
    'As the plans and files write them. Two names are taken for one only where they differ in accents, capitals and punctuation alone, so that one office may stand here under several names. A cell is parted at semicolons and bullets; a comma may belong to a name, so what it joins stays together.',
  'institutions.list.finding': '{count, plural, one {One institution} other {# institutions}}',
  'institutions.list.note': 'A promise of several institutions is in the count of each.',
  'institutions.none': 'No promise of {member} on record names an institution.',
  'institutions.silent':
    '{none, plural, =0 {} one {Of one promise the source says that no institution is named. } other {Of # promises the source says that no institution is named. }}{unknown, plural, =0 {} one {Of one promise no source here says who carries it out.} other {Of # promises no source here says who carries them out.}}',
  'institutions.column.name': 'Institution',
  'institutions.column.lead': 'Leads',
  'institutions.column.supporting': 'Supports',
  'institutions.column.promises': 'Promises',
  'institutions.column.done': 'Done, of those coded',
  'institutions.link.lead': '{name}: leads {count, plural, one {# promise} other {# promises}}',
  'institutions.link.supporting': '{name}: supports {count, plural, one {# promise} other {# promises}}',
  'institutions.done.of': '{done} of {coded}',
  'institutions.page.description':
    'Promises of {member} that {name} is to carry out or supports, and what became of them',
  'institutions.page.lede':
    '{promises, plural, =0 {No counted promise of {member} names it.} one {One promise of {member} names it.} other {# promises of {member} name it.}}{coded, plural, =0 {} other { {done} of the {coded} that were coded were done.}}',
  'institutions.results': 'What became of them',
  'institutions.results.side':
    'How far each got at the last review that coded it. Who carries out a promise is the plan’s word; whether it was done is the reviewer’s.',
  'institutions.results.finding':
    '{done} of the {coded, plural, one {one promise} other {# promises}} that were coded were done',
  'institutions.results.none': 'None of {promises, plural, one {one promise} other {# promises}} was coded',
  'institutions.results.about': 'One square is one promise.',
  'institutions.results.rows': 'Completion',
  'institutions.results.row': 'All promises',
  'institutions.lead': 'Leads',
  'institutions.lead.side': 'Promises that it is to carry out, newest plan first.',
  'institutions.supporting': 'Supports',
  'institutions.supporting.side': 'Promises of which it is named as a helper, newest plan first.',
  'institutions.count': '{count, plural, one {One promise} other {# promises}}',
  'institutions.waiting':
    '{count, plural, one {One more may be the same as another} other {# more may be the same as others}} and {count, plural, one {is} other {are}} in no count until somebody decides.',
  'institutions.written': 'As written',
  'institutions.written.side': 'Every way in which a source writes the name, and where.',
  'institutions.written.finding': '{count, plural, one {One way of writing it} other {# ways of writing it}}',
  'institutions.written.text': 'Name',
  'institutions.written.where': 'Where',
  'institutions.plan': 'Plan {number}',
  'institutions.no-plan': 'plan not known',
} as const satisfies Record<string, string>
