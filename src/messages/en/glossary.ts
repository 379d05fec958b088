/** The glossary: what each word means, in words of our own. The keys are the anchors, which never change. */
export const glossary = {
  'glossary.title': 'Glossary',
  'glossary.description': 'Every word that a page of Kept uses and that needs explaining, in a sentence or two',
  'glossary.lede':
    'What the words on these pages mean, in a sentence or two each. {count} terms; every one has an address that can be linked to.',
  'glossary.more': 'The rule, with its versions and examples',
  'glossary.list': 'The whole list, with how often each code occurs',
  'glossary.codes': 'Codes: {list}',
  'glossary.group.people': 'Who',
  'glossary.group.people.side': 'Those who promise, those who review, and those who decide.',
  'glossary.group.plans': 'Plans and promises',
  'glossary.group.plans.side': 'What a government says it will do, and by when.',
  'glossary.group.review': 'Review',
  'glossary.group.review.side': 'What an independent reader asks of each promise.',
  'glossary.group.results': 'Results',
  'glossary.group.results.side': 'How far a promise got, and what came of it.',
  'glossary.group.participation': 'Participation',
  'glossary.group.participation.side': 'How the public took part in a plan.',
  'glossary.group.standing': 'Standing',
  'glossary.group.standing.side':
    'Whether a member keeps to the rules of the partnership. Only letters and decisions set it.',
  'glossary.group.record': 'The record',
  'glossary.group.record.side': 'How Kept keeps what it was told apart from what it works out.',
  'glossary.group.absence': 'What is not there',
  'glossary.group.absence.side': 'Fixed words. No page of Kept shows a zero or an empty cell in their place.',
  'glossary.list.iap2-level': 'Level of participation (IAP2)',

  'glossary.ogp': 'Open Government Partnership (OGP)',
  'glossary.ogp.means':
    'An international partnership, begun in 2011, whose members write down promises of open government in plans and have them reviewed.',
  'glossary.member': 'Member',
  'glossary.member.means': 'A government that takes part: of a country, or of a state, province, city or district.',
  'glossary.local-member': 'Local member',
  'glossary.local-member.means':
    'A government below that of a country. It has plans, a page and counts of its own, which are never mixed with those of its country.',
  'glossary.irm': 'Independent reviewer (IRM)',
  'glossary.irm.means':
    'The Independent Reporting Mechanism of OGP. It reads each plan and reports what was promised and what was done. Its researchers do not work for the government they review.',
  'glossary.assessor': 'Assessor',
  'glossary.assessor.means':
    'Whoever judges a promise: the independent reviewer, the government itself, civil society, or others. Each one’s view stands beside the others’, dated.',
  'glossary.steering-committee': 'Steering Committee',
  'glossary.steering-committee.means':
    'The governments and civil society leaders who direct OGP. It decides on the standing of members.',
  'glossary.support-unit': 'Support Unit',
  'glossary.support-unit.means': 'OGP’s own staff. It writes the letters about deadlines and keeps the member pages.',
  'glossary.point-of-contact': 'Point of contact',
  'glossary.point-of-contact.means':
    'The office that answers for a plan. Kept keeps its role and institution, and no person’s name or mailbox.',

  'glossary.action-plan': 'Action plan',
  'glossary.action-plan.means': 'What a member promises for some years, usually two or four, in one document.',
  'glossary.commitment': 'Commitment, or promise',
  'glossary.commitment.means':
    'One promise of a plan. Sentences here say promise; labels, data and addresses say commitment. Both mean the same.',
  'glossary.milestone': 'Milestone',
  'glossary.milestone.means': 'A step on the way to keeping a promise, with a date by which it is due.',
  'glossary.cluster': 'Cluster',
  'glossary.cluster.means': 'Several promises of one plan that the reviewer judges together.',
  'glossary.continues': 'Continues',
  'glossary.continues.means': 'Said of a promise that takes up one of an earlier plan.',
  'glossary.policy-area': 'Policy area',
  'glossary.policy-area.means':
    'A subject that promises are about, such as beneficial ownership or open data. One promise has several.',
  'glossary.cohort': 'Cohort',
  'glossary.cohort.means':
    'Members that hand in their plans in the same year, even or odd. From 2015 to 2021 a member that was too late moved to the next one.',
  'glossary.deadline': 'Deadline',
  'glossary.deadline.means':
    'The day by which a plan or report is due. It follows from the rules of its time; the page that shows it names the rule.',
  'glossary.late-plan': 'Late plan',
  'glossary.late-plan.means': 'A plan handed in after the day that the rules of its time allowed.',
  'glossary.overdue': 'End passed, not complete when last reviewed',
  'glossary.overdue.means':
    'Said of a promise or milestone whose end has passed, that was not withdrawn, and that its last coding does not call complete. That coding may be years old, or older than the end: what was done since is not on record. Without an end or a coding it is not known.',
  'glossary.challenge': 'Open Gov Challenge',
  'glossary.challenge.means':
    'OGP’s call to governments to enter one ambitious reform in one of ten areas by 2028, within a plan or beside it.',

  'glossary.review': 'Review',
  'glossary.review.means':
    'A report on one plan or promise. A first review reads how the promise is written; a last review reads what was done.',
  'glossary.coded': 'Coded',
  'glossary.coded.means':
    'Said of a promise that a reviewer read and answered fixed questions about. A promise that is not coded is in no count of results, neither as kept nor as broken.',
  'glossary.coding': 'Coding',
  'glossary.coding.means':
    'The answer to one of those questions: a word from a fixed list, or the reason why there is none.',
  'glossary.codelist': 'Codelist',
  'glossary.codelist.means':
    'The fixed list of answers to one question. Where it is a scale it runs from lowest to highest.',
  'glossary.method': 'Method version',
  'glossary.method.means':
    'What reviewers asked in a given span of years. It changed five times, so counts made under different versions are not added up.',
  'glossary.specificity': 'Specificity',
  'glossary.specificity.means':
    'How far the text of a promise says what can be checked, from none to high. Asked of plans up to 2016.',
  'glossary.verifiable': 'Verifiable',
  'glossary.verifiable.means': 'The text of the promise says something that can be checked afterwards.',
  'glossary.relevant': 'Relevant',
  'glossary.relevant.means':
    'The promise bears on access to information, on civic participation or on public accountability. Technology alone does not count.',
  'glossary.potential-impact': 'Potential impact',
  'glossary.potential-impact.means':
    'What the promise would change if it were fully done, as the reviewer saw it. Asked of plans of 2012 to 2019.',
  'glossary.potential-for-results': 'Potential for results',
  'glossary.potential-for-results.means':
    'What results the promise could bring, as the reviewer saw it. Asked of plans from 2020, in place of potential impact.',
  'glossary.ambitious': 'Ambitious',
  'glossary.ambitious.means':
    'Relevant, and with a potential impact of moderate or more. For plans from 2020 OGP’s threshold is not known here, so the answer is “not known”.',
  'glossary.self-assessment': 'Self-assessment',
  'glossary.self-assessment.means': 'The government’s own report on how far its promises got.',
  'glossary.comment-window': 'Public comment',
  'glossary.comment-window.means': 'The two weeks in which anyone may comment on a review before it is final.',

  'glossary.completion': 'Completion',
  'glossary.completion.means': 'How much of a promise was done when a reviewer looked.',
  'glossary.completed': 'Done, or completed',
  'glossary.completed.means': 'Coded substantial or complete. OGP calls it High Completion.',
  'glossary.did-it-open-government': 'Did it open government?',
  'glossary.did-it-open-government.means':
    'Whether government became more open because of the promise, in the reviewer’s judgement. Asked of plans of 2013 to 2020.',
  'glossary.early-results': 'Early results',
  'glossary.early-results.means':
    'The same question for plans from 2021, in three levels: no notable, moderate, significant.',
  'glossary.strong-result': 'Strong result',
  'glossary.strong-result.means': 'Coded major or outstanding; for plans from 2021, significant.',
  'glossary.major': 'Major',
  'glossary.major.means':
    'A step forward in openness, limited in scope or scale. A count of major results leaves the outstanding ones out.',
  'glossary.outstanding': 'Outstanding',
  'glossary.outstanding.means': 'The promise changed how things are done by opening government.',
  'glossary.starred': 'Starred',
  'glossary.starred.means':
    'OGP’s mark for a model promise: verifiable, relevant, with transformative potential impact, and completed substantially or fully. Worked out for plans of 2012 to 2017; the rule changed over the years.',
  'glossary.binding-constraint': 'Binding constraint',
  'glossary.binding-constraint.means':
    'The first test that a promise fails on its way to a star: what would have to change first.',
  'glossary.irm-score': 'Reviewer’s score',
  'glossary.irm-score.means': 'Four classes of promises that OGP’s Global Report of 2019 made out of the codings.',
  'glossary.global-report': 'Global Report',
  'glossary.global-report.means':
    'OGP’s report of 2019. For each member it held reviewers’ findings against scores of others in 14 fields.',

  'glossary.co-creation': 'Co-creation',
  'glossary.co-creation.means': 'Government and civil society writing a plan together.',
  'glossary.iap2': 'IAP2 level',
  'glossary.iap2.means':
    'How far the public could influence a plan, on a scale of the International Association for Public Participation: from being told to deciding.',
  'glossary.forum': 'Multi-stakeholder forum',
  'glossary.forum.means': 'The regular meeting of government and civil society about a plan.',
  'glossary.by-invitation': 'Open or by invitation',
  'glossary.by-invitation.means': 'Whether anyone interested could take part, or those who were asked.',
  'glossary.minimum-requirements': 'Minimum requirements',
  'glossary.minimum-requirements.means':
    'What every member must do while a plan is written and carried out, in the standards of 2022.',
  'glossary.repository': 'Repository',
  'glossary.repository.means': 'The public website on which a member keeps the evidence on its plan.',

  'glossary.contrary-to-process': 'Contrary to process',
  'glossary.contrary-to-process.means':
    'A member did not keep to OGP’s rules on making or carrying out a plan. Shown as a status where a letter says so; what a rule of ours concludes is marked as such.',
  'glossary.procedural-review': 'Under procedural review',
  'glossary.procedural-review.means':
    'A member acted contrary to process in two cycles running. Shown as a status where a letter or page says so.',
  'glossary.inactive': 'Inactive',
  'glossary.inactive.means': 'A standing set by the Steering Committee after a procedural review.',
  'glossary.response-policy': 'Response Policy',
  'glossary.response-policy.means':
    'How OGP deals with a complaint that a member acts against the values it signed up to. It can end in suspension.',
  'glossary.rapid-response': 'Rapid Response Protocol',
  'glossary.rapid-response.means': 'A shorter way, since 2020, for serious and urgent allegations.',
  'glossary.eligibility': 'Eligibility',
  'glossary.eligibility.means': 'The points that a country needs in four fields before it may join.',

  'glossary.source': 'Source',
  'glossary.source.means': 'One publisher’s dataset or page, and how it is read.',
  'glossary.edition': 'Edition',
  'glossary.edition.means': 'The day, month or year as of which a file speaks.',
  'glossary.batch': 'Batch',
  'glossary.batch.means': 'One import of one file. It counts whole or not at all, and can be taken back whole.',
  'glossary.statement': 'Statement',
  'glossary.statement.means': 'What one source says of one thing, kept as said.',
  'glossary.fact': 'Fact',
  'glossary.fact.means': 'What the sources together say of a thing. Where they differ, the page shows it.',
  'glossary.verdict': 'Verdict',
  'glossary.verdict.means':
    'What a rule concludes of one promise: yes, no or not known, with its reasons. Worked out from facts and stored apart from them.',
  'glossary.rule': 'Rule',
  'glossary.rule.means': 'What a verdict follows from. Every rule has a page with its versions, sources and examples.',
  'glossary.version': 'Version of a rule',
  'glossary.version.means': 'The rule as the reports of its time applied it.',
  'glossary.measure': 'Measure',
  'glossary.measure.means': 'A count or share over many promises, with how many it is counted of and what is left out.',
  'glossary.voucher': 'Why?',
  'glossary.voucher.means':
    'The slip behind a figure: the rule, how many were counted, what was left out and why, and the rows it rests on.',
  'glossary.published-figure': 'Published figure',
  'glossary.published-figure.means': 'A number as its publisher printed it. It stands in serif type beside ours.',
  'glossary.conflict': 'Sources disagree',
  'glossary.conflict.means': 'Two sources say different things of one thing. Both are shown, whichever counts.',
  'glossary.candidate': 'Perhaps the same',
  'glossary.candidate.means': 'Two records that may be one promise. One of them is counted until a person decides.',
  'glossary.ledger': 'Ledger',
  'glossary.ledger.means':
    'The list of everything that was stated or done here, in order. Lines are added and never changed, and anyone can check that.',
  'glossary.entry': 'Ledger entry',
  'glossary.entry.means': 'One line of the ledger. Its number is its place.',
  'glossary.checkpoint': 'Checkpoint',
  'glossary.checkpoint.means':
    'A signed note of how long the ledger is and of one number that stands for all of it. Whoever keeps one can prove later that nothing before it was changed.',
  'glossary.redaction': 'Redaction',
  'glossary.redaction.means':
    'The erasure of what one entry said, for the protection of a person. That the entry was made stays.',
  'glossary.withdrawal': 'Withdrawal',
  'glossary.withdrawal.means':
    'Taking an import back: what it alone said no longer counts, and what it had replaced counts again.',
  'glossary.twin': 'Data of this page',
  'glossary.twin.means': 'The same facts as JSON, at the same address with .json behind it.',
} as const satisfies Record<string, string>
