import { slugOf } from '#base/slug.ts'
import { dimensionNameEvidence, globalReportDimension } from '#model/codelists/global-report-dimension.ts'
import { type GlobalReportGroup, globalReportGroup } from '#model/codelists/global-report-group.ts'
import type { Line } from '#sources/ogp-member-page/lines.ts'
import { implications } from '#sources/ogp-member-page/lookups.ts'
import type { Page } from '#sources/ogp-member-page/page.ts'

/** One slot of the block on the Global Report. Lit flags are pictures: nothing is said of them. */
export interface Slot {
  readonly slug: string
  readonly label: string
  readonly evidence: string
  readonly group: GlobalReportGroup
  /** Count from 1, over all groups. */
  readonly position: number
  /** As printed; null where the place is blank. */
  readonly implication: string | null
  /** As printed; null where it is not readable. */
  readonly score: string | null
  readonly line: Line
}

const ADVICE = /^action implications$/i
const FINDINGS = /^irm-based findings$/i
const FLAG = /^(NC|CA|IR|C|A|ER)$/
const SCORE = /^3rd-party score \(0-4\)$/i
const NUMBER = /^[0-4](\.\d+)?$/
const groups = new Map(
  Object.entries(globalReportGroup).map(([id, { label }]) => [label.toLowerCase(), id as GlobalReportGroup]),
)

/**
 * Reads the slots group by group. A slot is the line "Action Implications", the
 * advice if any, "IRM-Based Findings", six flags and "3rd-Party Score"; a line
 * before it that is none of these is its printed name.
 */
export function readGlobalReport(page: Page): readonly Slot[] {
  const slots: Unnamed[] = []
  let group: GlobalReportGroup | null = null
  let place: 'before' | 'advice' | 'findings' | 'score' = 'before'
  let name: Line | null = null
  for (const line of page.lines('global-report')) {
    const heading = groups.get(line.text.toLowerCase())
    const slot = slots.at(-1)
    if (heading !== undefined && place !== 'advice') {
      group = heading
      place = 'before'
      name = null
    } else if (ADVICE.test(line.text)) {
      if (group !== null) slots.push({ group, name, line, implication: null, score: null })
      place = group === null ? 'before' : 'advice'
      name = null
    } else if (FINDINGS.test(line.text)) place = 'findings'
    else if (FLAG.test(line.text) && place === 'findings') place = 'findings'
    else if (SCORE.test(line.text)) place = 'score'
    else if (place === 'score' && slot !== undefined && NUMBER.test(line.text)) slot.score = line.text
    else if (place === 'advice' && slot !== undefined && slot.implication === null) {
      slot.implication = page.words(line)
      if (!implications.includes(line.text)) page.report('implication-unlisted', line, { value: slot.implication })
    } else if (group !== null && (place === 'before' || place === 'score') && name === null) {
      name = line
      continue // read only if a slot follows
    } else continue
    page.take(line)
  }
  return named(page, slots)
}

interface Unnamed {
  readonly group: GlobalReportGroup
  readonly name: Line | null
  readonly line: Line
  implication: string | null
  score: string | null
}

function named(page: Page, slots: readonly Unnamed[]): readonly Slot[] {
  return slots.map((slot, index) => {
    const inGroup = slots.slice(0, index).filter((s) => s.group === slot.group).length
    const { name: line, ...rest } = slot
    if (line !== null) page.take(line)
    return { ...rest, position: index + 1, ...nameOf(page, slot, inGroup) }
  })
}

/** The printed name; else our reading of which dimension has this place in its group. */
function nameOf(page: Page, slot: Unnamed, place: number): Pick<Slot, 'slug' | 'label' | 'evidence'> {
  if (slot.name !== null)
    return {
      slug: slugOf(slot.name.text) || `slot-${place + 1}`,
      label: page.words(slot.name),
      evidence: 'Printed on the page.',
    }
  const known = Object.entries(globalReportDimension).filter(([, { group }]) => group === slot.group)[place]
  if (known !== undefined) return { slug: known[0], label: known[1].label, evidence: dimensionNameEvidence }
  page.report('dimension-unexpected', slot.line, { group: slot.group, place: place + 1 })
  const label = `${globalReportGroup[slot.group].label} ${place + 1}`
  return {
    slug: slugOf(label),
    label,
    evidence: 'Not known: the page has more places here than the report has dimensions.',
  }
}
