import type { Issue } from '#base/issue.ts'
import { slugOf } from '#base/slug.ts'
import { maybeWebAddress } from '#base/web-address.ts'
import { dimensionId, documentIds, figureId, planId, postIds } from '#model/ids.ts'
import type { Statement } from '#model/statement.ts'
import { issueOf } from '#sources/issue-codes.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'
import { type ListedCommitment, readCommitments } from '#sources/ogp-member-page/commitments.ts'
import { readContacts } from '#sources/ogp-member-page/contact.ts'
import { type CurrentPlan, readCurrentPlan } from '#sources/ogp-member-page/current-plan.ts'
import { byTitle, type Listed, readDocuments } from '#sources/ogp-member-page/documents.ts'
import { type Printed, readFigures } from '#sources/ogp-member-page/figures.ts'
import { readGlobalReport, type Slot } from '#sources/ogp-member-page/global-report.ts'
import { type Header, memberOfPage, readHeader } from '#sources/ogp-member-page/header.ts'
import type { Line } from '#sources/ogp-member-page/lines.ts'
import { mustBeMemberPage, Page } from '#sources/ogp-member-page/page.ts'
import { type ListedPost, readPosts } from '#sources/ogp-member-page/posts.ts'
import { aboutOf, dateInTitle, finalTitle, letterKindOf } from '#sources/ogp-member-page/titles.ts'
import type { Reading } from '#sources/source.ts'

/** Whose page is read, among which members, and where it stands. */
interface Subject {
  readonly member: KnownMember
  readonly members: MemberIndex
  readonly address: string
}

/** A page as lines. */
export interface SavedPage {
  /** Name of the file. */
  readonly file: string
  readonly lines: readonly Line[]
  /** Address that it gives as its own; null where it gives none. */
  readonly address: string | null
}

/** A page, read: issues of the page as a whole, and a record for each thing on it. */
export interface PageRead {
  readonly issues: readonly Issue[]
  readonly readings: readonly Reading[]
}

/**
 * Reads a member page, block by block. A page that gives no address of its own
 * is cited under that at which OGP has the member.
 *
 * @throws Invalid where the lines are no member page, or its member is not known
 */
export function readMemberPage(saved: SavedPage, members: MemberIndex): PageRead {
  const { file, lines, address } = saved
  const page = new Page(file, lines)
  mustBeMemberPage(page, lines)
  const { member, line: title } = memberOfPage(page, members)
  const of: Subject = { member, members, address: ownAddress(address, member) }
  const header = readHeader(page, title)
  const plan = readCurrentPlan(page)
  const statements: (Statement | null)[] = [
    memberStatement(page, of, { header, title }),
    planStatement(page, of, { header, plan, title }),
    ...readCommitments(page).flatMap((listed) => commitmentStatements(of, plan, listed)),
    ...documentStatements(page, of, readDocuments(page)),
    ...readFigures(page).map((printed) => figureStatement(of, printed)),
    ...readGlobalReport(page).map((slot) => dimensionStatement(of, slot)),
    ...postStatements(page, of, readPosts(page)),
  ]
  const readings = onceEach(page, statements).map((one) => ({ row: one.row, statements: [one], issues: [] }))
  return { issues: page.close(), readings }
}

function ownAddress(printed: string | null, member: KnownMember): string {
  const known = `https://www.opengovpartnership.org/members/${member.slug}/`
  const own = printed === null ? null : maybeWebAddress(printed)
  return own !== null && /^https:\/\/(?:[a-z0-9-]+\.)*opengovpartnership\.org(?:[/?#]|$)/.test(own) ? own : known
}

/** What the top of the page gave. */
interface Head {
  readonly header: Header
  readonly plan: CurrentPlan
  readonly title: Line
}

function memberStatement(page: Page, of: Subject, { header, title }: Pick<Head, 'header' | 'title'>): Statement {
  const contacts = readContacts(page)?.map((contact) => ({ ...contact, lang: 'und', asOf: null, source: of.address }))
  return {
    kind: 'member',
    member: of.member.slug,
    id: of.member.slug,
    row: header.since?.line.row ?? title.row,
    body: {
      ...(header.since === null ? {} : { since: header.since.year }),
      ...(contacts === undefined ? {} : { contacts }),
      challenge: header.challenge,
      page: of.address,
    },
  }
}

/** The current plan; null where the page has none. The block's own number counts before that of the head. */
function planStatement(page: Page, of: Subject, { header, plan, title }: Head): Statement | null {
  const number = plan.number ?? header.plan
  if (number === null) {
    if (plan.start !== null) page.report('plan-without-number', null, { period: `${plan.start}-${plan.end}` })
    return null
  }
  if (header.plan !== null && header.plan !== number)
    page.report('plan-number-conflict', title, { head: header.plan, block: number })
  const period = plan.start === null || plan.end === null ? {} : { start: plan.start, end: plan.end }
  const delivered = header.delivered !== null && header.delivered === `${plan.start}-${plan.end}`
  return {
    kind: 'action-plan',
    member: of.member.slug,
    id: planId(of.member, number),
    row: plan.row ?? title.row,
    body: {
      number,
      ...period,
      ...(plan.count === null ? {} : { commitmentCount: plan.count }),
      ...(plan.focus === null ? {} : { policyAreaFocus: plan.focus }),
      ...(delivered ? { delivered: 'Announced on the member page.' } : {}),
      page: of.address,
    },
  }
}

/**
 * A commitment and its star. The page prints the year of submission and not the
 * plan: the plan is known only where the current one begins in that year.
 */
function commitmentStatements(of: Subject, plan: CurrentPlan, listed: ListedCommitment): Statement[] {
  const { id, title, area, line } = listed
  const member = of.member.slug
  const isCurrent = plan.number !== null && plan.start === String(listed.year)
  const place = isCurrent && plan.number !== null ? { plan: planId(of.member, plan.number) } : {}
  const page = absolute(listed.href, of.address)
  const commitment: Statement = {
    kind: 'commitment',
    member,
    id,
    row: line.row,
    body: { title, areaShown: area, ...place, ...(page === null ? {} : { page }) },
  }
  if (!listed.isStarred) return [commitment]
  const star = {
    ...figureOf(of, { subjectKind: 'commitment', subject: id, figure: 'starred' }),
    text: 'Starred commitment',
    number: 1,
  }
  return [commitment, { kind: 'published-figure', member, id: figureId(id, 'starred'), row: line.row, body: star }]
}

function documentStatements(page: Page, of: Subject, listed: readonly Listed[]): Statement[] {
  const ids = documentIds(listed)
  const places = byTitle(listed)
  return listed.map((one, index) => {
    const final = finalTitle(one.title)
    const finals = final === null ? [] : (places.get(slugOf(final)) ?? [])
    const versionOf = finals.length === 1 ? ids[finals[0]!] : undefined
    const date = dateInTitle(one.title)
    const letterKind = letterKindOf(one.title, one.kinds)
    const address = absolute(one.href, of.address)
    if (one.href !== null && address === null) page.report('address-unusable', one.line)
    return {
      kind: 'document',
      member: of.member.slug,
      id: ids[index]!,
      row: one.line.row,
      body: {
        title: one.title,
        year: one.year,
        ...(date === null ? {} : { date }),
        kinds: one.kinds,
        ...(letterKind === null ? {} : { letterKind }),
        format: one.format,
        about: aboutOf(one.title, one.kinds, of).members,
        position: index + 1,
        ...(versionOf === undefined ? {} : { versionOf }),
        ...(address === null ? {} : { address }),
      },
    }
  })
}

function figureStatement(of: Subject, printed: Printed): Statement {
  const isPlan = printed.of !== 'world' && printed.of !== 'region'
  const subject = isPlan ? planId(of.member, Number(printed.of)) : String(printed.of)
  const { text, number, note } = printed
  const body = {
    ...figureOf(of, { subjectKind: isPlan ? 'action-plan' : subject, subject, figure: printed.figure }),
    text,
    number,
  }
  return {
    kind: 'published-figure',
    member: of.member.slug,
    id: figureId(subject, printed.figure),
    row: printed.line.row,
    body: note === null ? body : { ...body, note },
  }
}

function figureOf(
  of: Subject,
  what: { readonly subjectKind: string; readonly subject: string; readonly figure: string },
) {
  return { ...what, publisher: 'Open Government Partnership', page: of.address }
}

function dimensionStatement(of: Subject, slot: Slot): Statement {
  const { slug, label, evidence, group, position, implication, score } = slot
  return {
    kind: 'dimension',
    member: of.member.slug,
    id: dimensionId(of.member.slug, slug),
    row: slot.line.row,
    body: { slug, label, labelEvidence: evidence, group, position, implication, ...(score === null ? {} : { score }) },
  }
}

function postStatements(page: Page, of: Subject, listed: readonly ListedPost[]): Statement[] {
  const ids = postIds(listed.map((post) => post.title))
  return listed.map((post, index) => {
    const address = absolute(post.href, of.address)
    if (post.href !== null && address === null) page.report('address-unusable', post.line)
    return {
      kind: 'post',
      member: of.member.slug,
      id: ids[index]!,
      row: post.line.row,
      body: {
        title: post.title,
        about: [of.member.slug],
        position: index + 1,
        ...(address === null ? {} : { address }),
      },
    }
  })
}

/** An address of the web, completed by that of the page; null for any other. */
function absolute(href: string | null, page: string): string | null {
  return href === null ? null : maybeWebAddress(href, page)
}

/** A page that names one thing twice is read the first time; the second is a warning. */
function onceEach(page: Page, statements: readonly (Statement | null)[]): readonly Statement[] {
  const seen = new Set<string>()
  return statements.filter((one): one is Statement => {
    if (one === null) return false
    const key = `${one.kind} ${one.id}`
    if (!seen.has(key)) return seen.add(key) !== null
    page.issues.push(issueOf('subject-repeated', [page.file, one.row ?? 0], { kind: one.kind, id: one.id }))
    return false
  })
}
