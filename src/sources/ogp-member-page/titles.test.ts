import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemberIndex } from '#sources/member-index.ts'
import { aboutOf, dateInTitle, finalTitle, letterKindOf } from '#sources/ogp-member-page/titles.ts'

const mexico = { slug: 'mexico', code: 'MEX', name: 'Mexico', aliases: ['México'] }
const members = new MemberIndex([
  mexico,
  { slug: 'georgia', code: 'GEO', name: 'Georgia', aliases: [] },
  { slug: 'jalisco-mexico', code: 'MXJL', name: 'Jalisco, Mexico', aliases: ['Jalisco'] },
  { slug: 'mexico-state-mexico', code: null, name: 'Mexico State, Mexico', aliases: ['Mexico State'] },
  { slug: 'nuevo-leon-mexico', code: null, name: 'Nuevo León, Mexico', aliases: ['Nuevo León'] },
  {
    slug: 'chihuahua-mexico',
    code: null,
    name: 'Chihuahua (Municipality), Mexico',
    aliases: ['Chihuahua (Municipality)'],
  },
])
const about = (title: string, ...kinds: Parameters<typeof aboutOf>[1][number][]) =>
  aboutOf(title, kinds, { member: mexico, members }).members

test('a date in a title is kept as precisely as it is written', () => {
  assert.equal(dateInTitle('Mexico – Under Review Letter – April 2024'), '2024-04')
  assert.equal(dateInTitle('Resolution on Response Policy Case (December 12, 2019)'), '2019-12-12')
  assert.equal(dateInTitle('July 2018: Mexico Letter of Concern'), '2018-07')
})

test('a year, a period and two dates are no date', () => {
  assert.equal(dateInTitle('Mexico Co-Creation Brief (2022)'), null)
  assert.equal(dateInTitle('Mexico Action Plan 2019-2022'), null)
  assert.equal(dateInTitle('Letters of May 2017 and June 2018'), null)
  assert.equal(dateInTitle('Letter of May 45, 2017'), null)
})

test('a letter is told by its title', () => {
  const kind = (title: string) => letterKindOf(title, ['letter'])
  assert.equal(kind('Mexico – Contrary to Process Letter (February 2023)'), 'contrary-to-process')
  assert.equal(kind('Mexico – Under Review Letter – April 2024'), 'under-review')
  assert.equal(kind('Mexico – Notification of Late Action Plan (Cohort Shift) – January 2019'), 'late-plan')
  assert.equal(kind('Mexico 2017 Late SAR Letter – February 2018'), 'late-self-assessment')
  assert.equal(kind('July 2018: Mexico Letter of Concern'), 'letter-of-concern')
  assert.equal(kind('Mexico – Government submits response to the letter of concern'), 'response-by-government')
  assert.equal(kind('Mexico – Letter to New Administration Regarding the Response Policy Case'), 'notification')
  assert.equal(kind('Mexico – Letter to Government on Findings of Initial Review'), 'notification')
  assert.equal(kind('Mexico Resumes National Open Government Process (March 5, 2019)'), 'other')
})

test('what is no letter has no kind of letter; what has no kind at all may be one', () => {
  assert.equal(letterKindOf('Response Policy Case – Terms of Reference', []), 'terms-of-reference')
  assert.equal(letterKindOf('Mexico Action Plan', []), null)
  assert.equal(letterKindOf('Terms of Reference', ['resource']), null)
})

test('a title that names local members is about them', () => {
  assert.deepEqual(about('Action plan – Jalisco, Mexico, 2023 – 2024', 'action-plan'), ['jalisco-mexico'])
  assert.deepEqual(about('Nuevo Leon – Mexico State – Letter of Support', 'letter'), [
    'nuevo-leon-mexico',
    'mexico-state-mexico',
  ])
  assert.deepEqual(about('Report of the Municipality of Chihuahua', 'resource'), ['chihuahua-mexico'])
})

test('a name never runs over a dash', () => {
  assert.deepEqual(about('Mexico – State legislation', 'letter'), ['mexico'])
})

test('a kind that only local members have, without a name, is about nobody named', () => {
  assert.deepEqual(about('End of Commitment Report – Strengthening democracy', 'end-of-commitment-report'), [])
})

test('a country that a title names besides is not what the document is about', () => {
  assert.deepEqual(about('What Mexico can learn from Georgia', 'research-product'), ['mexico'])
})

test('the version for comment names its final version', () => {
  assert.equal(finalTitle('Mexico Results Report 2019-2022 – For Public Comment'), 'Mexico Results Report 2019-2022')
  assert.equal(finalTitle('Mexico Progress Report 2013-2014 – Public Comment Section'), null)
})
