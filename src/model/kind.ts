import { z } from 'zod'
import type { Field } from '#model/field.ts'

/** A kind of thing that Kept holds facts about, and the fields it may have. */
export interface Kind<F extends Fields = Fields> {
  /** The word for it everywhere: file, subject kind, API. The table is the same in snake case. */
  readonly id: string
  readonly label: string
  readonly definition: string
  /** Whether every one belongs to one member, whose slug is then part of its key. */
  readonly owned: boolean
  /** How a subject of this kind is named, in words. */
  readonly key: string
  readonly fields: F
}

export type Fields = Readonly<Record<string, Field>>

type ValueOf<T> = T extends Field<infer V> ? V : never

/** What a source says of one subject: a field left out is not spoken of, null says there is none. */
export type Body<K extends Kind> = { readonly [N in keyof K['fields']]?: ValueOf<K['fields'][N]> | null }

/** Every field, null where no source says anything. */
export type Fact<K extends Kind> = { readonly [N in keyof K['fields']]: ValueOf<K['fields'][N]> | null }

export function defineKind<const F extends Fields>(kind: Kind<F>): Kind<F> {
  return kind
}

/** Checks a body of `kind`: unknown fields and wrong values are refused. */
export function bodySchema(kind: Kind): z.ZodType<Record<string, unknown>> {
  const shape = Object.fromEntries(
    Object.entries(kind.fields).map(([name, f]) => [name, f.schema.nullable().optional()]),
  )
  return z.strictObject(shape) as unknown as z.ZodType<Record<string, unknown>>
}

/** A cheap test that is never passed by what `bodySchema` refuses; where it says no, that decides and says why. */
export function fitsKind(kind: Kind, body: Readonly<Record<string, unknown>>): boolean {
  for (const name in body) {
    const value = body[name]
    const fits = Object.hasOwn(kind.fields, name) ? kind.fields[name]!.fits : undefined
    if (fits === undefined || (value !== null && value !== undefined && !fits(value))) return false
  }
  return true
}
