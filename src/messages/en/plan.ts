/** The page of one plan. */
export const plan = {
  'plan.title': 'Action plan {number} of {member}',
  'plan.description':
    'Action plan {number} of {member}: every promise, what became of it, how the plan was made, its reviews, documents and deadlines',
  'plan.plans': 'Plans',
  'plan.period': 'Period',
  'plan.period.to-come': 'not yet begun',
  'plan.period.running': 'running',
  'plan.period.ended': 'ended',
  'plan.period.unknown': 'its dates do not tell whether it has ended',
  'plan.submitted': 'Submitted',
  'plan.method': 'Method of review',
  'plan.method.by-year': 'by the year of its submission; no source says',
  'plan.others': 'Other plans:',
  'plan.commitments.side': 'In the order of the plan; titles as filed.',

  'plan.commitments.counted':
    '{count, plural, one {One is} other {# are}} counted on its page; {count, plural, one {its title is} other {their titles are}} {word}.',

  'plan.figures': 'Figures of the plan',
  'plan.figures.side': 'Serif: as published. Tinted: worked out by Kept from the codings.',
  'plan.figures.value': 'As published, and ours',
  'plan.figures.ours': 'worked out by Kept; nothing was printed',
  'plan.figures.finding':
    '{printed, plural, =0 {No figure of this plan was printed} one {# figure of this plan was printed} other {# figures of this plan were printed}}; {same, plural, =0 {none} other {#}} can be confirmed by what is on record here',
  'plan.figures.none': 'No figure of this plan was printed, and none can be worked out: {word}.',

  'plan.compared': 'Beside region and world',
  'plan.compared.side':
    'Only plans of {level, select, local {local} other {national}} members that were reviewed by the same method are added up; this plan is among them.',
  'plan.compared.few':
    'Of fewer than {fewest} promises no percentage is shown: one more or less would move it too far. The counts stand alone.',
  'plan.compared.finding':
    '{count, plural, one {# share} other {# shares}} of this plan beside those of all plans under {method}',
  'plan.compared.note':
    'Shares of the promises that were coded, among the plans loaded here. It is no ranking: what a plan promised differs.',
  'plan.compared.measure': 'Share',
  'plan.compared.about': '{measure}, {of}',
  'plan.compared.n': '{n} of {of}',
  'plan.compared.n-plans': '{n} of {of}, {plans} plans',
  'plan.compared.too-few': 'too few for a share',
  'plan.compared.none': 'No share of this plan can be worked out, so there is nothing to set beside others: {word}.',
  'plan.compared.no-method':
    'By which method it was reviewed is {word}, and plans under different methods are not compared.',
  'plan.compared.methods': 'Plans by method',
  'plan.compared.break': 'break in method',

  'plan.reviews': 'Reviews',
  'plan.reviews.side': 'Reports of the independent reviewer, and on local plans those of the local monitoring body.',
  'plan.reviews.finding':
    '{count, plural, one {# report on this plan is} other {# reports on this plan are}} on record',
  'plan.reviews.none': 'No report on this plan is on record here: {word}.',
  'plan.reviews.codings':
    'Reports on this plan are known here by their codings alone; their dates and documents: {word}.',
  'plan.reviews.missing': 'Its method has also: {names}. Of that nothing is on record here: {word}.',
  'plan.reviews.report': 'Report',
  'plan.reviews.by': 'By, method',
  'plan.reviews.stages': 'Stages',
  'plan.reviews.documents': 'Documents',
  'plan.reviews.published': 'Published {date}',
  'plan.reviews.comment': 'open for comment from {from} to {to}',
  'plan.reviews.comment.from': 'open for comment from {from}',
  'plan.reviews.comment.to': 'open for comment until {to}',
  'plan.reviews.comment.none': 'when it was open for comment is not recorded',
  'plan.reviews.for-comment': 'version for comment',

  'plan.process': 'How it was made',
  'plan.process.side':
    'What the reviewer coded of the work with the public. What was not asked of plans of its time does not apply.',
  'plan.process.levels': 'How far the public could go',
  'plan.process.levels.none': 'How far the public could go while it was written and carried out: {word}.',
  'plan.process.steps': 'The six steps asked of plans to 2016',
  'plan.process.steps.finding':
    '{yes, plural, =0 {None of the six steps was followed} one {# of the six steps was followed} other {# of the six steps were followed}}{printed, select, yes {; the source prints {number}} other {}}',
  'plan.process.steps.none': 'Which of them were followed: {word}.',
  'plan.process.step': 'Step',
  'plan.process.followed': 'Followed',
  'plan.process.evidence': 'What the reviewer points to',
  'plan.process.notice': '{days, plural, one {# day} other {# days}}',
  'plan.process.requirements': 'Minimum requirements of 2022',
  'plan.process.requirements.finding': '{met} of {of} requirements on record are met',
  'plan.process.requirements.none': 'Which of them were met: {word}.',
  'plan.process.requirement': 'Requirement',
  'plan.process.requirement.met': 'met',
  'plan.process.requirement.not-met': 'not met',
  'plan.process.requirement.in-progress': 'in progress',
  'plan.process.state': 'State',
  'plan.process.repository': 'Repository',
  'plan.process.repository.said': 'Documents of the process were kept where anyone can read them: {answer}.',
  'plan.process.self-assessment': 'The government’s report on itself',
  'plan.process.self-assessment.finding': '{yes} of {of} questions about it were answered with yes',
  'plan.process.self-assessment.none': 'What the reviewer coded of it: {word}.',
  'plan.process.question': 'Question',
  'plan.process.answer': 'Answer',
  'plan.question.published': 'Was it published?',
  'plan.question.on-schedule': 'Was it on schedule?',
  'plan.question.in-local-language': 'Is it in the local language?',
  'plan.question.in-english': 'Is it in English?',
  'plan.question.two-weeks-for-comment': 'Was its draft open for comment for two weeks?',
  'plan.question.reviews-comment-period': 'Does it review the comments?',
  'plan.question.comments-received': 'Were comments received?',
  'plan.question.in-ogp-portal': 'Is it in OGP’s portal?',
  'plan.question.reviews-consultation': 'Does it review the consultation?',
  'plan.question.covers-all-commitments': 'Does it cover all promises?',
  'plan.question.assesses-completion': 'Does it say how far each got?',
  'plan.question.reviews-consultation-on-draft': 'Does it review the consultation on its draft?',
  'plan.answer.unclear': 'unclear',

  'plan.deadlines': 'Deadlines',
  'plan.deadlines.side':
    'What a rule works out from the facts on record; not OGP’s decision. A day that no source records is not guessed.',
  'plan.deadlines.finding':
    '{count, plural, one {# deadline} other {# deadlines}} of this plan: {ahead, plural, =0 {none} other {#}} ahead, {unknown, plural, =0 {all others settled} one {# not known} other {# not known}}',
  'plan.deadlines.none':
    'The rules set no deadline for this plan{level, select, local {: plans of local members had none before 2021, and have none for the next plan} other {}}.',

  'plan.documents.side':
    'Its own and those of its reviews, newest first. A version for comment is joined to the final one.',
  'plan.documents.none': 'No document of this plan is on record here: {word}.',
  'plan.documents.finding':
    '{count, plural, one {# document} other {# documents}}, {drafts, plural, =0 {none of them a version for comment with its final one} one {one of them a version for comment with its final one} other {# of them versions for comment with their final ones}}',
  'plan.documents.title': 'Title, as published',
  'plan.documents.kind': 'Kind',
  'plan.documents.dated': 'Date or year',

  'plan.texts': 'Changes of the text',
  'plan.texts.side':
    'Words that stand in the older file alone are struck through; those that stand in the newer one alone are underlined.',
  'plan.texts.finding':
    'Of {compared, plural, one {the one promise} other {the # promises}} on record from more than one file or edition, {count, plural, one {# text differs} other {# texts differ}}.',
  'plan.texts.none':
    '{compared, plural, =0 {No promise of this plan is on record with words from more than one file or edition, so there is nothing to hold against each other.} one {One promise is on record from more than one file, in the same words.} other {# promises are on record from more than one file, in the same words.}}',
  'plan.texts.more':
    '{count, plural, one {One more text differs} other {# more texts differ}}; see the pages of the promises.',
  'plan.texts.drafts':
    '{count, plural, one {One report is} other {# reports are}} on record as a version for comment and as the final one; their texts are not loaded here.',
  'plan.texts.drafts.see': 'See the documents',
  'plan.texts.of': 'Promise {number}: {field}',
  'plan.texts.from': 'Older:',
  'plan.texts.to': 'Newer:',
  'plan.texts.promise': 'The promise',
  'plan.texts.other':
    'The two have few words in common; they may be in two languages. First the older, then the newer, as far as they fit here.',
} as const satisfies Record<string, string>
