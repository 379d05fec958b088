import type { KindId } from '#model/kinds/index.ts'

/**
 * Whose word counts first when sources speak of the same field, weightiest
 * first; `office` is what a person corrected here. A stream that is not named
 * ranks last, and among those the newer edition wins. Differences are shown,
 * whoever wins.
 */
const general: readonly string[] = [
  'office@1',
  'ogp-commitments@2024',
  'ogp-process@2016',
  'ogp-member-page@text',
  'ogp-member-page@html',
  'ogp-commitments@2016',
  // what a government lists of its own promises
  'us-plan@commitments',
  'us-plan@subcommitments',
  'canada-plan@items',
  'ecuador-plan@plan',
  'bundled@1',
]

/** Names, regions and histories of members are kept with more care in our own table than in any export. */
const curated: readonly string[] = ['office@1', 'bundled@1', 'ogp-member-page@text', 'ogp-member-page@html']

/**
 * When a plan was submitted says the file of its promises. The process database
 * prints 2012 for the founders’ plans of 2011, and with that year their star
 * would be asked for by a rule that did not hold for them.
 */
const plans: readonly string[] = [...general.filter((stream) => stream !== 'ogp-process@2016'), 'ogp-process@2016']

const byKind: Partial<Record<KindId, readonly string[]>> = {
  member: curated,
  'policy-area': curated,
  'action-plan': plans,
}

/** Place of a stream for a kind: smaller is weightier. */
export function precedenceOf(kind: KindId, stream: string): number {
  const order = byKind[kind] ?? general
  const place = order.indexOf(stream)
  return place === -1 ? order.length : place
}
