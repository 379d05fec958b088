import type { Issue } from '#base/issue.ts'
import { maybePartialDate } from '#base/partial-date.ts'
import { maybeWebAddress } from '#base/web-address.ts'
import { commitmentKey, partId, planId } from '#model/ids.ts'
import type { Statement } from '#model/statement.ts'
import { columns, levels, SITE, statuses } from '#sources/canada-plan/columns.ts'
import { dueOf } from '#sources/canada-plan/due.ts'
import { type OtherCells, readOther } from '#sources/canada-plan/other.ts'
import { type IssueCodeName, issueOf } from '#sources/issue-codes.ts'
import type { KnownMember, MemberIndex } from '#sources/member-index.ts'
import type { Cells } from '#sources/one-of.ts'
import { Row } from '#sources/row.ts'
import type { Reading } from '#sources/source.ts'
import { cellText } from '#sources/table/cell-text.ts'

type Place = readonly [file: string, row: number]

/** The member whose tracker it is. */
const CODE = 'CAN'

/** One row of the tree of commitments, milestones and indicators. */
export function readItem(place: Place, cells: Cells, members: MemberIndex): Reading {
  const found: Issue[] = []
  const one = new Item(place, cells, found)
  const member = members.byCode(CODE)
  if (member === null) found.push(issueOf('member-unknown', place, { value: CODE }))
  const statements = one.level === 'codelist' ? one.listed() : member === null ? [] : one.statements(member)
  const issues = [...one.close(), ...found]
  const isBad = issues.some((i) => i.severity === 'error')
  return { row: place[1], statements: isBad ? [] : statements, issues }
}

class Item {
  readonly level: (typeof levels)[keyof typeof levels] | null
  readonly #row: Row
  readonly #place: Place
  readonly #issues: Issue[]
  readonly #plan: number | null
  readonly #code: string
  readonly #other: OtherCells

  constructor(place: Place, cells: Cells, issues: Issue[]) {
    this.#row = new Row(place, cells)
    this.#place = place
    this.#issues = issues
    this.level = this.#row.code(columns.level, levels, 'codelist')
    const plan = this.#row.text(columns.plan) ?? ''
    this.#plan = /^CA-NAP(\d{1,2})$/.test(plan) ? Number(plan.slice('CA-NAP'.length)) : null
    if (this.#plan === null) this.#report('number-unreadable', columns.plan, plan)
    this.#code = this.#row.text(columns.code) ?? ''
    this.#other = readOther(this.#row.text(columns.other), [...place, columns.other], issues)
  }

  close(): readonly Issue[] {
    return this.#row.close()
  }

  /** A word of a list of the tracker: known, counted, and no promise. */
  listed(): readonly Statement[] {
    const text = this.#row.text(columns.en) ?? ''
    this.#row.ignore(columns.fr)
    const isPeriod = /^\d{4}-\d{2}$/.test(this.#code) && text === this.#code
    if (!isPeriod && statuses[this.#code] !== text) this.#report('status-unlisted', columns.code, this.#code)
    this.#issues.push(issueOf('codelist-row', this.#place))
    return []
  }

  statements(member: KnownMember): readonly Statement[] {
    const numbers = this.#numbers()
    if (numbers === null || this.#plan === null) return []
    const commitment = commitmentKey(member, this.#plan, numbers[0]!)
    const of = { member: member.slug, row: this.#place[1] }
    const plan = planId(member, this.#plan)
    if (this.level === 'commitment') {
      const body = { plan, number: numbers[0], ...this.#words(true) }
      return [{ kind: 'commitment', id: commitment, ...of, body }] as readonly Statement[]
    }
    const number = numbers.join('.')
    const within = this.level === 'indicator' ? { milestone: numbers.slice(0, 2).join('.') } : {}
    const body = { commitment, ...within, number, ...this.#words(false), ...this.#dates(), ...this.#lead() }
    return [{ kind: this.level, id: partId(commitment, number), ...of, body }] as unknown as readonly Statement[]
  }

  /** ['1', '2', '3'] of 'C01.2.3', as deep as the level is; null, and an error, where the code is none or not below its parent. */
  #numbers(): readonly string[] | null {
    const parent = this.#row.text(columns.parent)
    const depth = { commitment: 1, milestone: 2, indicator: 3, codelist: 0 }[this.level ?? 'codelist']
    const parts = /^C\d{1,3}(\.\d{1,3}){0,2}$/.test(this.#code) ? this.#code.slice(1).split('.') : []
    const above = parts.length < 2 ? null : `C${parts.slice(0, -1).join('.')}`
    if (depth > 0 && parts.length === depth && parent === above) return parts.map((part) => String(Number(part)))
    if (this.level !== null) this.#report('key-missing', columns.code, this.#code)
    return null
  }

  /** English stands first since most of our texts are; the tracker gives both as equals. */
  #words(isCommitment: boolean) {
    const [en, fr] = [this.#text(columns.en), this.#text(columns.fr)]
    const { en: longEn, fr: longFr } = this.#other.fullText
    const dueFr = isCommitment ? null : this.#text(columns.dueFr)
    const short = (text: string | null, long: string | null) =>
      isCommitment || long !== null ? { title: text } : { text }
    const french = dropNull({ ...short(fr, longFr), ...(longFr === null ? {} : { text: longFr }), due: dueFr })
    const page = this.#other.path === null ? null : maybeWebAddress(SITE + this.#other.path)
    return dropNull({
      ...short(en, longEn),
      ...(longEn === null ? {} : { text: longEn }),
      lang: 'en',
      translations: Object.keys(french).length === 0 ? null : [{ lang: 'fr', ...french }],
      page,
      raw: Object.keys(this.#other.rest).length === 0 ? null : this.#other.rest,
    })
  }

  /** The month that the tracker gives; where it gives none, that of its words if they name one. */
  #dates() {
    const [given, words] = [this.#row.text(columns.due), this.#text(columns.dueEn)]
    const day = given === null ? null : maybePartialDate(given)
    if (given !== null && day === null) this.#report('date-unread', columns.due, given)
    const due = day ?? (words === null ? null : dueOf(words))
    if (due === null && words !== null) this.#report('date-words', columns.dueEn, words)
    return dropNull({ due, dueText: words })
  }

  #lead() {
    const lead = this.#row.text(columns.lead)
    return lead === null ? {} : { responsible: lead.replaceAll(';', '; ') }
  }

  #text(column: string): string | null {
    return cellText(this.#row.text(column) ?? '', [...this.#place, column], this.#issues)
  }

  #report(code: IssueCodeName, column: string, value: string): void {
    this.#issues.push(issueOf(code, [...this.#place, column], { value: value.slice(0, 80) }))
  }
}

function dropNull(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}
