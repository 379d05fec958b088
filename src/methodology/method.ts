import type { rules } from '#methodology/rules/index.ts'
import type { MethodVersion } from '#model/codelists/method-version.ts'
import type { ReviewProduct } from '#model/codelists/review-product.ts'
import type { Codings } from '#model/codings.ts'

/** A version of OGP's method: what its reports coded, and which versions of each rule held. Data only. */
export interface Method {
  readonly id: MethodVersion
  /** Years in which the plans were submitted, first and last; null while it is in force. */
  readonly plans: readonly [number, number | null]
  readonly reviews: readonly ReviewProduct[]
  /** What its reviews coded, design first. */
  readonly coded: readonly (keyof Codings)[]
  /** Versions that held while its reports came out, oldest first. A rule left out could not be asked. */
  readonly rules: Readonly<Partial<Record<keyof typeof rules, readonly string[]>>>
}
