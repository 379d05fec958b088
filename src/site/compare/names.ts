import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { type MethodVersion, methodVersion } from '#model/codelists/method-version.ts'
import type { CompareColumn, CompareView } from '#queries/compare-view.ts'

/** A column in words: 'Mexico', or 'Mexico, plan 4'. */
export function columnName(lang: Lang, { member, plan }: CompareColumn): string {
  return plan === null ? member.name : t(lang, 'compare.plan', { member: member.name, number: plan.number })
}

/** A method by its plans, with its code second: 'Plans of 2012 (M2)'. */
export function methodName(lang: Lang, method: MethodVersion): string {
  const [code = method, plans = method] = labelOf(lang, methodVersion, method).split(' · ')
  const words = plans.charAt(0).toLocaleUpperCase(lang) + plans.slice(1)
  return t(lang, 'compare.method.name', { plans: words, code })
}

/** The address of a comparison in one order, whatever the order in which it was asked. */
export function addressOf(keys: readonly CompareColumn[], method: string | null): URLSearchParams {
  const query = new URLSearchParams()
  for (const { key, plan } of keys) query.append(plan === null ? 'member' : 'plan', key)
  if (method !== null) query.set('method', method)
  query.sort()
  return query
}

/** The parameters of a comparison with some of its columns left out or others put in. */
export function withColumns(
  view: CompareView,
  method: string | null,
  change: (keys: readonly Key[]) => readonly Key[],
): string {
  const keys = change(view.columns.map((c) => [c.plan === null ? 'member' : 'plan', c.key]))
  const query = new URLSearchParams(keys.map(([name, value]): [string, string] => [name, value]))
  if (method !== null) query.set('method', method)
  query.sort()
  return `?${query}`
}

/** One column in an address. */
export type Key = readonly [name: 'member' | 'plan', value: string]
