import type { Html } from '#ui/html.ts'

/** A component in one state: run as a test and shown in the gallery. */
export interface Example {
  readonly title: string
  readonly html: Html
}
