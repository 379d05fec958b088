import { z } from 'zod'
import type { Codelist } from '#base/codelist.ts'
import type { Coding } from '#base/coding.ts'
import { missing } from '#base/coding.ts'
import { maybePartialDate } from '#base/partial-date.ts'
import { isWebAddress } from '#base/web-address.ts'
import { isShort, LONGEST_ID } from '#model/ids.ts'

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
  /** A cheap test that is never passed by what the schema refuses; where it says no, the schema decides. */
  readonly fits?: (value: unknown) => boolean
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A whole or partial ISO date of the calendar: '2021', '2021-02' or '2021-02-16'; precision is its length. */
export const dateSchema = z
  .string()
  .regex(DATE, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isDate, 'expected a day that there is')

export function text(label: string, definition: string): Field<string> {
  return { type: 'text', label, definition, schema: z.string().min(1), fits: isText }
}

/** An address of the web: nothing else is kept as one. */
export function address(label: string, definition: string): Field<string> {
  const schema = z.string().refine(isWebAddress, 'expected an http or https address')
  return { type: 'text', label, definition, schema, fits: (value) => typeof value === 'string' && isWebAddress(value) }
}

/** The id or slug of another subject. */
export function reference(label: string, definition: string): Field<string> {
  const schema = z.string().min(1).refine(isShort, `expected at most ${LONGEST_ID} characters`)
  return { type: 'text', label, definition, schema, fits: isReference }
}

/** Ids or slugs of other subjects. */
export function references(label: string, definition: string): Field<readonly string[]> {
  const { schema } = reference(label, definition)
  const fits = (value: unknown) => Array.isArray(value) && value.every(isReference)
  return { type: 'list', label, definition, schema: z.array(schema), fits }
}

/** A whole number that the database can hold: up to some two thousand million. */
export function integer(label: string, definition: string, unit: string): Field<number> {
  return { type: 'integer', label, definition, unit, schema: z.int32(), fits: isInteger }
}

export function number(label: string, definition: string, unit: string): Field<number> {
  return { type: 'number', label, definition, unit, schema: z.number(), fits: Number.isFinite }
}

export function yesNo(label: string, definition: string): Field<boolean> {
  return { type: 'yes-no', label, definition, schema: z.boolean(), fits: (value) => typeof value === 'boolean' }
}

export function date(label: string, definition: string): Field<string> {
  return {
    type: 'date',
    label,
    definition,
    schema: dateSchema,
    fits: isDate,
  }
}

export function code<L extends Codelist>(list: L, label: string, definition: string): Field<keyof L & string> {
  const permitted = Object.keys(list)
  const schema = z.enum(permitted) as z.ZodType<keyof L & string>
  return { type: 'code', label, definition, list, schema, fits: isOneOf(permitted) }
}

export function coding<L extends Codelist>(
  list: L,
  label: string,
  definition: string,
): Field<Coding<keyof L & string>> {
  const permitted = [...Object.keys(list), ...Object.keys(missing)]
  const schema = z.enum(permitted) as z.ZodType<Coding<keyof L & string>>
  return { type: 'coding', label, definition, list, schema, fits: isOneOf(permitted) }
}

export function codes<L extends Codelist>(
  list: L,
  label: string,
  definition: string,
): Field<readonly (keyof L & string)[]> {
  const permitted = Object.keys(list)
  const isPermitted = isOneOf(permitted)
  return {
    type: 'codes',
    label,
    definition,
    list,
    schema: z.array(z.enum(permitted)) as unknown as z.ZodType<readonly (keyof L & string)[]>,
    fits: (value) => Array.isArray(value) && value.every(isPermitted),
  }
}

export function list(label: string, definition: string): Field<readonly string[]> {
  const fits = (value: unknown) => Array.isArray(value) && value.every(isText)
  return { type: 'list', label, definition, schema: z.array(z.string().min(1)), fits }
}

export function json<V>(schema: z.ZodType<V>, label: string, definition: string): Field<V> {
  return { type: 'json', label, definition, schema }
}

/** Texts by name, such as the cells of a row by their columns. */
export function texts(label: string, definition: string): Field<Record<string, string>> {
  return { type: 'json', label, definition, schema: z.record(z.string(), z.string()), fits: isTexts }
}

/** A field in which files do not contradict each other, however they differ. */
export function perFile<V>(field: Field<V>): Field<V> {
  return { ...field, perFile: true }
}

/** Every month has its first twenty-eight days: the calendar is asked for the others alone. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !DATE.test(value) || value.startsWith('0000')) return false
  return value.length < 10 || value.slice(8) < '29' || maybePartialDate(value) !== null
}

function isReference(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && isShort(value)
}

function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false
  const named = value as Readonly<Record<string, unknown>>
  for (const name in named) if (typeof named[name] !== 'string') return false
  return true
}

function isOneOf(codes: readonly string[]): (value: unknown) => boolean {
  const known = new Set<unknown>(codes)
  return (value) => known.has(value)
}
