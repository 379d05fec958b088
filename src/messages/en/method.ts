/** The pages of the rules. What a rule says is its numbered conditions in prose; the file of the rule has the same. */
export const method = {
  'method.title': 'Method',
  'method.description': 'Every rule and measure by which Kept concludes, with all its versions and worked examples',
  'method.lede':
    'What a source said is kept as said. What is concluded from it follows from these {rules} rules and {measures} measures. Each has all its versions, and anyone can run it again.',
  'method.scope.commitment': 'Rules over one promise',
  'method.scope.commitment.side':
    'Run on what the independent reviewer coded. They answer yes, no or not known; some sort into classes.',
  'method.scope.process': 'Rules over a plan or a member',
  'method.scope.process.side':
    'They say what the rule says, and never what OGP decided. A status on a page comes from a recorded letter alone.',
  'method.scope.measure': 'Measures',
  'method.scope.measure.side': 'Counts and shares over many promises, each with n, N and what is left out.',
  'method.finding': '{count, plural, one {One rule} other {# rules}}',
  'method.finding.measures': '{count, plural, one {One measure} other {# measures}}',
  'method.rule': 'Rule',
  'method.says': 'What it says',
  'method.counts': 'What it counts',
  'method.versions': 'Versions',
  'method.revision': 'Revision',

  'method.list.assessor': 'Assessors',
  'method.list.challenge-area': 'Areas of the Open Gov Challenge',
  'method.list.completion': 'Completion',
  'method.list.did-it-open-government': 'Did it open government?',
  'method.list.document-format': 'Formats of documents',
  'method.list.document-kind': 'Kinds of documents',
  'method.list.early-results': 'Early results',
  'method.list.global-report-dimension': 'Dimensions of the Global Report',
  'method.list.global-report-group': 'Groups of the Global Report',
  'method.list.iap2-level': 'Levels of participation',
  'method.list.letter-kind': 'Kinds of letters',
  'method.list.member-level': 'Levels of members',
  'method.list.membership-status': 'Status of members',
  'method.list.method-version': 'Versions of the review method',
  'method.list.openness': 'Open or by invitation',
  'method.list.potential-for-results': 'Potential for results',
  'method.list.potential-impact': 'Potential impact',
  'method.list.region': 'Regions',
  'method.list.review-stage': 'First and last review',
  'method.list.review-product': 'Kinds of reports',
  'method.list.specificity': 'Specificity',
  'method.list.status-event-kind': 'Kinds of status events',
  'method.list.yes-no': 'Yes or no',

  'method.codelists': 'Codelists',
  'method.codelists.side':
    'The answers that a reviewer or a source can give. A value on no list is reported, never guessed.',
  'method.codelists.finding': '{count, plural, one {One codelist} other {# codelists}}',
  'method.codelists.codes': 'Codes',
  'method.codelist.description': '{list}: every code, what it means, and how often it is on record',
  'method.codelist.lede':
    '{count, plural, one {One permitted value.} other {# permitted values. Where the list is a scale, it runs from lowest to highest.}}',
  'method.codelist.used': 'Used by',
  'method.codelist.used.about': 'fields of the model',
  'method.codelist.codes': 'Codes',
  'method.codelist.codes.side': 'Counted over all facts that hold now, every assessor and every field together.',
  'method.codelist.finding': '{count, plural, one {One code} other {# codes}}, with what each means',
  'method.codelist.code': 'Code',
  'method.codelist.means': 'What it means',
  'method.codelist.count': 'On record',
  'method.codelist.fields': 'Where it is used',
  'method.codelist.fields.side': 'Kind and field, by their names in files, columns and addresses.',
  'method.codelist.fields.none': 'No field of the model takes its values from this list; rules and pages do.',
  'method.codelist.fields.finding': '{count, plural, one {One field} other {# fields}}',
  'method.codelist.field': 'Field',
  'method.codelist.kind': 'Of',
  'method.codelist.table': 'Codelist',

  'method.methods': 'Versions of the review method',
  'method.methods.side':
    'The reviewers’ questions changed over the years. Nothing is added up across a change unless the question stayed the same.',
  'method.methods.finding':
    '{count, plural, one {One version} other {# versions}} of the questions that reviewers answered',
  'method.methods.version': 'Version',
  'method.methods.what': 'What changed',
  'method.version.description': '{version}: what reviewers coded, in which reports, and which rules hold',
  'method.version.assessments': 'Assessments on record',
  'method.version.assessments.about':
    'of {commitments, plural, one {one promise} other {# promises}} in {plans, plural, one {one plan} other {# plans}}',
  'method.version.reviews': 'Reports',
  'method.version.coded': 'What was coded',
  'method.version.coded.side':
    'A field that is not listed was not asked: its absence says “no data under this method”.',
  'method.version.rules': 'Rules that hold',
  'method.version.rules.side': 'Where two versions stand, the rule changed between the first report and the last.',
  'method.version.rules.finding': '{count, plural, one {One rule} other {# rules}}, with the versions that held',

  'method.page.description':
    'The rule “{rule}”: what it says, all its versions, worked examples, and how often it says what',
  'method.page.over': 'Over',
  'method.page.over.commitment': 'one promise',
  'method.page.over.process': 'a plan or a member',
  'method.page.over.measure': 'many promises',
  'method.page.id': 'Name in files and addresses',
  'method.page.revision.about': 'raised when a mend of ours could change a verdict',
  'method.page.file': 'Source file',
  'method.page.not-ogp':
    'By the rule, not OGP’s decision: OGP speaks by letter, and only a recorded letter sets a status.',
  'method.page.versions': 'Versions',
  'method.page.versions.side': 'Each as OGP had it in its time. Any version can be asked of any promise.',
  'method.page.versions.finding': '{count, plural, one {One version} other {# versions}}',
  'method.page.version': 'Version',
  'method.page.valid': 'In force for',
  'method.page.source': 'Read in',
  'method.page.outcomes': 'How often it says what',
  'method.page.outcomes.side': 'Over everything loaded here, as of the state of this page.',
  'method.page.outcomes.finding': 'What the rule says of {total, plural, one {one promise} other {# promises}}',
  'method.page.outcomes.version':
    'What version {version} says of {total, plural, one {one promise} other {# promises}}',
  'method.page.outcomes.none': 'It is not run over everything, so its outcomes are not counted.',
  'method.page.outcomes.day': 'Counted as of {date}, as in {list}.',
  'method.page.outcomes.day.list': 'the list of promises',
  'method.page.outcome': 'Outcome',
  'method.page.count': 'Promises',
  'method.page.examples': 'Worked examples',
  'method.page.examples.side': 'They are run as tests.',
  'method.page.examples.version': 'version {version}',
  'method.page.examples.today': 'asked on {date}',
  'method.page.examples.given': 'Given',
  'method.page.examples.answer': 'Answer',
  'method.page.measure': 'What it counts',
  'method.page.measure.numerator': 'Numerator (n)',
  'method.page.measure.denominator': 'Denominator (N)',
  'method.page.measure.unit': 'Unit',
  'method.page.measure.unit.share': 'share, 0 to 1; none where nothing was coded',
  'method.page.measure.unit.commitments': 'promises; none where nothing was coded',
  'method.page.measure.breaks': 'Breaks',
  'method.page.measure.breaks.none': 'none: one scale for plans of all years',
  'method.page.measure.breaks.years': 'another scale from plans of {years}; nothing is added up across',
  'method.page.measure.total': 'Over all plans of national members loaded',
  'method.page.measure.total.of': '{n} of {of}',
  'method.page.measure.total.none': 'not added up across a break in method',

  'method.says.verifiable':
    'Whether anyone could check that the promise was kept: (1) to plans of 2016 its specificity is medium or high; (2) from then on the reviewer answered the question with yes.',
  'method.says.relevant':
    'Whether the promise is about open government: (1) it clearly serves access to information, (2) civic participation or (3) public accountability; any one is enough. From plans of 2020 (4) there is one yes or no. Technology is coded beside them and never counts.',
  'method.says.ambitious':
    'Whether the promise would change much if it were kept: (1) it is relevant and (2) its potential impact is moderate or higher. For plans from 2020 (3) no source of ours gives OGP’s threshold, so the answer is “not known”.',
  'method.says.completed':
    'Whether the promise was kept: (1) completion is substantial or complete at the last review that coded it. Not the better of two: what went back between the reviews is not completed.',
  'method.says.strong-result':
    'Whether the promise changed something that can be seen: (1) government opened to a major or outstanding degree; for plans from 2021 (2) early results are significant. “No early results to report yet” is a code, not an absence.',
  'method.says.star':
    'A star marks a model promise. All must hold: (1) it can be verified, from version 2; (2) it is relevant; (3) its potential impact is moderate or higher, in version 3 transformative; (4) completion is substantial or complete in that report.',
  'method.says.star-shown':
    'Which star a page shows and a count counts: (1) only for plans of 2012 to 2017; (2) by the last report if it coded completion, else the first; (3) what meets the criteria where OGP published no star was not awarded one, and enters no count.',
  'method.says.star-of-its-time':
    'The star by the rule in force when the first report came out: (1) version 0 for plans of 2011, (2) version 1 for 2012, (3) version 2 for 2013, (4) version 3 from 2014.',
  'method.says.binding-constraint':
    'The first test that a promise fails on its way to a star: (1) not reviewed, (2) not verifiable, (3) not relevant, (4) impact below transformative, (5) not completed, (6) nothing fails. A test that was never coded is passed over and stated. Plans from 2020 are not asked.',
  'method.says.irm-score':
    'What became of the promise, in four classes: (1) ambitious and completed, or strong results; (2) ambitious and not completed; (3) completed and not ambitious; (4) neither; (5) not reviewed. What was not coded leaves the class unknown.',
  'method.says.overdue':
    'Whether a promise, or a step of it, is past its end and was not complete when last reviewed, on the day it is asked: (1) the last day that its end can mean is past; (2) it is not withdrawn; (3) the last coding of completion is anything but complete. That coding may be years old, or older than the end, so a yes does not say that it is not done today. Without an end or a coding the answer is “not known”.',
  'method.says.participation':
    'Whether the public took part as far as the standard of 2017 asks: (1) involved at least while the plan was written, (2) informed at least while it was carried out. “Not applicable” is the absence of a level and never “no consultation”.',
  'method.says.plan-state':
    'Where a member stands with its plans on the day it is asked: (1) left, by its newest recorded status; (2) no plan on record here; (3) implementing: a plan has begun and not ended; (4) developing: one on record is still to begin; (5) between plans: the newest has ended, and so have those before it; (6) unknown: the dates on record do not tell.',
  'method.says.minimum-requirements':
    'Whether each minimum requirement of 2022 that the review assesses is met: (1) standards 1 to 4 in the action plan review; 1, 2 and 5 in the results report.',
  'method.says.late-plan':
    'Whether a plan is late: (1) it was published after the last day that the deadlines of its time allow, or is not published and that day is past.',
  'method.says.cohort-shift':
    'Whether a member moves to the cohort of the next year: (1) its plan came, or has not come, after the last day that the deadlines of its time allow. From 2022 there are no cohorts.',
  'method.says.late-self-assessment':
    'Whether a government’s report on itself is late: (1) it is due three months after the first year of the plan and (2) late more than four months after that.',
  'method.says.contrary-to-process':
    'Whether a member acts contrary to process in one cycle; one trigger is enough: (1) the plan is late; (2) to 2016 its self-assessment is late; (3) the reviewer found no progress at all; from 2017 to 2021 the public was (4) not involved, (5) not informed, or (6) there is no repository; from 2022 (7) a minimum requirement is not met.',
  'method.says.under-procedural-review':
    'Whether a member stands under procedural review: it acted contrary to process (1) in the cycle before the latest (2) and in the latest, and (3) has not put the second instance right.',
  'method.says.eligibility-review':
    'Whether a member is in eligibility review: it was below the points (1) in the latest year and (2) in the year before.',
  'method.says.late-inception-report':
    'Whether the first report on a local plan is late: (1) it is due within two months of the plan’s submission.',
  'method.says.late-end-of-commitment-report':
    'Whether the report on a local promise that is done is late: (1) it is due within one month of its being carried out.',
  'method.says.time-left-to-join':
    'Whether a local administration has time enough left to join: (1) at least 16 months of its term are left.',
  'method.says.deadlines':
    'When a plan is due, from when it is late and what follows, by the deadlines of its time. A day that is not certain is an interval, never a guess.',
  'method.says.comment-window':
    'Whether a report is open for comment on a day: (1) anyone may comment for two weeks; (2) a recorded last day counts before that.',
  'method.says.eligibility':
    'Whether a country may be a member: (1) it has at least 75 % of the points that apply to it; (2) with only one or two metrics there is not enough data.',
  'method.says.global-report-flags':
    'What the Global Report of 2019 marks in one dimension: (1) no commitments, (2) commitments, (3) one reviewed, (4) one completed, (5) one ambitious, (6) one with major or outstanding results. Each is “at least one”. What was never coded makes a flag unknown. The advice is taken as published, never worked out.',
} as const satisfies Record<string, string>
