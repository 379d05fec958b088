/** What was taken back, erased, decided or changed. */
export const corrections = {
  'corrections.title': 'Corrections',
  'corrections.description':
    'Everything that was taken back, erased, decided or changed here: dated, by whom, why, and with its ledger entry',
  'corrections.lede':
    'Nothing changes silently: every import taken back, every erasure, every decision of a person and every statement that a source changed is a line of the ledger, and stands here.',
  'corrections.filters': 'Kind',
  'corrections.filters.side': 'Several choices widen the list.',
  'corrections.clear': 'Show all kinds',
  'corrections.list': 'List',
  'corrections.list.side':
    'Newest first, by ledger entry. Dates are those on which it was entered here. First statements are no corrections and do not stand here.',
  'corrections.finding': '{total, plural, =0 {Nothing was corrected yet} one {One correction} other {# corrections}}',
  'corrections.none':
    'Nothing that is loaded here was taken back, erased, decided or changed so far. The ledger has {entry} entries; none of them is one of these.',
  'corrections.zero': 'Nothing of this kind was done yet.',
  'corrections.what.withdrawn': 'Import taken back',
  'corrections.what.redacted': 'Erased',
  'corrections.what.same': 'Found to be one promise',
  'corrections.what.different': 'Found to be two promises',
  'corrections.what.apart': 'Taken apart again',
  'corrections.what.changed': 'A source says otherwise',
  'corrections.what.gone': 'No longer listed',
  'corrections.withdrawn': 'The import of {dataset} was taken back. What it alone said no longer counts.',
  'corrections.redacted': 'What ledger entry {erased} said was erased ({kind}). That the entry was made stays.',
  'corrections.same': '{id} and {other} are one promise. It is kept under {other}.',
  'corrections.different': '{id} and {other} are two promises. Each is counted.',
  'corrections.apart': '{id} and {other}, kept as one before, are two promises. Each is counted.',
  'corrections.changed': '{dataset} says something else of {subject} ({kind}) than it did.',
  'corrections.gone': '{dataset} no longer lists {subject} ({kind}).',
  'corrections.dataset.none': 'A source',
  'corrections.by.operator': 'by whoever runs this Kept',
  'corrections.by.kept': 'with the facts that ship with Kept',
  'corrections.by.other': 'by an account of this Kept',
  'corrections.reason': 'Why: {reason}',
  'corrections.entry': 'entry {entry}',
  'corrections.changes': '{count, plural, one {One field} other {# fields}}',
  'corrections.was': 'was',
  'corrections.is': 'is',
  'corrections.report': 'Report an error',
  'corrections.report.side': 'What helps, and what happens then.',
  'corrections.report.source':
    'If a source itself is wrong, tell its publisher: Kept keeps what was said as it was said. A newer edition that says otherwise replaces it here, and the change stands on this page.',
  'corrections.report.kept':
    'If Kept read a source wrongly, or counts wrongly, tell whoever runs this site. Give the address of the page and the ledger entry that stands behind “why?”. The record is mended by new entries; old ones stay.',
  'corrections.report.person':
    'If something names a person who should not be named, tell whoever runs this site: what the entry said can be erased for good, and pages then say “withheld”.',
  'corrections.report.check':
    'Whoever holds a copy of the data folder can check with kept verify that no entry was changed after it was made.',
} as const satisfies Record<string, string>
