/** What Kept is, and how to check it. */
export const about = {
  'about.title': 'About Kept',
  'about.description':
    'What Kept is, whom it speaks for, how it works, how to check it, and what it does and does not know of its readers',
  'about.lede':
    'Kept shows what governments promised in the Open Government Partnership and what became of it, as one record that anyone can read, copy and check.',
  'about.what': 'What it is',
  'about.what.record':
    'Plans, promises, reviews, letters and figures come from published files and pages. Kept links them: from a figure to the promises it counts, from a promise to what was coded of it, from there to the file and the row.',
  'about.what.gaps':
    'It holds what was loaded and no more. Where something is missing the page says so and why; {coverage} shows how much that is.',
  'about.what.coverage': 'the page on coverage',
  'about.who': 'Whom it speaks for',
  'about.who.nobody':
    'For nobody. Kept is not a service of the Open Government Partnership, of a government or of a reviewer. Titles and figures of theirs stand in serif type and are quoted; everything in this type is ours.',
  'about.who.rank': 'It gives no government a grade, a rank or a score of its own.',
  'about.method': 'How it works',
  'about.method.facts':
    'What a source said is a {fact}, kept as said. What a rule concludes from facts is a {verdict}, kept apart and worked out again at will.',
  'about.method.rules':
    'Each rule has {page} with its versions, where they were read, and worked examples. Where OGP’s own documents leave a rule uncertain, the answer is “not known”.',
  'about.method.page': 'a page',
  'about.method.differ':
    'Where a published figure and ours differ, both stand side by side. Where assessors disagree, each view stands with its date.',
  'about.method.words': 'Words that need explaining are in {glossary}.',
  'about.method.glossary': 'the glossary',
  'about.word.fact': 'fact',
  'about.word.verdict': 'verdict',
  'about.word.ledger': 'ledger',
  'about.check.checkpoint': 'checkpoint',
  'about.check': 'How to check it',
  'about.check.why':
    'Every figure of ours has a “why?”: the rule, how many were counted, what was left out, and the rows.',
  'about.check.ledger':
    'Everything that was stated or done is an entry of a {ledger} to which lines are only added. It has {entries, number} entries now. A signed {checkpoint} stands for all of them.',
  'about.check.verify':
    'Whoever has a copy of the data folder runs {command}: it works everything out again from the stored bytes and names what does not hold.',
  'about.check.limits':
    'What this proves has a limit: whoever runs a Kept, holds its key and is watched by nobody could write the whole ledger anew. Whoever kept a checkpoint from before would see it.',
  'about.check.corrections': 'What was changed, taken back or erased is listed under {corrections}.',
  'about.privacy': 'Privacy',
  'about.privacy.readers':
    'These pages set no cookie, load nothing from anyone else, and count no visits. The server notes a request in which it breaks, with its address, and no other. Whoever runs it may have other machines before it that do note them.',
  'about.privacy.links':
    'A link to a source tells its owner that you came from this site, and not from which page of it.',
  'about.privacy.people':
    'Points of contact are kept as role and institution. A statement that names a person who should not be named can be erased; that it was made stays on record.',
  'about.access': 'Accessibility',
  'about.access.built':
    'Pages are built to WCAG 2.2, level AA: they work without script, with a keyboard, on a narrow screen and on paper, in light and dark.',
  'about.access.tested':
    'What was tested: pages run in Chromium through the automated checks of axe, and the markup of every page is checked for headings, labels and order. What was not: nobody who relies on a screen reader has tried these pages for us yet, and other browsers were not tried.',
  'about.licence': 'Licence',
  'about.licence.software':
    'Kept is free software under the GNU Affero General Public License, version 3 or later. Whoever runs a changed Kept for others must offer them its source.',
  'about.licence.data': 'Facts are free to use. Each dataset has its own terms, which stand on {data}.',
  'about.licence.page': 'the page on data',
} as const satisfies Record<string, string>
