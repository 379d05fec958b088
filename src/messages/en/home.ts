/** The first page, and the pages that stand where there is none. */
export const home = {
  'home.title': 'Public promises, kept or not',
  'home.description':
    'What governments promised in the Open Government Partnership, and what became of it: one linked, dated, downloadable, provable record',
  'home.lede':
    'What governments promised in the Open Government Partnership and what became of it, in one record: linked, dated, downloadable, and provable.',
  'home.members': 'National members',
  'home.members.local': '{local, plural, one {# local member beside them} other {# local members beside them}}',
  'home.plans': 'Action plans',
  'home.plans.context': 'on record here',
  'home.promises': 'Promises',
  'home.promises.context': '{coded} of them coded by a reviewer',
  'home.documents': 'Documents',
  'home.documents.context': 'plans, reports and letters',
  'home.glance': 'At a glance',
  'home.glance.finding': 'Of {coded} promises that were coded, {done} were done and {never} never begun',
  'home.glance.finding.none': 'No promise on record here has a coding yet',
  'home.glance.about':
    'All promises on record here, by the last review loaded here that coded each. {members, plural, =0 {} one {All that are coded are of one member: {name}.} other {The codings are of # members.}}',
  'home.glance.row': 'All promises',
  'home.glance.rows': 'Promises',
  'home.glance.why': '{done} of {coded} done',
  'home.glance.side':
    'Coded: an independent reviewer read the promise and answered fixed questions about it, such as how far it got. Only what is loaded here; missing is never counted as failed.',
  'home.glance.table': 'How far they got',
  'home.glance.code': 'Completion',
  'home.glance.count': 'Promises',
  'home.news': 'Newest letters and reviews',
  'home.news.side': 'As recorded, by the date they bear.',
  'home.news.none': 'No letter or review is on record yet.',
  'home.list': 'Members',
  'home.list.side': 'National members in alphabetical order. {link}',
  'home.list.all': 'All, with filters',
  'home.list.promises': '{count, plural, =0 {no promise on record} one {# promise} other {# promises}}',

  'home.missing.title': 'There is no page here',
  'home.missing.text':
    'Nothing stands under {path}. It may have been written wrong, or what it named has never been on record here.',
  'home.gone.title': 'This is no longer here',
  'home.gone.text':
    'What stood under {path} was withdrawn or erased. The ledger still shows that it existed, and when it went.',
  'home.error.title': 'Something went wrong on our side',
  'home.error.text':
    'The page could not be made. Nothing was lost or changed. Try again in a minute; if it stays, tell whoever runs this site the time and the address.',
  'home.error.way': 'From here you can go to {home} or to {members}.',
  'home.error.home': 'the first page',
  'home.error.members': 'the list of members',
} as const satisfies Record<string, string>
