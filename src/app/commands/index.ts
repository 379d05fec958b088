import type { Command } from '#app/command.ts'

/** A command as the overview lists it; its code is read only where it is run. */
export interface CommandLine {
  readonly name: string
  /** What it does, in a few words. */
  readonly what: string
  load(): Promise<{ readonly command: Command }>
}

/** Every command, one line each. */
export const commands: readonly CommandLine[] = [
  { name: 'serve', what: 'serves the site', load: () => import('#app/commands/serve.ts') },
  { name: 'import', what: 'brings in a file of a source', load: () => import('#app/commands/import.ts') },
  { name: 'status', what: 'tells what is held here', load: () => import('#app/commands/status.ts') },
  { name: 'pairs', what: 'lists ids that may be one promise', load: () => import('#app/commands/pairs.ts') },
  { name: 'decide', what: 'settles such a pair', load: () => import('#app/commands/decide.ts') },
  { name: 'withdraw', what: 'takes an import out of force', load: () => import('#app/commands/withdraw.ts') },
  { name: 'redact', what: 'erases what an entry said', load: () => import('#app/commands/redact.ts') },
  { name: 'derive', what: 'works out verdicts and measures again', load: () => import('#app/commands/derive.ts') },
  { name: 'verify', what: 'recomputes the ledger and all that follows', load: () => import('#app/commands/verify.ts') },
  { name: 'backup', what: 'writes everything into a folder', load: () => import('#app/commands/backup.ts') },
  { name: 'restore', what: 'brings a backup into an empty database', load: () => import('#app/commands/restore.ts') },
]
