/** The first page, and the pages that stand where there is none. */
export const home = {
  'home.title': 'Public promises, kept or not',
  'home.description':
    'What governments promised in the Open Government Partnership, and what became of it: one linked, dated, downloadable, provable record',
  'home.lede.who':
    'Governments that belong to the {ogp} write down what they will do to be more open: a {plan} of promises for two years or more.',
  'home.lede.what':
    'An {irm} then reads each promise and says {completion}: complete, substantial, limited or not started.',
  'home.lede.here':
    'Here stand {promises, plural, one {one such promise} other {# such promises}}: who made them, what became of them, who says so, and where you can check it.',
  'home.lede.ogp': 'Open Government Partnership',
  'home.lede.plan': 'plan',
  'home.lede.irm': 'independent reviewer',
  'home.lede.completion': 'how far it got',
  'home.search.about':
    'A country, a promise, a document, a word: in any language of the plans. Accents and typing errors are forgiven.',
  'home.members': 'National members',
  'home.members.local': '{local, plural, one {# local member beside them} other {# local members beside them}}',
  'home.plans': 'Action plans',
  'home.plans.context': 'on record here',
  'home.promises': 'Promises',
  'home.promises.context': '{coded} of them coded by a reviewer',
  'home.documents': 'Documents',
  'home.documents.context': 'plans, reports and letters',
  'home.glance': 'How far they got',
  'home.glance.finding': 'Of {coded} promises that were coded, {done} were done and {never} never begun',
  'home.glance.finding.none': 'No promise on record here has a coding yet',
  'home.glance.about':
    'All promises on record here, by the last review loaded here that coded each. {members, plural, =0 {} one {All that are coded are of one member: {name}.} other {The codings are of # members.}}',
  'home.glance.why': '{done} of {coded} done',
  'home.glance.side':
    '{coded}: an independent reviewer read the promise and answered fixed questions about it. {done}: found complete or substantial. What is not loaded here is named as missing and never counted as failed.',
  'home.glance.side.coded': 'Coded',
  'home.glance.side.done': 'Done',
  'home.glance.code': 'Completion',
  'home.glance.count': 'Promises',
  'home.world': 'The world',
  'home.world.side': 'National members, present and past. {link}',
  'home.world.all': 'All members, with filters',
  'home.world.compare': 'Compare some of them',
  'home.changes': 'What changed here',
  'home.changes.side': 'From the ledger: every change of this record is an entry that can’t be taken back.',
  'home.changes.none': 'Nothing has been brought in yet.',
  'home.changes.activate':
    '{source} was brought in: {records, plural, one {one record} other {# records}}. {verdicts, plural, =0 {No promise is judged otherwise than before.} one {One promise was judged for the first time or anew.} other {# promises were judged for the first time or anew.}}',
  'home.changes.withdraw':
    '{source} was withdrawn, and what was said before holds again. {verdicts, plural, =0 {No promise is judged otherwise than before.} one {One promise was judged anew.} other {# promises were judged anew.}}',
  'home.changes.turned':
    '{turned, plural, one {One outcome of a rule turned} other {# outcomes of rules turned}}{shown, plural, =0 {.} other {, among them:}}',
  'home.changes.turn': '{rule}: from {was} to {is}',
  'home.changes.entry': 'ledger entry {entry}',
  'home.due': 'Due and late',
  'home.due.side':
    'Worked out on {date} by {rule}, never OGP’s decision. A day that no source gives precisely is told as the time in which it falls.',
  'home.due.rule': 'the rules of their time',
  'home.due.ahead':
    '{count, plural, =0 {No deadline that is still to come is known} one {One deadline is still to come} other {# deadlines are still to come}}{shown, plural, =0 {} other {{isAll, select, yes {} other {; the next ones:}}}}',
  'home.due.late':
    '{count, plural, =0 {By the rules, nothing is late} one {By the rules, one is late} other {By the rules, # are late}}',
  'home.due.unknown':
    '{count, plural, =0 {} one {Of one more plan the last day is over, and no source here says whether it came.} other {Of # more plans the last day is over, and no source here says whether they came.}}',
  'home.due.within': '{from} to {to}',
  'home.due.basis': '{name}: {value}',
  'home.due.after': 'after plan {number}',
  'home.due.of': 'plan {number}',
  'home.due.next-plan': 'Next plan',
  'home.due.plan': 'Plan',
  'home.due.refresh': 'Refresh of the plan',
  'home.due.comment': 'Comment on a report',
  'home.due.self-assessment': 'Report of the government on itself',
  'home.due.inception-report': 'First report on a local plan',
  'home.due.overdue':
    '{count, plural, =0 {No promise is known to be past its end and not complete when last reviewed} one {One promise is past its end, and was not complete when last reviewed} other {# promises are past their end, and were not complete when last reviewed}}',
  'home.due.overdue.since':
    'The last review may be years old, or older than the end: what was done since is not on record here.',
  'home.due.overdue.unknown':
    '{count, plural, =0 {} one {Of one more it cannot be told: its end or its coding is not on record here.} other {Of # more it cannot be told: their end or their coding is not on record here.}}',
  'home.due.overdue.rule': 'How that is told',
  'home.due.overdue.link': 'These promises',
  'home.news': 'Newest letters and reviews',
  'home.news.side': 'As recorded, by the date they bear.',
  'home.news.none': 'No letter or review is on record yet.',

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
