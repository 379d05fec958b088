/** One line of the table: what was measured, against what, and the target. */
export interface Measured {
  readonly quality: string
  readonly value: string
  /** What it is held against, in the same run. */
  readonly against: string
  /** null where the target is no ratio. */
  readonly ratio: number | null
  readonly target: string
  readonly met: boolean
}

/** The table as Markdown. */
export function tableOf(rows: readonly Measured[]): string {
  const head = ['quality', 'measured', 'against, in the same run', 'ratio', 'target', '']
  const lines = rows.map((r) => [
    r.quality,
    r.value,
    r.against,
    r.ratio === null ? '' : r.ratio.toFixed(2),
    r.target,
    r.met ? 'met' : '**not met**',
  ])
  const cells = [head, head.map(() => '---'), ...lines]
  return `${cells.map((c) => `| ${c.join(' | ')} |`).join('\n')}\n`
}

/** '12.3 ms' */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`
}

/** '1.84 s' */
export function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}
