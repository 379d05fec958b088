import { z } from 'zod'
import type { Codelist } from '#base/codelist.ts'
import type { Coding } from '#base/coding.ts'
import { missing } from '#base/coding.ts'

/** How a field is kept: its column type, its form, its place in exports. */
export type FieldType =
  | 'text'
  | 'integer'
  | 'number'
  | 'yes-no'
  | 'date'
  | 'code'
  | 'coding'
  | 'list'
  | 'codes'
  | 'json'

/**
 * One field of a kind: the single definition behind its column, form, API field,
 * dictionary line and export column.
 *
 * In a statement a field that is left out means "this source does not speak of
 * it"; null means "the source says there is none".
 */
export interface Field<V = unknown> {
  readonly type: FieldType
  readonly label: string
  readonly definition: string
  /** The permitted codes of a `code`, `coding` or `codes`. */
  readonly list?: Codelist
  /** Unit and range of a number. */
  readonly unit?: string
  /** What each file says of itself, such as the cell as written: that two files differ in it is no conflict. */
  readonly perFile?: true
  readonly schema: z.ZodType<V>
}

/** A whole or partial ISO date: '2021', '2021-02' or '2021-02-16'; precision is its length. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')

export function text(label: string, definition: string): Field<string> {
  return { type: 'text', label, definition, schema: z.string().min(1) }
}

export function integer(label: string, definition: string, unit: string): Field<number> {
  return { type: 'integer', label, definition, unit, schema: z.int() }
}

export function number(label: string, definition: string, unit: string): Field<number> {
  return { type: 'number', label, definition, unit, schema: z.number() }
}

export function yesNo(label: string, definition: string): Field<boolean> {
  return { type: 'yes-no', label, definition, schema: z.boolean() }
}

export function date(label: string, definition: string): Field<string> {
  return { type: 'date', label, definition, schema: dateSchema }
}

export function code<L extends Codelist>(list: L, label: string, definition: string): Field<keyof L & string> {
  return { type: 'code', label, definition, list, schema: z.enum(Object.keys(list)) as z.ZodType<keyof L & string> }
}

export function coding<L extends Codelist>(
  list: L,
  label: string,
  definition: string,
): Field<Coding<keyof L & string>> {
  const values = [...Object.keys(list), ...Object.keys(missing)]
  return { type: 'coding', label, definition, list, schema: z.enum(values) as z.ZodType<Coding<keyof L & string>> }
}

export function codes<L extends Codelist>(
  list: L,
  label: string,
  definition: string,
): Field<readonly (keyof L & string)[]> {
  return {
    type: 'codes',
    label,
    definition,
    list,
    schema: z.array(z.enum(Object.keys(list))) as unknown as z.ZodType<readonly (keyof L & string)[]>,
  }
}

export function list(label: string, definition: string): Field<readonly string[]> {
  return { type: 'list', label, definition, schema: z.array(z.string().min(1)) }
}

export function json<V>(schema: z.ZodType<V>, label: string, definition: string): Field<V> {
  return { type: 'json', label, definition, schema }
}

/** A field in which files do not contradict each other, however they differ. */
export function perFile<V>(field: Field<V>): Field<V> {
  return { ...field, perFile: true }
}
