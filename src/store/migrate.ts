import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { Invalid } from '#base/errors.ts'

/** One step of the schema, as it stands in `migrations/`. */
export interface Migration {
  readonly name: string
  readonly text: string
  readonly sha256: string
}

/** One number for all that change the schema of one database. */
const MIGRATION_LOCK = '5260190012'

const MIGRATION_TABLE = `create table if not exists migration
    (name text not null, sha256 text not null, at timestamptz not null default now(), primary key (name));
  grant select on migration to kept_app`

/** Every migration, in the order in which they are applied. */
export function readMigrations(folder = new URL('./migrations/', import.meta.url)): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    })
}

/**
 * Brings a database up to date, one transaction a step. Two processes that do
 * so at once take turns, and the second finds nothing to do.
 *
 * @param owner a session of the role that owns everything
 * @returns names of the migrations that were applied
 * @throws Invalid where a step that was applied reads otherwise now, or the
 *   database is newer than this release
 */
export async function migrate(owner: pg.ClientBase, migrations = readMigrations()): Promise<readonly string[]> {
  return inTurn(owner, async () => {
    await makeRole(owner)
    await owner.query(MIGRATION_TABLE)
    const { rows } = await owner.query<{ name: string; sha256: string }>('select name, sha256 from migration')
    refuseOther(new Map(rows.map((r) => [r.name, r.sha256])), migrations)
    const fresh = migrations.filter((m) => !rows.some((r) => r.name === m.name))
    for (const migration of fresh) {
      await owner.query('begin')
      try {
        await apply(owner, migration)
        await owner.query('commit')
      } catch (error) {
        await owner.query('rollback')
        throw error
      }
    }
    return fresh.map((m) => m.name)
  })
}

/** The same in a transaction of the caller, on a database that has nothing yet. */
export async function install(owner: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  await makeRole(owner)
  await owner.query(MIGRATION_TABLE)
  for (const migration of migrations) await apply(owner, migration)
}

/** Runs `work` while no other process changes the schema of this database. */
export async function inTurn<T>(owner: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    return await work()
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {})
  }
}

async function apply(owner: pg.ClientBase, { name, text, sha256 }: Migration): Promise<void> {
  await owner.query(text)
  await owner.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
}

function refuseOther(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  for (const [name, sha256] of applied) {
    const ours = migrations.find((m) => m.name === name)
    if (ours === undefined) {
      throw new Invalid(
        `newer database: migration ${JSON.stringify(name)} is unknown, expected a newer release of Kept`,
      )
    }
    if (ours.sha256 !== sha256) {
      throw new Invalid(
        `changed migration: ${JSON.stringify(name)}, expected the text that was applied (SHA-256 ${sha256.slice(0, 16)}…); take the release of Kept that made this database`,
      )
    }
  }
}

/**
 * The role of every session that questions and actions use: it owns nothing
 * and cannot sign in. Roles belong to the whole server, so one that another
 * database made is as good.
 *
 * @throws Invalid where the owner may not make it or take it on
 */
async function makeRole(owner: pg.ClientBase): Promise<void> {
  try {
    await owner.query(`do $$ begin
      if to_regrole('kept_app') is null then create role kept_app nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`)
    await owner.query(`do $$ begin
      if not pg_has_role(current_user, 'kept_app', 'member') then grant kept_app to current_user; end if;
    end $$`)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new Invalid(
      'missing role: kept_app, expected it or the right to make it; let an administrator run: create role kept_app nologin; grant kept_app to the user of DATABASE_URL',
    )
  }
}
