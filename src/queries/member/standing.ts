import type { StatusEventKind } from '#model/codelists/status-event-kind.ts'
import { documentRef } from '#queries/member/documents.ts'
import type { Material } from '#queries/member/material.ts'
import type { EventLine, ReviewLine, StatusView } from '#queries/member-view.ts'
import { byCode, newestFirst } from '#queries/order.ts'
import { told } from '#queries/told.ts'
import type { DocumentRef } from '#queries/views.ts'
import type { FactRow } from '#store/tables.ts'

/** Events that tell of each standing. */
export const TOLD_BY: Readonly<Record<string, readonly StatusEventKind[]>> = {
  active: ['readmitted', 'joined'],
  'under-review': ['under-review'],
  inactive: ['inactive'],
  suspended: ['suspended'],
  withdrawn: ['withdrawn'],
}

/** Kinds of event that open a case which the page of a member must announce. */
const CASES: ReadonlySet<StatusEventKind> = new Set(['response-policy', 'rapid-response'])

/** The standing as letters and decisions record it, with the one that says so. */
export function statusView(material: Material): StatusView {
  const { member, provenance } = material
  const events = newestEvents(material)
  const kinds = TOLD_BY[member.status ?? ''] ?? []
  const event = events.find((e) => e.kind !== null && kinds.includes(e.kind)) ?? null
  const entries = [...member.statements, ...(event?.statements ?? [])]
  return {
    code: told(member.status, 'not-loaded'),
    date: event?.date ?? null,
    document: event === null ? null : documentOf(event, material),
    cases: openCases(events, material),
    why:
      member.status === null
        ? null
        : { rule: null, version: null, counted: null, leftOut: [], sources: provenance.sources(entries) },
  }
}

/** Dated steps in the standing of a member, newest first. */
export function eventLines(material: Material): readonly EventLine[] {
  return newestEvents(material).flatMap((e) =>
    e.kind === null || e.date === null
      ? []
      : [{ id: e.id, kind: e.kind, date: e.date, document: documentOf(e, material), case: e.case }],
  )
}

/** Reviews of its plans, newest first. */
export function reviewLines({ facts }: Material): readonly ReviewLine[] {
  const numbers = new Map(facts.of('action-plan').map((p) => [p.id, p.number ?? 0]))
  return facts
    .of('review')
    .flatMap((r) =>
      r.product === null || r.plan === null
        ? []
        : [{ id: r.id, plan: numbers.get(r.plan) ?? 0, product: r.product, date: reviewDate(r) }],
    )
    .sort((a, b) => newestFirst(a.date, b.date) || b.plan - a.plan || byCode(a.id, b.id))
}

/** When a review was published, as precisely as that is on record. */
export function reviewDate(r: FactRow<'review'>): string | null {
  return r.published ?? (r.year === null ? null : String(r.year))
}

/**
 * Cases whose newest step on record is not a report or resolution that closes
 * them. A case of which nothing newer is on record stays announced: nobody here
 * can know that it ended.
 */
function openCases(events: readonly FactRow<'status-event'>[], material: Material): StatusView['cases'] {
  const cases = new Map<string, FactRow<'status-event'>[]>()
  for (const event of events) {
    if (event.kind === null || !CASES.has(event.kind)) continue
    const name = event.case ?? event.kind
    cases.set(name, [...(cases.get(name) ?? []), event])
  }
  return [...cases.values()].flatMap(([newest]) => {
    if (newest === undefined || newest.kind === null || newest.date === null) return []
    if (letterOf(newest, material)?.letterKind === 'case-report') return []
    return [{ kind: newest.kind, date: newest.date, document: documentOf(newest, material) }]
  })
}

function newestEvents({ facts }: Material): readonly FactRow<'status-event'>[] {
  return [...facts.of('status-event')].sort((a, b) => newestFirst(a.date, b.date) || byCode(b.id, a.id))
}

function letterOf(event: FactRow<'status-event'>, { facts }: Material): FactRow<'document'> | null {
  return event.document === null ? null : (facts.of('document').find((d) => d.id === event.document) ?? null)
}

function documentOf(event: FactRow<'status-event'>, material: Material): DocumentRef | null {
  const letter = letterOf(event, material)
  return letter === null ? null : documentRef(letter)
}
