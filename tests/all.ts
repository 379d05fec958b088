// `npm test`: every test of the repository, in one run of Node's own runner, which prints the count.
import { spawnSync } from 'node:child_process'

const patterns = process.argv.slice(2)
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', ...(patterns.length > 0 ? patterns : ['src/**/*.test.ts', 'tests/**/*.test.ts'])],
  { stdio: 'inherit', env: { ...process.env, TZ: 'UTC', NODE_ENV: 'test' } },
)
process.exitCode = status ?? 1
