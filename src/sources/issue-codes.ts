import { Invalid } from '#base/errors.ts'
import type { Issue } from '#base/issue.ts'

interface IssueCode {
  readonly severity: Issue['severity']
  /** What was found and what was done about it. */
  readonly means: string
}

const error = (means: string) => ({ severity: 'error', means }) as const
const warning = (means: string) => ({ severity: 'warning', means }) as const
const note = (means: string) => ({ severity: 'note', means }) as const

/**
 * Every kind of issue that reading a file can raise. An error skips its record,
 * a warning was read with a loss, a note is only counted.
 */
export const issueCodes = {
  // a file that is refused as a whole
  'file-missing': error('There is no such file.'),
  'file-directory': error('The place is a directory.'),
  'file-special': error('The place is a device or a socket.'),
  'file-unreadable': error('The file may not be read, or reading it failed.'),
  'file-empty': error('The file is empty.'),
  'file-too-large': error('The file is larger than what is taken.'),
  'file-type': error('The file is of a type that no source, or not this one, reads.'),
  'address-wrong': error('The address is none, or neither http nor https.'),
  'address-failed': error('The address does not answer with a file.'),
  encoding: error('The text is not in the encoding of the layout.'),
  'quote-broken': error('A quote of a CSV file has no partner, or stands where none may.'),
  'cell-too-long': error('A cell is longer than any honest one.'),
  'row-too-wide': error('A row has more columns than any honest one.'),
  'archive-damaged': error('The archive is cut off or damaged.'),
  'archive-oversized': error('The archive would unpack to more than is taken.'),
  'workbook-unreadable': error('The archive holds no workbook that can be read.'),
  'layout-unknown': error('No row at the top is the header of a known layout.'),
  'header-missing': error('No row at the top is the header.'),
  'column-twice': error('A name of a column stands twice.'),
  'bundle-unreadable': error('The bundle is no zip of the tables that Kept knows, or one of them cannot be read.'),
  'gate-failed': error('The file is not what a healthy file of its layout looks like.'),
  'subject-ambiguous': error('The file says two different things of one subject.'),
  'text-unstorable': error('A text holds what no text may: NUL, or half a character.'),
  'line-too-long': error('A line of the page is longer than any honest one.'),
  'markup-too-deep': error('The page nests more elements than any honest one.'),

  // the file and its columns
  'sheet-unread': note('The workbook has another sheet, which was not read.'),
  'header-moved': note('The header stands in another row than in the layout.'),
  'column-absent': warning('The file lacks a column of the layout; what it would say is left out.'),
  'column-unknown': warning('No reader knows the column; its cells are kept as received.'),
  'column-unnamed': warning('A column without a name holds something; its cells are kept as received.'),
  'column-missing': error('The record lacks a column that is needed.'),
  'column-unread': warning('The cell stands in a column that no reader knows.'),

  // rows
  'row-blank': note('The row is blank.'),
  'row-short': warning('The row has fewer cells than the header; the missing ones say nothing.'),
  'row-long': error('The row has more cells than the header, so its cells may stand in wrong columns.'),
  'row-total': error('The row is a total of the rows above, not a record; a file that was worked on is no export.'),
  'row-duplicate': warning('The row repeats an earlier one word for word; it was counted once.'),
  'key-duplicate': error('An earlier row has the same id and says something else; the earlier one stands.'),
  'key-repeated': note('Several rows have the same number in one plan; each id carries a mark made from its title.'),
  'key-missing': error('The row does not say which commitment it is about.'),
  'milestone-missing': error('The row does not say which milestone it is about.'),
  'milestone-doubtful': warning(
    'The row names milestones of two commitments; that of the commitment which it names is taken.',
  ),
  'codelist-row': note('The row is of a list of words or of days of the tracker, not of a promise.'),
  'key-too-long': error('The id of the record, or the name of its member, is longer than any honest one.'),
  'plan-overfull': error('The plan has more commitments than any honest one; this one is left out.'),
  'member-new': note('The member is in no table of ours yet; it is added under a slug of its name.'),
  'member-unknown': error('No member of that name is known.'),
  'member-disagrees': warning('The row says something else of its member than most of its rows; what most say stands.'),
  'plan-disagrees': warning('The row says something else of its plan than most of its rows; what most say stands.'),
  'row-disagrees': warning('The row says something else of its commitment than an earlier one; that one stands.'),
  'plan-id-differs': warning('The printed id of the plan is not the one that its member and number give.'),

  // values
  'value-unlisted': error('The value is on no list of the reader.'),
  'coding-unlisted': warning(
    'The value is on no list of the reader; the coding is left out, the cell kept as received.',
  ),
  'coding-blank': warning('The cell of a coding is blank and gives no reason; the coding is left out.'),
  'label-code-conflict': warning('Label and numeric code disagree; the label is the fact.'),
  'area-not-coded': note('A mark of a policy area is neither 0 nor 1 nor ND; the area counts as not coded.'),
  'area-unlisted': warning('A mark of a policy area is on no list of the reader; the area counts as not coded.'),
  'status-unlisted': warning(
    'The word of a status is on no list of the reader; it is kept as published, and no code stands beside it.',
  ),
  'report-undivided': note('The report does not tell what was done from its evidence; it is kept whole.'),
  'number-unreadable': error('A whole number was expected.'),
  'number-unread': warning('A whole number was expected; the value is left out, the cell kept as received.'),
  'address-unread': warning('A web address was expected; the value is left out, the cell kept as received.'),
  'sum-conflict': warning('The printed sum is not the sum of its parts.'),
  'absence-folded-to-zero': note('The code says 0 where the label says that nothing was coded.'),
  'page-unrecognised': error('The page is not one that the reader knows.'),

  // dates
  'date-order-unknown': note('Day and month could be read either way; only the year is kept.'),
  'date-coarser': note('A quarter, a season or a part of a year; only the year is kept.'),
  'date-day-count': note('The date is a spreadsheet’s count of days.'),
  'date-no-such-day': warning('There is no such day; only the year is kept.'),
  'date-range': note('The cell names several years; no date is certain.'),
  'date-words': note('Words in a column of dates, such as “Ongoing”; no date is kept.'),
  'date-order': warning('It ends before it begins; both days are kept as they are written.'),
  'date-missing': error('The row does not say when it was reported.'),
  'date-unread': warning('The cell is in no notation that the reader knows; no date is kept.'),

  // member pages
  'line-unread': warning('No reader knows what the line of the page says.'),
  'heading-unknown': warning('The page has a heading that no reader knows.'),
  'prose-not-kept': note('A paragraph of somebody else’s prose; the page is cited in its place.'),
  'banner-not-recorded': warning('A banner tells of a case or review without a date; a person must record it.'),
  'contact-unreadable': warning('Role and institution could not be told from a name; the contact is left out.'),
  'document-kind-unlisted': warning('The kind of document is on no list of the reader; it is left out.'),
  'figures-unreadable': warning('The row has not as many numbers as columns; none of it is kept.'),
  'dimension-unexpected': warning('The page has more places in the group than the report has dimensions.'),
  'implication-unlisted': note('The advice has a wording not seen before; it is kept as printed.'),
  'plan-without-number': warning('The page gives the period of a plan but no number; the plan is left out.'),
  'plan-number-conflict': warning('The head of the page gives another number of the plan than its block.'),
  'address-unusable': warning('The link is no web address; the address is left out.'),
  'subject-repeated': warning('The page names one thing twice; the first time stands.'),

  // scores
  'country-not-member': note('The country is no member; its score is left out.'),
  'country-code-unknown': warning('The code of the country is on no list of the reader; its score is left out.'),

  // texts
  'mailbox-masked': note('Addresses of mailboxes were replaced by a fixed word.'),
  'break-markup': note('Line breaks written as markup were made line breaks.'),
  'markup-kept': note('The text holds markup; it is kept as text.'),
  'character-lost': warning('The text holds U+FFFD: a character was lost before the file reached us.'),
  'character-control': warning('Control characters were taken out of the text.'),
  'formula-like': note('The text begins like a formula; it is kept as text.'),
  'number-artefact': note('A number with an artefact of floating-point arithmetic; kept as it is written.'),
  'cell-error': warning('The cell holds the error of a spreadsheet, such as #NAME?; the value is left out.'),
} as const satisfies Record<string, IssueCode>

export type IssueCodeName = keyof typeof issueCodes

/** An issue of a declared kind, with the severity of its kind. */
export function issueOf(code: IssueCodeName, at: Issue['at'], params: Issue['params'] = {}): Issue {
  return { severity: issueCodes[code].severity, code, at, params }
}

/** The refusal of a whole file: one message, and the same as an issue. */
export function refusal(code: IssueCodeName, message: string, at: Issue['at'], params: Issue['params'] = {}): Invalid {
  return new Invalid(message, [issueOf(code, at, params)])
}

/** Whether a kind of issue is declared. */
export function isIssueCode(code: string): code is IssueCodeName {
  return Object.hasOwn(issueCodes, code)
}
