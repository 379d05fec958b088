import type { Envelope } from '#api/envelope.ts'
import type { Asking } from '#queries/asking.ts'

/** A request for data, as its function sees it. */
export interface DataRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/**
 * The data twin of one page. It answers under the path of the page with `.json`
 * behind it, with and without a language before it, and is the same for all
 * languages.
 */
export interface DataRoute {
  /** Path of the page behind the language: '/members/:slug'. '/' has its twin at '/index.json'. */
  readonly path: string
  /** Slug of the one member on whose data alone it depends; null where it depends on more. */
  scope(params: Readonly<Record<string, string>>): string | null
  /** @throws NotFound where there is nothing under that path */
  answer(ask: Asking, request: DataRequest): Promise<Envelope>
}
