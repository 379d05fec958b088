import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { Hono } from 'hono'
import { createListener } from '#app/listener.ts'
import { PageCache } from '#app/page-cache.ts'
import type { Env } from '#app/router.ts'

test('a page is made once, one of an address that nobody writes each time, since what is kept of it would fill the memory', async (t) => {
  let made = 0
  const router = new Hono<Env>().get('/en', (c) => {
    c.env.shows(null)
    made++
    return c.text('a page')
  })
  const cache = new PageCache()
  const versions = { current: true, of: () => '1' }
  const server = createServer(createListener({ router, cache, versions, today: () => '2026-01-02' }))
  t.after(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const times = async (path: string) => {
    made = 0
    for (let i = 0; i < 3; i++) {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
      assert.equal(await answer.text(), 'a page')
    }
    return made
  }
  assert.equal(await times('/en?year=2024'), 1)
  const held = cache.heldBytes
  assert.equal(await times(`/en?year=${'2'.repeat(3000)}`), 3)
  assert.equal(cache.heldBytes, held)
})
