/**
 * The layers, in the order the data meets them. A layer may use itself and the
 * layers named beside it, all of which stand above it. `tests/layers.test.ts`
 * holds every import to this; ARCHITECTURE.md prints it.
 */
export const layers = {
  base: [],
  ledger: ['base'],
  model: ['base'],
  methodology: ['base', 'model'],
  messages: ['base', 'model', 'methodology'],
  store: ['base', 'ledger', 'model'],
  sources: ['base', 'model', 'store'],
  derive: ['base', 'ledger', 'model', 'methodology', 'store'],
  queries: ['base', 'model', 'methodology', 'store'],
  actions: ['base', 'ledger', 'model', 'methodology', 'store', 'sources', 'derive'],
  ui: ['base', 'model', 'methodology', 'messages'],
  site: ['base', 'model', 'methodology', 'messages', 'queries', 'ui'],
  api: ['base', 'model', 'methodology', 'messages', 'queries'],
  exports: ['base', 'model', 'methodology', 'messages', 'queries'],
  office: ['base', 'model', 'methodology', 'messages', 'queries', 'actions', 'ui'],
  app: [
    'base',
    'ledger',
    'model',
    'methodology',
    'messages',
    'store',
    'sources',
    'derive',
    'queries',
    'actions',
    'ui',
    'site',
    'api',
    'exports',
    'office',
  ],
} as const satisfies Record<string, readonly string[]>

/** Layers that give the same answer for the same input: no files, no clock, no network. */
export const pure: readonly string[] = ['base', 'model', 'methodology', 'messages', 'ui']
