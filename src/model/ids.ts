/**
 * How subjects are named. An id never changes once it is in the ledger, so
 * these functions must not change either.
 */

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

/** 'AP_MEX04/results-report'. */
export function reviewId(plan: string, product: string): string {
  return `${plan}/${product}`
}

/** 'AP_MEX02/major'. */
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
