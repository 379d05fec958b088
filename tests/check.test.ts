import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

for (const [what, command, ...args] of [
  ['types hold', 'tsc', '--noEmit'],
  ['style holds', 'biome', 'check', '--error-on-warnings', '.'],
] as const) {
  test(what, () => {
    const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, args, { encoding: 'utf8' })
    assert.equal(status, 0, `${stdout}${stderr}`.slice(0, 5000))
  })
}
