import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { tables } from '#store/tables.ts'
import { testDatabase } from './database.ts'

const database = await testDatabase()
after(() => database.close())

/** How the database names a type that tables.ts names shorter. */
const longNames: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' }

test('every table and column of the database is described, in its type, and none besides', async () => {
  const { rows } = await database.pool.query<{ table: string; columns: Record<string, string> }>(
    `select c.relname as table, json_object_agg(a.attname, format_type(a.atttypid, a.atttypmod)) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by 1`,
  )
  const described = tables.map((t) => [
    t.name,
    Object.fromEntries(Object.entries(t.columns).map(([name, c]) => [name, longNames[c.type] ?? c.type])),
  ])
  assert.deepEqual(Object.fromEntries(rows.map((r) => [r.table, r.columns])), Object.fromEntries(described))
})

test('every table has the key that is described, its columns in that order', async () => {
  const { rows } = await database.pool.query<{ table: string; key: string[] }>(
    `select c.relname as table, array_agg(a.attname::text order by k.place) as key
       from pg_index i join pg_class c on c.oid = i.indrelid
            cross join unnest(i.indkey) with ordinality as k(attnum, place)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indisprimary and c.relnamespace = 'public'::regnamespace group by 1`,
  )
  assert.deepEqual(
    Object.fromEntries(rows.map((r) => [r.table, r.key])),
    Object.fromEntries(tables.map((t) => [t.name, t.key])),
  )
})

test('whatever belongs to a member has the member in every unique key, or says why not', async () => {
  for (const table of tables) {
    assert.notEqual(table.key.includes('member'), table.withoutMember !== undefined, `${table.name}: one or the other`)
  }
  const { rows } = await database.pool.query<{ table: string; index: string }>(
    `select c.relname as table, i.indexrelid::regclass::text as index from pg_index i join pg_class c on c.oid = i.indrelid
      where i.indisunique and c.relnamespace = 'public'::regnamespace and not exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'member' and a.attnum = any(i.indkey::int2[]))`,
  )
  const without = new Set(tables.filter((t) => t.withoutMember !== undefined).map((t) => t.name))
  assert.deepEqual(
    rows.filter((r) => !without.has(r.table)),
    [],
  )
})

test('no order that people see hangs on a collation of the database', async () => {
  const { rows } = await database.pool.query(
    // bytes stand in one order in every database
    `select attrelid::regclass, attname from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attcollation not in (0, 100, '"C"'::regcollation)`,
  )
  assert.deepEqual(rows, [])
})

test('the long text of a commitment lies out of line, so that lists read short rows', async () => {
  const { rows } = await database.pool.query(
    `select c.reloptions, a.attstorage from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.oid = 'commitment'::regclass and a.attname = 'full_text'`,
  )
  assert.deepEqual(rows, [{ reloptions: ['toast_tuple_target=128'], attstorage: 'e' }])
})

test('the application reads everything and owns nothing', async () => {
  const { rows } = await database.pool.query<{ table: string; reads: boolean; owns: boolean }>(
    `select relname as table, has_table_privilege('kept_app', oid, 'select') as reads, relowner = 'kept_app'::regrole as owns
       from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  assert.ok(rows.length > 0)
  assert.deepEqual(
    rows.filter((r) => !r.reads || r.owns),
    [],
  )
})

test('the application can append to the ledger and cannot change or take away a line of it', async () => {
  for (const table of ['entry', 'entry_body', 'tile', 'checkpoint']) {
    const { rows } = await database.pool.query(
      `select has_table_privilege('kept_app', $1, 'insert') as appends,
              has_table_privilege('kept_app', $1, 'update') as updates,
              has_any_column_privilege('kept_app', $1, 'update') as "updatesColumns",
              has_table_privilege('kept_app', $1, 'delete') as deletes,
              has_table_privilege('kept_app', $1, 'truncate') as truncates,
              has_table_privilege('kept_app', $1, 'trigger') as triggers`,
      [table],
    )
    const changes = { updates: false, updatesColumns: false, deletes: false, truncates: false, triggers: false }
    assert.deepEqual(rows, [{ appends: true, ...changes }], table)
  }
})

test('the application cannot write that a step of the schema was applied', async () => {
  await assert.rejects(
    database.pool.query("insert into migration (name, sha256) values ('x', 'x')"),
    /permission denied/,
  )
})
