import type pg from 'pg'

/**
 * How new each member's data is, learned from the database as it happens.
 *
 * Pages are kept under these numbers. While the channel is down no number can
 * be trusted, so `current` is false and every request is rendered.
 */
export class Versions {
  readonly #members = new Map<string, number>()
  readonly #pool: pg.Pool
  #everything = 1
  #current = false
  #closed = false
  #client: pg.PoolClient | null = null

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Whether changes reach us. */
  get current(): boolean {
    return this.#current
  }

  /** A number that changes whenever something of that member does. */
  of(member: string): string {
    return `${this.#everything}.${this.#members.get(member) ?? 0}`
  }

  /** A number that changes whenever anything does. */
  get ofAll(): string {
    let sum = this.#everything
    for (const version of this.#members.values()) sum += version
    return String(sum)
  }

  /** Starts to listen, and again whenever the connection is lost. */
  async listen(): Promise<void> {
    const client = await this.#pool.connect()
    this.#client = client
    client.on('notification', (message) => this.#changed(message.payload ?? '*'))
    const lost = () => {
      if (this.#client !== client) return
      this.#current = false
      this.#client = null
      client.release(true)
      if (!this.#closed) setTimeout(() => void this.listen().catch(() => {}), 500).unref()
    }
    client.on('error', lost)
    client.on('end', lost)
    await client.query('listen kept_change')
    this.#everything++
    this.#current = true
  }

  close(): void {
    this.#closed = true
    this.#current = false
    this.#client?.release(true)
    this.#client = null
  }

  #changed(payload: string): void {
    if (payload === '*') this.#everything++
    else for (const member of payload.split(' ')) this.#members.set(member, (this.#members.get(member) ?? 0) + 1)
  }
}
