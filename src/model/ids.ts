import { slugOf } from '#base/slug.ts'

/**
 * How subjects are named. An id never changes once it is in the ledger, so
 * these functions must not change either.
 */

/** Longest id or slug, in characters: indexes hold several side by side. The longest that is known has 114. */
export const LONGEST_ID = 200

/** Whether a text could be an id or a slug by its length, as it will be stored. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST_ID / 3 || text.normalize('NFC').length <= LONGEST_ID
}

/** 'AP_MEX04'; a member without a code of OGP's goes by its slug: 'AP_plateau-02'. */
export function planId(member: { readonly code: string | null; readonly slug: string }, number: number): string {
  return `AP_${member.code ?? `${member.slug}-`}${String(number).padStart(2, '0')}`
}

/**
 * 'MEX-2-14': the key of a commitment for which the source has no id of OGP's.
 * Of several in one file with the same number, each but none is the first, so
 * all carry `distinction`, four hex digits of the SHA-256 of their title.
 */
export function commitmentKey(
  member: { readonly code: string | null; readonly slug: string },
  plan: number,
  number: string,
  distinction: string | null = null,
): string {
  const written = number.trim().replace(/[^\p{L}\p{N}.]+/gu, '_')
  return `${member.code ?? member.slug}-${plan}-${written}${distinction === null ? '' : `-${distinction}`}`
}

/** 'MX0075/irm/first'. */
export function assessmentId(commitment: string, assessor: string, stage: 'first' | 'last'): string {
  return `${commitment}/${assessor}/${stage}`
}

/**
 * 'US0113/government/2024': what an assessor reported of a commitment as of a
 * date; 'US0113/government/2024/1' of its milestone 1.
 */
export function reportId(commitment: string, assessor: string, date: string, milestone: string | null = null): string {
  return `${commitment}/${assessor}/${date}${milestone === null ? '' : `/${milestone}`}`
}

/** 'US0113/1': the number of a milestone or indicator within its commitment. */
export function partId(commitment: string, number: string): string {
  return `${commitment}/${number}`
}

/** 'AP_MEX04/results-report'. */
export function reviewId(plan: string, product: string): string {
  return `${plan}/${product}`
}

/**
 * 'AP_MEX02/major'. Constants of the world and of the member's region are kept
 * with the member whose page prints them: 'world/most-starred',
 * 'world/most-outstanding', 'world/star-share', 'region/most-starred', ….
 */
export function figureId(subject: string, figure: string): string {
  return `${subject}/${figure}`
}

/** 'mexico/open-contracting'. */
export function dimensionId(member: string, slug: string): string {
  return `${member}/${slug}`
}

/** 'mexico/open-budget-index/2019'. */
export function scoreId(member: string, indicator: string, year: number): string {
  return `${member}/${indicator}/${year}`
}

/**
 * Ids of the documents of one member page, in the order of the page:
 * 'mexico-action-plan-2019-2022-2019'. Where title and year come again the
 * second is '…-2', the third '…-3'. Always below 120 characters, cut at a word end.
 */
export function documentIds(
  listed: readonly { readonly title: string; readonly year: number | null }[],
): readonly string[] {
  return numbered(listed.map(({ title, year }) => `${shortSlug(title)}${year === null ? '' : `-${year}`}`))
}

/** Ids of the posts of one member page, in the order of the page: the slug of the title, numbered like documents. */
export function postIds(titles: readonly string[]): readonly string[] {
  return numbered(titles.map(shortSlug))
}

/** Leaves room for '-2023-99' below 120. */
const LONGEST_SLUG = 110

function shortSlug(title: string): string {
  const slug = slugOf(title) || 'untitled'
  if (slug.length <= LONGEST_SLUG) return slug
  const end = slug.lastIndexOf('-', LONGEST_SLUG)
  return slug.slice(0, end > 0 ? end : LONGEST_SLUG)
}

/** Puts '-2', '-3' behind ids that come again; a number that another id already bears is passed over. */
function numbered(ids: readonly string[]): readonly string[] {
  const plain = new Set(ids)
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return ids.map((id) => {
    let free = id
    let n = next.get(id) ?? 2
    for (; taken.has(free) || (free !== id && plain.has(free)); n++) free = `${id}-${n}`
    next.set(id, n)
    taken.add(free)
    return free
  })
}
