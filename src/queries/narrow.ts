import type { Facet } from '#queries/members-view.ts'

/** A filter of a list: the codes it knows, in their order, and those that a line has. */
export interface Filter<L> {
  readonly name: string
  readonly known: readonly string[]
  codesOf(line: L): readonly string[]
}

/** Lines that pass some filters, and what each other choice would show. */
export interface Narrowed<L> {
  readonly lines: readonly L[]
  readonly facets: readonly Facet[]
  /** Values that were asked for and that no filter knows: 'region=atlantis'. They were left out. */
  readonly unknown: readonly string[]
}

/** What was asked for, by the name of the filter. */
export type Asked = Readonly<Record<string, readonly string[]>>

/**
 * Several choices of one filter widen the list, several filters narrow it. A
 * facet counts under the choices of all other filters and not its own, so that
 * each count is what choosing it would show.
 */
export function narrow<L>(all: readonly L[], filters: readonly Filter<L>[], asked: Asked): Narrowed<L> {
  const chosen = new Map(
    filters.map((f) => [f.name, [...new Set(asked[f.name] ?? [])].filter((code) => f.known.includes(code))]),
  )
  const passes = (line: L, f: Filter<L>) => {
    const codes = chosen.get(f.name) ?? []
    return codes.length === 0 || f.codesOf(line).some((code) => codes.includes(code))
  }
  return {
    lines: all.filter((line) => filters.every((f) => passes(line, f))),
    facets: filters.map((f) => {
      const others = all.filter((line) => filters.every((other) => other === f || passes(line, other)))
      const counts = new Map<string, number>()
      for (const line of others)
        for (const code of new Set(f.codesOf(line))) counts.set(code, (counts.get(code) ?? 0) + 1)
      const own = chosen.get(f.name) ?? []
      return {
        name: f.name,
        choices: f.known
          .map((code) => ({ code, count: counts.get(code) ?? 0, chosen: own.includes(code) }))
          .filter((choice) => choice.count > 0 || choice.chosen),
      }
    }),
    unknown: filters.flatMap((f) =>
      (asked[f.name] ?? []).filter((code) => !f.known.includes(code)).map((code) => `${f.name}=${code}`),
    ),
  }
}
