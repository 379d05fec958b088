// `npm run check`: types and style.
import { spawnSync } from 'node:child_process'

for (const [command, ...args] of [
  ['tsc', '--noEmit'],
  ['biome', 'check', '.'],
] as const) {
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
