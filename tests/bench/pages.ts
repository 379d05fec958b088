import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { hammer, inTurn, read } from './load.ts'
import type { Serving } from './place.ts'
import type { Measured } from './table.ts'

const MEMBER = '/en/members/mexico'

/** The cached member page against a bare `node:http` that sends the same bytes, in turn. */
export async function measureCachedPage(serving: Serving): Promise<Measured> {
  const headers = { 'accept-encoding': 'br' }
  await settled(serving.port)
  const answer = await fetch(`http://127.0.0.1:${serving.port}${MEMBER}`, { headers })
  const sent = Object.fromEntries(
    [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
  )
  // fetch has undone the compression; the bare server sends what came over the wire
  const wire = await settled(serving.port)
  const bare = createServer((_, response) => {
    response.writeHead(200, sent)
    response.end(wire)
  })
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const port = (bare.address() as AddressInfo).port
  const rates = await inTurn(
    () => hammer({ port: serving.port, path: MEMBER, headers }),
    () => hammer({ port, path: MEMBER, headers }),
    7,
  )
  bare.close()
  bare.closeAllConnections()
  return {
    quality: 'cached page',
    value: `${Math.round(rates.a)} requests/s of ${wire.length} bytes`,
    against: `bare node:http ${Math.round(rates.b)} requests/s`,
    ratio: rates.a / rates.b,
    target: '≥ 0.75',
    met: rates.a / rates.b >= 0.75,
  }
}

/** Weight of the member page with its style sheet and script, as they are sent at that moment. */
export async function measureWeight(serving: Serving, moment: string): Promise<readonly Measured[]> {
  const page = await read(serving.port, MEMBER)
  const markup = brotliDecompressSync(page).toString()
  const sizeOf = async (pattern: RegExp) => {
    const path = pattern.exec(markup)?.[1]
    return path === undefined ? 0 : (await read(serving.port, path)).length
  }
  const css = await sizeOf(/href="([^"]+\.css)"/)
  const script = await sizeOf(/src="([^"]+\.js)"/)
  return [
    weight(`member page with style sheet, brotli, ${moment}`, page.length + css, 20_000),
    weight('script, brotli', script, 10_000),
  ]
}

function weight(quality: string, bytes: number, limit: number): Measured {
  return {
    quality,
    value: `${bytes} bytes`,
    against: '',
    ratio: null,
    target: `≤ ${limit} bytes`,
    met: bytes <= limit,
  }
}

/** The page once it is as small as it gets: whoever asks again has it compressed better. */
async function settled(port: number): Promise<Buffer> {
  let before = await read(port, MEMBER)
  for (let same = 0; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    const now = await read(port, MEMBER)
    same = now.length === before.length ? same + 1 : 0
    before = now
  }
  return before
}
