import type { Codelist } from '#base/codelist.ts'
import { missing } from '#base/coding.ts'
import { NotFound } from '#base/errors.ts'
import { type CodelistId, codelists } from '#model/codelists/index.ts'
import { type KindId, kindOf, kinds } from '#model/kinds/index.ts'
import type { Asking } from '#queries/asking.ts'
import type { CodelistView, FieldUse } from '#queries/codelist-view.ts'
import { held } from '#queries/facts.ts'
import { stateOf } from '#queries/state.ts'
import type { ReadStore } from '#store/read-store.ts'
import { factTable, snakeCase } from '#store/tables.ts'

/**
 * A codelist with its codes, the fields that use it, and how many facts hold each code now.
 *
 * @throws NotFound where there is none of that name
 */
export async function getCodelist({ store }: Asking, id: string): Promise<CodelistView> {
  if (!isCodelistId(id)) throw new NotFound(`unknown codelist: ${JSON.stringify(id)}`)
  const list: Codelist = codelists[id]
  const fields = usesOf(list)
  const counts = await Promise.all(
    fields.map((use) => store.once(`codes ${use.kind} ${use.field}`, () => countCodes(store, use))),
  )
  const isCoding = fields.some(({ kind, field }) => kindOf(kind).fields[field]?.type === 'coding')
  const line =
    (isAbsence: boolean) =>
    ([code, { label, definition }]: [string, { label: string; definition: string }]) => ({
      code,
      label,
      definition,
      isAbsence,
      counts: counts.map((c) => c.get(code) ?? 0),
    })
  const absences = Object.entries(missing).map(
    ([code, definition]): [string, { label: string; definition: string }] => [code, { label: code, definition }],
  )
  return {
    id,
    file: `src/model/codelists/${id}.ts`,
    codes: [...Object.entries(list).map(line(false)), ...(isCoding ? absences.map(line(true)) : [])],
    fields,
    state: stateOf(store),
  }
}

function isCodelistId(id: string): id is CodelistId {
  return Object.hasOwn(codelists, id)
}

/** Fields whose values come from a list, in the order of the model. */
export function usesOf(list: Codelist): readonly FieldUse[] {
  return (Object.keys(kinds) as KindId[]).flatMap((kind) =>
    Object.entries(kindOf(kind).fields).flatMap(([field, f]) => (f.list === list ? [{ kind, field }] : [])),
  )
}

async function countCodes(store: ReadStore, { kind, field }: FieldUse): Promise<ReadonlyMap<string, number>> {
  const { name } = factTable(kind)
  const column = `f."${snakeCase(field)}"`
  const from = kindOf(kind).fields[field]?.type === 'codes' ? `${name} f, unnest(${column}) as x(code)` : `${name} f`
  const code = kindOf(kind).fields[field]?.type === 'codes' ? 'x.code' : column
  const rows = await store.rows<{ code: string; n: number }>(
    `select ${code} as code, count(*)::integer as n from ${from} where ${code} is not null and ${held('f')} group by 1`,
  )
  return new Map(rows.map((r) => [r.code, r.n]))
}
