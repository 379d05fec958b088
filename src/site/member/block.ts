import type { Lang } from '#messages/languages.ts'
import { type MessageKey, t } from '#messages/message.ts'
import type { Absence, Figure } from '#queries/views.ts'
import { absent } from '#ui/components/absent.ts'
import { type Html, html, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** A block of the member page: its place in the contents and what stands in it. */
export interface Block {
  readonly id: string
  readonly title: string
  /** How much there is of it, for the contents. */
  readonly count: string | null
  /** A part of the block before it. */
  readonly part?: boolean
  readonly side?: Part
  readonly body: Part
}

/** The one honest sentence in place of a block that has nothing. */
export function emptySentence(
  lang: Lang,
  key: MessageKey,
  reason: Absence,
  params: Readonly<Record<string, string>> = {},
): Html {
  return html`<p>${sentence(lang, key, { ...params, word: absent(lang, reason) })}</p>`
}

/** A paragraph before the red line. */
export function aside(
  lang: Lang,
  key: MessageKey,
  params: Readonly<Record<string, string | number | Html>> = {},
): Html {
  return html`<p>${sentence(lang, key, params)}</p>`
}

/** A count for the contents: nothing where there is none. */
export function plainCount(count: number): string | null {
  return count === 0 ? null : String(count)
}

/** How many promises are known by their number alone, beside those that are counted. */
export function missingOf({ why }: Figure): number {
  return (why?.leftOut ?? []).filter((l) => l.reason === 'not-loaded').reduce((sum, left) => sum + left.count, 0)
}

/** Whether only a part of the promises of a plan is on record, and how many it holds was not printed. */
export function isPart({ value, why }: Figure): boolean {
  return why?.part !== undefined && typeof value === 'number'
}

/** How many plans a block speaks of, for the contents. */
export function planCount(lang: Lang, count: number): string | null {
  return count === 0 ? null : t(lang, 'member.plans.count', { count })
}
