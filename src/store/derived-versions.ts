import type pg from 'pg'
import { copyRows } from '#store/copy.ts'
import type { Writes } from '#store/writes.ts'

/** A verdict row: outcomes by rule and version. */
export interface VerdictRow {
  readonly member: string
  readonly commitment: string
  readonly plan: string | null
  readonly outcomes: Readonly<Record<string, string>>
}

/** A measure of a plan. */
export interface MeasureRow {
  readonly member: string
  readonly plan: string
  readonly measure: string
  readonly value: number | null
  readonly counted: number
  readonly total: number
  readonly leftOut: Readonly<Record<string, number>>
}

const KEY = '\u0001'

/** Verdicts that stand, by member and commitment. */
export async function standingVerdicts(
  client: pg.ClientBase,
  members: readonly string[],
): Promise<Map<string, VerdictRow>> {
  const { rows } = await client.query<VerdictRow>(
    'select member, commitment, plan, outcomes from verdict where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  return new Map(rows.map((r) => [`${r.member}${KEY}${r.commitment}`, r]))
}

/** Measures that stand, by member, plan and measure. */
export async function standingMeasures(
  client: pg.ClientBase,
  members: readonly string[],
): Promise<Map<string, MeasureRow>> {
  const { rows } = await client.query<MeasureRow & { left_out: Record<string, number> }>(
    'select member, plan, measure, value, counted, total, left_out from measure where member = any($1) and to_seq = 9223372036854775807',
    [members],
  )
  return new Map(
    rows.map((r) => {
      const { left_out: leftOut, ...rest } = r
      return [`${r.member}${KEY}${r.plan}${KEY}${r.measure}`, { ...rest, leftOut }]
    }),
  )
}

/** Verdicts or measures that differ from what stands, in part because nothing stands yet. */
export interface Replaced<Row> {
  readonly changed: readonly Row[]
  /** Those that close, by key: what stood of the changed, and what is no more. */
  readonly closed: readonly string[]
}

/** Closes what stood and writes the changed, as of entry `seq`. */
export function replaceVerdicts(writes: Writes, seq: number, { changed, closed }: Replaced<VerdictRow>): void {
  if (closed.length > 0) {
    const keys = closed.map((k) => k.split(KEY))
    writes.query(
      `update verdict v set to_seq = $1 from unnest($2::text[], $3::text[]) as x(member, commitment)
        where v.member = x.member and v.commitment = x.commitment and v.to_seq = 9223372036854775807`,
      [seq, keys.map((k) => k[0]), keys.map((k) => k[1])],
    )
  }
  copyRows(writes, 'verdict', VERDICT, rows())
  function* rows(): Iterable<readonly unknown[]> {
    for (const c of changed) yield [c.member, c.commitment, seq, c.plan, c.outcomes]
  }
}

const VERDICT = { member: 'text', commitment: 'text', from_seq: 'bigint', plan: 'text', outcomes: 'jsonb' } as const

/** The same for measures. */
export function replaceMeasures(writes: Writes, seq: number, { changed, closed }: Replaced<MeasureRow>): void {
  if (closed.length > 0) {
    const keys = closed.map((k) => k.split(KEY))
    writes.query(
      `update measure m set to_seq = $1 from unnest($2::text[], $3::text[], $4::text[]) as x(member, plan, measure)
        where m.member = x.member and m.plan = x.plan and m.measure = x.measure and m.to_seq = 9223372036854775807`,
      [seq, keys.map((k) => k[0]), keys.map((k) => k[1]), keys.map((k) => k[2])],
    )
  }
  copyRows(writes, 'measure', MEASURE, rows())
  function* rows(): Iterable<readonly unknown[]> {
    for (const c of changed) yield [c.member, c.plan, c.measure, seq, c.value, c.counted, c.total, c.leftOut]
  }
}

const MEASURE = {
  member: 'text',
  plan: 'text',
  measure: 'text',
  from_seq: 'bigint',
  value: 'double precision',
  counted: 'integer',
  total: 'integer',
  left_out: 'jsonb',
} as const
