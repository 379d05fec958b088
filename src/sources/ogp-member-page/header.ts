import { quoted } from '#base/quoted.ts'
import { refusal } from '#sources/issue-codes.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'
import type { Line } from '#sources/ogp-member-page/lines.ts'
import type { Page } from '#sources/ogp-member-page/page.ts'

/** What the head of a page says of its member and its current plan. */
export interface Header {
  /** Year as printed; null where the page prints none. */
  readonly since: { readonly year: string; readonly line: Line } | null
  /** Number of the newest plan; null where the page prints none or “No action plan”. */
  readonly plan: number | null
  /** Number of Challenge commitments in words, as printed: 'one'; null where the page announces none. */
  readonly challenge: string | null
  /** Period of the plan that the page says was delivered: '2023-2025'. */
  readonly delivered: string | null
}

/**
 * Whose page it is: the first of its first lines that is the name of a member.
 *
 * @throws Invalid where no member is known by any of them
 */
export function memberOfPage(page: Page, members: MemberIndex): { readonly member: KnownMember; readonly line: Line } {
  const first = page.lines('header').filter((line) => !line.picture)
  for (const line of first) {
    const member = members.byName(line.text) ?? members.byName(line.text.split(',')[0] ?? '')
    if (member === null) continue
    page.take(line)
    return { member, line }
  }
  const name = first[0]?.text.slice(0, 80) ?? ''
  throw refusal(
    'member-unknown',
    `unknown member: ${quoted(name)}, expected the first line to be the name of a member (${JSON.stringify(page.file)})`,
    [page.file, first[0]?.row ?? 1],
    { value: name },
  )
}

const SINCE = /^(?:member since|joined)(?: in)?:? (\d{4})$/i
const PLAN = /^action plan (\d{1,2})$/i
const NO_PLAN = /^no action plan$/i
const CHALLENGE =
  /has joined the open gov challenge with ([\p{L}\d -]{1,40}?) commitments?\.?(?: ?\| ?learn more.*)?$/iu
const BANNER = /\bcurrently (?:involved in|under) /i
const DELIVERED = /has delivered their (\d{4}\s*[-–]\s*\d{4}) action plan\.?$/i

/**
 * Reads the head, and lines of announcement wherever they stand before the
 * contact. A banner about a case is reported for a person to record: it has no date.
 */
export function readHeader(page: Page, title: Line): Header {
  let since: Header['since'] = null
  let plan: number | null = null
  for (const line of page.lines('header')) {
    const year = SINCE.exec(line.text)?.[1]
    const number = PLAN.exec(line.text)?.[1]
    if (year !== undefined) since = { year, line }
    else if (number !== undefined) plan = Number(number)
    else if (!NO_PLAN.test(line.text) && line.text !== title.text && !line.picture) continue
    page.take(line)
  }
  return { since, plan, ...readAnnouncements(page) }
}

function readAnnouncements(page: Page): Pick<Header, 'challenge' | 'delivered'> {
  let challenge: string | null = null
  let delivered: string | null = null
  for (const line of [...page.lines('header'), ...page.lines('contents'), ...page.lines('plan')]) {
    const count = CHALLENGE.exec(line.text)?.[1]
    const period = DELIVERED.exec(line.text)?.[1]
    if (count !== undefined) challenge = count
    else if (period !== undefined) delivered = period.replace(/\s*[-–]\s*/, '-')
    else if (BANNER.test(line.text) && line.text.length < 300)
      page.report('banner-not-recorded', line, { value: page.words(line).slice(0, 200) })
    else continue
    page.take(line)
  }
  return { challenge, delivered }
}
