/** What every page has around it. */
export const frame = {
  'frame.title': '{title} · Kept',
  'frame.skip': 'Skip to the record',
  'frame.home': 'Kept, first page',
  'frame.nav': 'Main',
  'frame.crumbs': 'You are here',
  'frame.ignored':
    '{count, plural, one {Not known here, and left out, so that what stands below is not narrowed by it: {names}.} other {Not known here, and left out, so that what stands below is not narrowed by them: {names}.}}',
  'frame.foot': 'More',
  'frame.members': 'Members',
  'frame.method': 'Method',
  'frame.data': 'Data of this page',
  'frame.languages': 'Languages',
  'frame.promise':
    'Facts come from the sources named on each page, and every figure opens to its rows. Verdicts are worked out by rules that anyone can read and run again. Kept speaks for no government and not for the Open Government Partnership.',
  'frame.state': 'State of {date}, ledger entry {entry}',
  'frame.licence':
    'Kept is free software under the AGPL, version 3 or later. The licence of each source stands beside it.',
  'frame.comma': ', ',
  'frame.unreviewed': 'No person has gone over this translation yet: where it and {english} differ, the English holds.',
  'frame.unreviewed.english': 'the English page',
} as const satisfies Record<string, string>
