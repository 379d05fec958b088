import { methods } from '#methodology/methods/index.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import { documentRef } from '#queries/member/documents.ts'
import type { Material } from '#queries/member/material.ts'
import { reviewDate } from '#queries/member/standing.ts'
import { byCode } from '#queries/order.ts'
import type { ReviewOfPlan } from '#queries/plan-page-view.ts'
import type { FactRow } from '#store/tables.ts'

/** The reviews of one plan, oldest first, each with its stages and its documents. */
export function reviewsOfPlan(plan: string, { facts, provenance }: Material): readonly ReviewOfPlan[] {
  return facts
    .of('review')
    .filter((r) => r.plan === plan)
    .flatMap((r) =>
      r.product === null
        ? []
        : [
            {
              id: r.id,
              product: r.product,
              assessor: r.assessor,
              method: r.method,
              title: r.title,
              date: reviewDate(r),
              comment: r.commentFrom === null && r.commentTo === null ? null : { from: r.commentFrom, to: r.commentTo },
              documents: documentsOf(r.id, facts.of('document')),
              sources: provenance.sources(r.statements),
            },
          ],
    )
    .sort((a, b) => byCode(a.date ?? '9999', b.date ?? '9999') || byCode(a.id, b.id))
}

/** Reports that the method of a plan has, of which none is on record: it may exist, or be still to come. A report on design or on the end is one of several. */
export function reviewsMissing(method: MethodVersion | null, found: readonly ReviewOfPlan[]): readonly ReviewProduct[] {
  const products = methods.find((m) => m.id === method)?.reviews ?? []
  const kinds = new Set(found.map((r) => r.product))
  const ends = products.filter((p) => ENDS.has(p))
  // what comes before a plan is made is about no plan in particular
  return products.filter((p) => {
    if (p === 'co-creation-brief' || kinds.has(p)) return false
    return !ENDS.has(p) || (!ends.some((end) => kinds.has(end)) && p === ends.at(-1))
  })
}

/** Of these a plan has one: which one depends on when it ended. */
const ENDS: ReadonlySet<ReviewProduct> = new Set([
  'end-of-term-report',
  'implementation-report',
  'transitional-results-report',
  'results-report',
])

/** The version for comment before the final one. */
function documentsOf(review: string, documents: readonly FactRow<'document'>[]): ReviewOfPlan['documents'] {
  return documents
    .filter((d) => d.review === review)
    .map((d) => ({
      ...documentRef(d),
      forComment: d.versionOf !== null || (d.kinds ?? []).includes('report-comments'),
      date: d.date,
    }))
    .sort((a, b) => Number(b.forComment) - Number(a.forComment) || byCode(a.id, b.id))
}
