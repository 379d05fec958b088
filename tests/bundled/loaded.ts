import { join } from 'node:path'
import type { Body } from '#model/kind.ts'
import type { KindId, kinds } from '#model/kinds/index.ts'
import { packFolder } from '#sources/bundled/pack.ts'
import { bundled } from '#sources/bundled/source.ts'
import { type Loaded, loadFile } from '#sources/load.ts'
import { MemberIndex } from '#sources/member-index.ts'

/** The folder of the tables that ship with Kept. */
export const folder = join(import.meta.dirname, '../../data/bundled')

/** The tables as an import reads them. */
export async function loadTables(): Promise<Loaded> {
  return loadFile(bundled, await packFolder(folder), new MemberIndex([]))
}

/** What the tables say of one subject. */
export interface Row<K extends KindId> {
  readonly member: string
  readonly id: string
  readonly body: Body<(typeof kinds)[K]>
}

/** All that the tables say of one kind, in their order. */
export function rowsOf<K extends KindId>(loaded: Loaded, kind: K): readonly Row<K>[] {
  return loaded.statements.filter((s) => s.kind === kind) as unknown as readonly Row<K>[]
}
