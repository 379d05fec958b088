import { isMissing } from '#base/coding.ts'
import type { Known } from '#methodology/rule.ts'
import { type FlaggedCommitment, globalReportFlags } from '#methodology/rules/global-report-flags.ts'
import type { YesNo } from '#model/codelists/yes-no.ts'
import { whyOf } from '#queries/figures.ts'
import type { Material } from '#queries/member/material.ts'
import { missingFrom, plansOf } from '#queries/member/plans.ts'
import type { DimensionRow, Flag } from '#queries/member-view.ts'
import { entriesOf, lastCoded, type PromiseRow } from '#queries/promises.ts'
import { isAbsent, told } from '#queries/told.ts'
import type { Told } from '#queries/views.ts'
import type { FactRow } from '#store/tables.ts'

const VERSION = 'v1'

/** The dimensions of the Global Report in the order of the page: advice as published, flags by the rule over our codings. */
export function dimensionRows(material: Material): readonly DimensionRow[] {
  const missing = plansOf(material).reduce((sum, plan) => sum + missingFrom(plan, material.figures), 0)
  return [...material.facts.of('dimension')]
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .flatMap((d) =>
      d.group === null
        ? []
        : [
            {
              slug: d.slug ?? d.id,
              label: d.label ?? d.slug ?? d.id,
              labelIsOurs: d.labelEvidence !== null,
              group: d.group,
              advice: told(d.implication, 'not-printed'),
              ...flagsOf(d, material, missing),
              publishedFlags: told(d.flags as readonly Flag[] | null, 'not-in-source'),
              score: told(d.score, 'not-in-source'),
            },
          ],
    )
}

/**
 * Our flags. A dimension without a policy area, or for which none of the
 * promises could be tagged, cannot have any.
 */
function flagsOf(
  { areas }: FactRow<'dimension'>,
  material: Material,
  missing: number,
): Pick<DimensionRow, 'flags' | 'why'> {
  const { promises, waiting, provenance } = material
  const tagged = promises.filter((p) => couldBeTagged(p, areas ?? [], material))
  if (tagged.length === 0) return { flags: { absent: 'not-loaded' }, why: null }
  const found = tagged.filter((p) => isTagged(p, areas ?? []))
  const untagged = promises.length - tagged.length + missing
  const flags = globalReportFlags.versions[VERSION]!.decide({
    commitments: found.map(flagged),
    all: untagged + waiting.length === 0,
  })
  const why = whyOf({
    rule: globalReportFlags.id,
    version: VERSION,
    n: found.length,
    of: tagged.length,
    leftOut: [{ reason: 'not-loaded', count: untagged }],
    waiting: waiting.length,
    sources: provenance.sources(found.flatMap(entriesOf)),
  })
  return { flags, why }
}

function isTagged(promise: PromiseRow, areas: readonly string[]): boolean {
  return promise.areas?.some((area) => areas.includes(area)) === true
}

/** A promise without a tag says something only where its list of areas had the tag, coded for plans of its time. */
function couldBeTagged(promise: PromiseRow, areas: readonly string[], material: Material): boolean {
  if (promise.areas === null) return false
  if (isTagged(promise, areas)) return true
  return areas.some(
    (area) => material.areas.get(area)?.taxonomy === promise.taxonomy && promise.areasNotCoded?.includes(area) !== true,
  )
}

function flagged(promise: PromiseRow): FlaggedCommitment {
  return {
    reviewed: reviewed(promise),
    completion: known(lastCoded(promise, 'completion')),
    potentialImpact: known(lastCoded(promise, 'potentialImpact')),
    didItOpenGovernment: known(lastCoded(promise, 'didItOpenGovernment')),
  }
}

/** Reviewed is what the reviewer coded anything of; where a rule could be answered, something was coded. */
function reviewed({ first, last, outcomes }: PromiseRow): Known<YesNo> {
  const codes = [first, last].flatMap((r) => (r === null ? [] : Object.values(r.codes)))
  if (codes.some((c) => c !== null && !isMissing(c))) return 'yes'
  if ([outcomes.verifiable, outcomes.relevant].some((o) => o === 'yes' || o === 'no')) return 'yes'
  if (codes.includes('not-reviewed')) return 'not-reviewed'
  return 'not-loaded'
}

/** The reasons of our own are to the rule what it never coded: it asks for a code or none. */
function known<C extends string>(value: Told<C>): C | 'not-reviewed' | 'no-data' | 'not-applicable' {
  if (!isAbsent(value)) return value
  return value.absent === 'not-reviewed' || value.absent === 'not-applicable' ? value.absent : 'no-data'
}
