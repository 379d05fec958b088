import type { Command } from '#app/command.ts'
import { withDatabase } from '#app/opened.ts'

/** `kept serve`: the site. */
export const command: Command = {
  name: 'serve',
  takes: '',
  summary: 'Serves the site. The first time it makes the database and brings in the facts that ship with Kept.',
  switches: {},
  examples: ['kept serve', 'PORT=8080 kept serve', 'DATABASE_URL=postgres://kept@db/kept HOST=0.0.0.0 kept serve'],
  run: async (invocation) => {
    // the code of the pages is read while the database starts
    const site = import('#app/serve-site.ts')
    return withDatabase(invocation, async (opened) => (await site).serveSite(invocation, opened))
  },
}
