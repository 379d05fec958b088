import type { Issue } from '#base/issue.ts'
import { partId, planId, reportId } from '#model/ids.ts'
import type { Statement } from '#model/statement.ts'
import { issueOf } from '#sources/issue-codes.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'
import type { Cells } from '#sources/one-of.ts'
import { Row } from '#sources/row.ts'
import type { Reading } from '#sources/source.ts'
import { cellText } from '#sources/table/cell-text.ts'
import { type LinkedText, linkedText } from '#sources/table/linked-text.ts'
import { commitments, EARLIER, LATER, PENDING, parts, SITE, statuses } from '#sources/us-plan/columns.ts'

type Place = readonly [file: string, row: number]

/** The member whose tracker it is. */
const CODE = 'USA'

/** One commitment: its title, heading and text. */
export function readCommitment(place: Place, cells: Cells, members: MemberIndex): Reading {
  const row = new Row(place, cells)
  const found: Issue[] = []
  const id = row.text(commitments.id) ?? ''
  const link = row.text(commitments.link)
  const body = {
    title: textOf(row.text(commitments.title), [...place, commitments.title], found),
    theme: textOf(row.text(commitments.theme), [...place, commitments.theme], found),
    fullText: textOf(row.text(commitments.text), [...place, commitments.text], found),
    lang: 'en',
    page: link === null ? null : SITE + link,
  }
  // the slug is the heading again, the file is where the page was made
  row.ignore(commitments.slug, commitments.file)
  const member = memberOf(members, place, found)
  const number = planOf(link, [...place, commitments.link], found)
  if (!isOgpId(id)) found.push(issueOf('key-missing', [...place, commitments.id], { value: id.slice(0, 80) }))
  const issues = [...row.close(), ...found]
  if (member === null || number === null || issues.some((i) => i.severity === 'error'))
    return { row: place[1], statements: [], issues }
  const plan = planId(member, number)
  const of = { member: member.slug, row: place[1] }
  const says = Object.fromEntries(Object.entries({ plan, ...body }).filter(([, value]) => value !== null))
  return {
    row: place[1],
    issues,
    statements: [{ kind: 'commitment', id, ...of, body: says }] as readonly Statement[],
  }
}

/** One part of a commitment, or the whole where it has none: who leads it, and what was reported twice. */
export function readPart(place: Place, cells: Cells, members: MemberIndex): Reading {
  const row = new Row(place, cells)
  const found: Issue[] = []
  const at = (column: string) => [...place, column]
  const commitment = row.text(parts.commitment) ?? ''
  const number = numberOf(row.text(parts.id), commitment, at(parts.id), found)
  const agency = textOf(row.text(parts.agency), at(parts.agency), found)?.replace(/\s*\n\s*/g, ', ') ?? null
  const link = row.text(parts.link)
  const plan = planOf(link, at(parts.link), found)
  const text = linkedText(row.text(parts.text) ?? '', at(parts.text), found, SITE)?.text ?? null
  const status = statusOf(row.text(parts.status), at(parts.status), found)
  const earlier = linkedText(row.text(parts.earlier) ?? '', at(parts.earlier), found, SITE)
  const later = divided(row.text(parts.later) ?? '', at(parts.later), found)
  row.ignore(parts.theme, parts.file)
  const member = memberOf(members, place, found)
  const issues = [...row.close(), ...found]
  if (member === null || number === null || plan === null || issues.some((i) => i.severity === 'error'))
    return { row: place[1], statements: [], issues }
  const page = link === null ? {} : { page: SITE + link }
  const milestone = number === '0' ? null : number
  const of = { member: member.slug, row: place[1] }
  const about = { commitment, plan: planId(member, plan), ...(milestone === null ? {} : { milestone }) }
  const report = (date: string, says: object) => ({
    kind: 'assessment',
    id: reportId(commitment, 'government', date, milestone),
    ...of,
    body: {
      ...about,
      assessor: 'government',
      date,
      ...(agency === null ? {} : { author: agency }),
      lang: 'en',
      ...says,
    },
  })
  const responsible = agency === null ? {} : { responsible: agency }
  const statements = [
    milestone === null
      ? { kind: 'commitment', id: commitment, ...of, body: agency === null ? {} : { leadInstitution: agency } }
      : {
          kind: 'milestone',
          id: partId(commitment, milestone),
          ...of,
          body: {
            commitment,
            number: milestone,
            ...(text === null ? {} : { text }),
            lang: 'en',
            ...responsible,
            ...page,
          },
        },
    ...(earlier === null || earlier.text === PENDING ? [] : [report(EARLIER, reported(earlier))]),
    report(LATER, { ...status, ...later, ...page }),
  ]
  return { row: place[1], issues, statements: statements as readonly Statement[] }
}

/** '1' of 'US0113.1'; '0' where the commitment has no parts. */
function numberOf(sub: string | null, commitment: string, at: Issue['at'], issues: Issue[]): string | null {
  const [, id, number] = /^(US\d{4})\.(\d{1,2})$/.exec(sub ?? '') ?? []
  if (id === commitment && number !== undefined) return String(Number(number))
  issues.push(issueOf('key-missing', at, { value: (sub ?? '').slice(0, 80) }))
  return null
}

function isOgpId(id: string): boolean {
  return /^US\d{4}$/.test(id)
}

/** 5 of '/national-action-plan/5/US0113/'. */
function planOf(link: string | null, at: Issue['at'], issues: Issue[]): number | null {
  const number = /^\/national-action-plan\/(\d{1,2})\//.exec(link ?? '')?.[1]
  if (number !== undefined) return Number(number)
  issues.push(issueOf('number-unreadable', at, { value: (link ?? '').slice(0, 80) }))
  return null
}

function statusOf(word: string | null, at: Issue['at'], issues: Issue[]) {
  if (word === null) return {}
  if ((statuses as readonly string[]).includes(word)) return { status: word, statusScale: [...statuses] }
  issues.push(issueOf('status-unlisted', at, { value: word.slice(0, 80) }))
  return { status: word }
}

// the headings are prose; only where each stands once, in this order, is what follows them told apart
const DIVIDED = /^\s*Progress Update\s*:\s*(?:<br\s*\/?>\s*)*([\s\S]*?)\s*\bEvidence\s*:\s*([\s\S]*)$/i

/** What was done, and what is pointed to as evidence. */
function divided(cell: string, at: Issue['at'], issues: Issue[]): object {
  const found = cell.match(/\bEvidence\s*:/gi)?.length === 1 ? DIVIDED.exec(cell) : null
  if (found === null) {
    if (cell !== '') issues.push(issueOf('report-undivided', at))
    const whole = linkedText(cell, at, issues, SITE)
    return whole === null ? {} : reported(whole)
  }
  const [, update = '', evidence = ''] = found
  const report = linkedText(update, at, issues, SITE)
  const rests = linkedText(evidence, at, issues, SITE)
  const items = [...(report?.links ?? []), ...(rests?.links ?? [])]
  const none = rests === null || /^none\.?$/i.test(rests.text)
  return {
    ...(report === null ? {} : { report: report.text }),
    evidence: none ? null : rests.text,
    ...(items.length === 0 ? {} : { evidenceItems: items }),
  }
}

function reported({ text, links }: LinkedText): object {
  return { report: text, ...(links.length === 0 ? {} : { evidenceItems: links }) }
}

function textOf(text: string | null, at: Issue['at'], issues: Issue[]): string | null {
  return cellText(text ?? '', at, issues)
}

function memberOf(members: MemberIndex, place: Place, issues: Issue[]): KnownMember | null {
  const member = members.byCode(CODE)
  if (member === null) issues.push(issueOf('member-unknown', place, { value: CODE }))
  return member
}
