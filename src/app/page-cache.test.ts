import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { PageCache } from '#app/page-cache.ts'

const page = (text: string) => ({
  status: 200,
  headers: { 'content-type': 'text/plain' },
  bytes: Buffer.from(text.repeat(300)),
})

async function withServer(listener: RequestListener, work: (at: string) => Promise<void>) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

test('each reader gets the encoding that it takes, and the same page', async () => {
  const cache = new PageCache()
  await withServer(
    (request, response) => {
      if (!cache.answer('a', request, response)) void cache.keep('a', page('abc'), request, response)
    },
    async (at) => {
      for (const [accepts, encoding] of [
        ['br', 'br'],
        ['gzip, deflate, br, zstd', 'br'],
        ['gzip;q=1.0, br;q=0', 'gzip'],
        ['gzip, *;q=0', 'gzip'],
        ['identity', null],
        ['brotli', null],
      ] as const) {
        const answer = await fetch(at, { headers: { 'accept-encoding': accepts } })
        assert.equal(answer.headers.get('content-encoding'), encoding, accepts)
        assert.equal(await answer.text(), 'abc'.repeat(300))
      }
    },
  )
})

test('a page is held in the encodings that were asked for, and made into others when somebody takes those', async () => {
  const cache = new PageCache()
  await withServer(
    (request, response) => {
      if (!cache.answer('a', request, response)) void cache.keep('a', page('abc'), request, response)
    },
    async (at) => {
      const sizes: number[] = []
      for (const accepts of ['gzip', 'gzip', 'identity', 'identity']) {
        await (await fetch(at, { headers: { 'accept-encoding': accepts } })).text()
        sizes.push(cache.heldBytes)
      }
      assert.ok(sizes[0]! < 100, `${sizes[0]} bytes for gzip alone`)
      assert.deepEqual(sizes, [sizes[0], sizes[0], sizes[0]! + 900, sizes[0]! + 900])
    },
  )
})

test('what is kept stays within its bounds, and what was used last stays longest', async () => {
  const cache = new PageCache(2200)
  const held: string[] = []
  await withServer(
    (request, response) => {
      const key = request.url!
      if (cache.answer(key, request, response)) held.push(key)
      else void cache.keep(key, page(key), request, response)
    },
    async (at) => {
      const headers = { 'accept-encoding': 'identity' }
      for (const path of ['/1', '/2', '/1', '/3', '/4', '/1', '/2', '/1']) {
        await (await fetch(at + path, { headers })).text()
      }
    },
  )
  assert.deepEqual(held, ['/1', '/1', '/1'])
  assert.ok(cache.heldBytes <= 2200)
})

test('the tag of a page is one for all its encodings, so it is weak, and tells each of them that nothing changed', async () => {
  const cache = new PageCache()
  await withServer(
    (request, response) => {
      if (!cache.answer('a', request, response)) void cache.keep('a', page('abc'), request, response)
    },
    async (at) => {
      const tags: (string | null)[] = []
      for (const accepts of ['br', 'gzip', 'identity']) {
        const answer = await fetch(at, { headers: { 'accept-encoding': accepts } })
        await answer.text()
        tags.push(answer.headers.get('etag'))
      }
      assert.match(tags[0]!, /^W\/"[\w-]{22}"$/)
      assert.deepEqual(tags, [tags[0], tags[0], tags[0]])
      for (const held of [tags[0]!, tags[0]!.slice(2), `"other", ${tags[0]}`, ' * ']) {
        const answer = await fetch(at, { headers: { 'accept-encoding': 'gzip', 'if-none-match': held } })
        assert.deepEqual([answer.status, answer.headers.get('vary')], [304, 'accept-encoding'])
      }
    },
  )
})

test('a page that is made twice at the same time is counted once', async () => {
  const cache = new PageCache()
  await withServer(
    (request, response) => void cache.keep('a', page('abc'), request, response),
    async (at) => {
      await Promise.all([fetch(at), fetch(at), fetch(at)])
    },
  )
  const one = new PageCache()
  await withServer(
    (request, response) => void one.keep('a', page('abc'), request, response),
    async (at) => void (await fetch(at)),
  )
  assert.equal(cache.heldBytes, one.heldBytes)
})

test('a page that is asked for again is sent smaller than the first time, and is the same', async () => {
  const cache = new PageCache()
  const text = Array.from({ length: 3000 }, (_, i) => `<p>${(i * 7919) % 1000} of ${i % 17}</p>`).join('')
  await withServer(
    (request, response) => {
      const bytes = Buffer.from(text)
      if (!cache.answer('a', request, response))
        void cache.keep('a', { status: 200, headers: {}, bytes }, request, response)
    },
    async (at) => {
      const sizes: number[] = []
      for (let i = 0; i < 50 && (sizes.length < 3 || sizes.at(-1) === sizes[0]); i++) {
        const answer = await fetch(at, { headers: { 'accept-encoding': 'br' } })
        assert.equal(await answer.text(), text)
        sizes.push(Number(answer.headers.get('content-length')))
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      assert.ok(sizes.at(-1)! < sizes[0]!, sizes.join())
    },
  )
})
