import type { Lang } from '#messages/languages.ts'
import type { Asking } from '#queries/asking.ts'
import type { Html } from '#ui/html.ts'
import type { Chrome } from '#ui/layout.ts'

/** A request for a page, as its function sees it. */
export interface PageRequest {
  readonly lang: Lang
  /** Path behind the language, as asked: '/members/mexico'. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  /** Parameters that the page knows, without empty ones, in one order: one view has one address. */
  readonly query: URLSearchParams
  /** Names of parameters that it does not know; the page says that it left them out. */
  readonly ignored?: readonly string[]
  /** Addresses of the style sheet and the script, for the layout. */
  readonly chrome: Chrome
}

/** What a page function gives back; it never sends. */
export interface Page {
  readonly status: number
  readonly html: Html
}

/** One page: where it stands, whose data it shows, and how it is made. */
export interface Route {
  /** Path behind the language: '/members/:slug'. */
  readonly path: string
  /** Names of the parameters that it knows; none where it has no views. */
  readonly query?: readonly string[]
  /** Slug of the one member on whose data alone it depends; null where it depends on more. */
  scope(params: Readonly<Record<string, string>>): string | null
  /** @throws NotFound where there never was anything under that path, Gone where there no longer is, Moved where it stands elsewhere */
  answer(ask: Asking, request: PageRequest): Promise<Page>
}
