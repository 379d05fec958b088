import type { Invalid } from '#base/errors.ts'
import { refusal } from '#sources/issue-codes.ts'

/**
 * All bytes of a stream.
 *
 * @throws Invalid as soon as there are more than `limit`
 */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > limit) throw tooLarge(name, limit)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}

/** The refusal of a file that is too large. */
export function tooLarge(name: string, limit: number): Invalid {
  const message = `over-large file: ${JSON.stringify(name)}, expected at most ${limit} bytes`
  return refusal('file-too-large', message, [name], { expected: limit })
}
