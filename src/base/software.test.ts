import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { software } from '#base/software.ts'

test('the ledger names the version that the package has', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
  assert.equal(software, `${name} ${version}`)
})
