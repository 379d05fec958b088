import type { Assessor } from '#model/codelists/assessor.ts'
import type { CommitmentMaterial } from '#queries/commitment/material.ts'
import type { AgreementView, MilestoneLine, ReportLine, VoiceView } from '#queries/commitment-view.ts'
import { byCode, newestFirst } from '#queries/order.ts'
import { isAbsent, told } from '#queries/told.ts'

/** In the order in which they stand side by side. */
const ORDER: readonly Assessor[] = ['government', 'civil-society', 'forum', 'local-monitoring-body', 'support-unit']

/** What assessors report in words of their own, the newest first; reviews, which code, are told apart. */
export function reportLines({ facts, provenance }: CommitmentMaterial): readonly ReportLine[] {
  return facts
    .of('assessment')
    .flatMap((a) => (a.assessor === null || a.stage !== null ? [] : [{ ...a, assessor: a.assessor }]))
    .sort((a, b) => newestFirst(a.date, b.date) || byCode(a.id, b.id))
    .map((a) => ({
      id: a.id,
      assessor: a.assessor,
      author: a.author,
      date: told(a.date, 'not-recorded'),
      milestone: a.milestone,
      status: told(a.status, 'no-report'),
      scale: a.statusScale ?? [],
      progress: a.progress,
      change: a.change,
      report: a.report,
      lang: a.lang,
      answers: Object.entries(a.answers ?? {}).map(([question, answer]) => ({ question, answer })),
      evidence: told(a.evidence, 'not-recorded'),
      evidenceItems: a.evidenceItems ?? [],
      address: a.page,
      source: provenance.sources(a.statements)[0] ?? null,
    }))
}

/** The last report of each assessor on one milestone, or on the whole, that gives a status; one without where there is no other. */
export function lastReports(reports: readonly ReportLine[], milestone: string | null): readonly ReportLine[] {
  const about = reports.filter((r) => r.milestone === milestone)
  return ORDER.flatMap((assessor) => {
    const own = about.filter((r) => r.assessor === assessor)
    const last = own.find((r) => !isAbsent(r.status)) ?? own[0]
    return last === undefined ? [] : [last]
  })
}

/** Whether words of one scale differ; null where fewer than two are given. */
export function differs(reports: readonly ReportLine[]): boolean | null {
  const words = wordsOf(reports)
  return words.length < 2 ? null : new Set(words).size > 1
}

/** Statuses that can be compared: those of the scale that most of the reports use. */
function wordsOf(reports: readonly ReportLine[]): readonly string[] {
  const scaled = Map.groupBy(
    reports.filter((r) => !isAbsent(r.status) && r.scale.length > 0),
    (r) => r.scale.join('\n'),
  )
  const [most = []] = [...scaled.values()].sort((a, b) => b.length - a.length)
  return most.map((r) => r.status as string)
}

/** Everyone who reports, side by side. */
export function voiceViews(reports: readonly ReportLine[], milestones: readonly MilestoneLine[]): readonly VoiceView[] {
  return ORDER.flatMap((assessor) => {
    const own = reports.filter((r) => r.assessor === assessor)
    if (own.length === 0) return []
    const last = milestones.flatMap((m) => m.reports.filter((r) => r.assessor === assessor && !isAbsent(r.status)))
    const dates = own.flatMap((r) => (isAbsent(r.date) ? [] : [r.date])).sort(byCode)
    return [
      {
        assessor,
        authors: [...new Set(own.flatMap((r) => r.author ?? []))],
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        states: countsOf(last),
        milestones: { told: last.length, of: milestones.length },
        reports: own,
      },
    ]
  })
}

/** By status in the order of the scale, what is furthest first. */
function countsOf(reports: readonly ReportLine[]): VoiceView['states'] {
  const counts = new Map<string, { readonly place: number; count: number }>()
  for (const { status, scale } of reports) {
    const word = status as string
    const known = counts.get(word)
    if (known === undefined) counts.set(word, { place: scale.indexOf(word), count: 1 })
    else known.count++
  }
  return [...counts].sort(([, a], [, b]) => b.place - a.place).map(([status, { count }]) => ({ status, count }))
}

/** On how many milestones at least two, and on how many all, give a word, and on how many of these they differ. */
export function agreementOf(voices: readonly VoiceView[], milestones: readonly MilestoneLine[]): AgreementView | null {
  const among = (all: readonly MilestoneLine[]) => ({
    shared: all.length,
    differing: all.filter((m) => m.differs === true).length,
  })
  const shared = milestones.filter((m) => m.differs !== null)
  if (shared.length === 0) return null
  const byAll = shared.filter((m) => wordsOf(m.reports).length === voices.length)
  return { assessors: voices.length, ...among(shared), byAll: among(byAll) }
}
