import type pg from 'pg'
import { FIGURES } from '#store/transaction.ts'

const RETRY_MILLIS = 500

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
  #figures = 0
  #changes = 0
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

  /**
   * A text that changes whenever something of that member does, or a figure
   * over members that its page is held against; null asks for all members.
   */
  of(member: string | null): string {
    if (member === null) return `${this.#everything}.${this.#changes}`
    return `${this.#everything}.${this.#figures}.${this.#members.get(member) ?? 0}`
  }

  /** Starts to listen, and again whenever the connection is lost. */
  async listen(): Promise<void> {
    const client = await this.#pool.connect()
    const lost = () => this.#lost(client)
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', (message) => this.#changed(message.payload ?? '*'))
    this.#client = client
    try {
      await client.query('listen kept_change')
    } catch (error) {
      this.#client = null
      client.release(true)
      throw error
    }
    // what changed while nobody listened is not known
    this.#everything++
    this.#current = true
  }

  close(): void {
    this.#closed = true
    this.#current = false
    this.#client?.release(true)
    this.#client = null
  }

  #lost(client: pg.PoolClient): void {
    if (this.#client !== client) return
    this.#current = false
    this.#client = null
    client.release(true)
    this.#listenAgain()
  }

  #listenAgain(): void {
    if (this.#closed) return
    setTimeout(() => {
      if (!this.#closed) this.listen().catch(() => this.#listenAgain())
    }, RETRY_MILLIS).unref()
  }

  #changed(payload: string): void {
    this.#changes++
    if (payload === '*') this.#everything++
    else if (payload === FIGURES) this.#figures++
    else for (const member of payload.split(' ')) this.#members.set(member, (this.#members.get(member) ?? 0) + 1)
  }
}
