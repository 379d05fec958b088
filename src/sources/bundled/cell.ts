import { Invalid } from '#base/errors.ts'
import { quoted } from '#base/quoted.ts'
import type { Field, FieldType } from '#model/field.ts'
import { type KindId, kindOf } from '#model/kinds/index.ts'

/** What a cell says: nothing, a value (null: the source says there is none), or something unreadable. */
export type Cell =
  | { readonly found: 'nothing' }
  | { readonly found: 'told'; readonly value: unknown }
  | { readonly found: 'unreadable' }

/** Written where the source says that there is none; a blank cell says that the source does not speak of it. */
export const NONE = '(none)'

/**
 * How the cells of a column are read: as the field of the kind that it is
 * named for. Lists are separated by '; '.
 *
 * @throws Invalid where the kind has no such field, or a cell cannot hold it
 */
export function cellReader(file: string, kind: KindId, column: string): (cell: string) => Cell {
  const fields = kindOf(kind).fields
  const field = Object.hasOwn(fields, column) ? fields[column] : undefined
  if (field === undefined) {
    throw new Invalid(`unknown column: ${file}, ${quoted(column)}, expected a field of ${kind}`)
  }
  const form = formOf(file, kind, column, field)
  return (cell) => {
    if (cell === '') return { found: 'nothing' }
    if (cell === NONE) return { found: 'told', value: isList(field.type) ? [] : null }
    if (cell !== cell.trim()) return { found: 'unreadable' }
    const value = form(cell)
    return field.schema.safeParse(value).success ? { found: 'told', value } : { found: 'unreadable' }
  }
}

/** No list is the empty list, so that "none" is told from "not spoken of" where facts are kept. */
function isList(type: FieldType): boolean {
  return type === 'list' || type === 'codes'
}

/** From the text of a cell to the value that the schema of its field then checks. */
function formOf(file: string, kind: KindId, column: string, field: Field): (cell: string) => unknown {
  switch (field.type) {
    case 'text':
    case 'date':
    case 'code':
    case 'coding':
      return (cell) => cell
    case 'integer':
    case 'number':
      return (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)
    case 'yes-no':
      return (cell) => (cell === 'yes' ? true : cell === 'no' ? false : cell)
    case 'list':
    case 'codes':
      return (cell) => cell.split('; ')
    case 'json':
      if (kind === 'member' && column === 'names') return namesOf
      throw new Invalid(`unreadable column: ${file}, ${quoted(column)}, expected a field that a cell can hold`)
  }
}

/** 'es: México; en: Macedonia (until 2019)'. What is written otherwise fails the schema. */
function namesOf(cell: string): unknown {
  return cell.split('; ').map((part) => {
    const found = /^([A-Za-z-]+): (.+?)(?: \(until (\d{4})\))?$/.exec(part)
    if (found === null) return part
    const [, lang, name, until] = found
    return until === undefined ? { lang, name } : { lang, name, until }
  })
}
