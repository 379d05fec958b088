import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { setImmediate as turn } from 'node:timers/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

/** A piece of what COPY is fed with. */
export type Piece = string | Uint8Array

interface Query {
  readonly text: string
  readonly values: readonly unknown[]
}

interface Copy {
  readonly text: string
  readonly pieces: Iterator<Piece>
  readonly onSent: (piece: Piece) => void
  /** Pieces that were made before their turn. */
  readonly made: Piece[]
  isWhole: boolean
  fault: unknown
}

/** Most characters or bytes that are made before the database asks for them. */
const AHEAD = 8 * 1024 * 1024
/** Most of them that wait in the stream, and go out by themselves while something else is worked at. */
const SENT = 1024 * 1024

/** How long items are worked at before others get their turn: what the system holds for the database lasts about as long. */
const PORTION_MILLIS = 1

/** Works at each item; now and then whatever else waits in this process gets its turn, the writes above all. */
export async function eachInTurn<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  writes: Writes | null = null,
): Promise<void> {
  for (const item of items) {
    work(item)
    if (++worked % 16 !== 0 || performance.now() - turned < PORTION_MILLIS) continue
    await (writes === null ? turn() : writes.turn())
    turned = performance.now()
  }
}

/** Items worked at so far, and when others last had their turn. */
let worked = 0
let turned = 0

/**
 * What one transaction writes, in order and without waiting: while the database
 * takes in what came before, what comes next is made. Nothing else may use the
 * session until all is `settled`.
 */
export class Writes {
  readonly #client: pg.ClientBase
  readonly #steps: (Query | Copy)[] = []
  #ahead = 0
  #stream: Writable | null = null
  #running: Promise<void> | null = null
  #fault: unknown = null
  #onMore = () => {}

  constructor(client: pg.ClientBase) {
    this.#client = client
  }

  /** What the session is carried by, which its types leave out. */
  get #socket(): Writable {
    return (this.#client as unknown as { readonly connection: { readonly stream: Writable } }).connection.stream
  }

  query(text: string, values: readonly unknown[]): void {
    this.#add({ text, values })
  }

  /**
   * Feeds a COPY with pieces of its format, made when they are needed.
   *
   * @param onSent told each piece that nobody looks at any more
   */
  copy(text: string, pieces: Iterable<Piece>, onSent: (piece: Piece) => void = () => {}): void {
    this.#add({ text, pieces: pieces[Symbol.iterator](), onSent, made: [], isWhole: false, fault: null })
  }

  /** Waits until all is written. @throws what first failed; what came after it was not tried */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running
    if (this.#fault !== null) throw this.#fault
  }

  /** Gives up what is not written yet, since `why` made it pointless; the session can be used again then. */
  async abandon(why: unknown): Promise<void> {
    this.#fault ??= why
    await this.#running
  }

  /** Lets others have their turn, and comes back when the database has enough to do for a while. */
  async turn(): Promise<void> {
    do await turn()
    while (this.#isHungry())
  }

  #isHungry(): boolean {
    const held = this.#ahead + (this.#stream?.writableLength ?? 0)
    return held < SENT && this.#steps.some((s) => 'pieces' in s && !s.isWhole)
  }

  #add(step: Query | Copy): void {
    this.#steps.push(step)
    this.#onMore()
    this.#running ??= this.#run()
  }

  async #run(): Promise<void> {
    try {
      for (let step = this.#steps[0]; step !== undefined && this.#fault === null; step = this.#steps[0]) {
        await ('pieces' in step ? this.#copy(step) : this.#meanwhile(this.#ask(step)))
        this.#steps.shift()
      }
    } catch (error) {
      this.#fault ??= error
    }
    this.#steps.length = 0
    this.#running = null
  }

  async #ask({ text, values }: Query): Promise<void> {
    await this.#client.query(text, [...values])
  }

  /** Where making a piece fails, the database is told and the session stays usable. */
  async #copy(step: Copy): Promise<void> {
    const stream = this.#client.query(from(step.text, { highWaterMark: SENT }))
    this.#stream = stream
    // what still waits in it must not go out once the database has refused
    stream.once('error', () => stream.destroy())
    let failed: unknown = null
    const done = finished(stream).catch((error: unknown) => {
      failed = error
    })
    let given: Piece[] = []
    try {
      for (let piece = this.#take(step); piece !== undefined && failed === null; piece = this.#take(step)) {
        if (this.#fault !== null) throw this.#fault
        if (piece.length === 0) {
          await turn()
          continue
        }
        given.push(piece)
        if (stream.write(piece)) await turn()
        else await this.#meanwhile(Promise.race([once(stream, 'drain'), done]))
        if (stream.writableLength > 0 || this.#socket.writableLength > 0) continue
        for (const sent of given) step.onSent(sent)
        given = []
      }
      if (failed === null) stream.end()
    } catch (error) {
      stream.destroy(error as Error)
      await done
      throw error
    }
    await this.#meanwhile(done)
    if (failed !== null) throw failed
  }

  /** Makes pieces for later until `wait` is over. */
  async #meanwhile(wait: Promise<unknown>): Promise<void> {
    let isOver = false
    const over = wait.finally(() => {
      isOver = true
    })
    over.catch(() => {})
    while (!isOver) await (this.#makeAhead() ? turn() : Promise.race([over, this.#more()]))
    await over
  }

  /** Resolves when there is more to write. */
  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#onMore = resolve
    })
  }

  /** @returns whether there was anything to make, and room for it */
  #makeAhead(): boolean {
    if (this.#ahead >= AHEAD) return false
    const step = this.#steps.find((s): s is Copy => 'pieces' in s && !s.isWhole)
    if (step === undefined) return false
    this.#make(step)
    return true
  }

  #make(step: Copy): void {
    try {
      const { done, value } = step.pieces.next()
      if (done) step.isWhole = true
      else {
        step.made.push(value)
        this.#ahead += value.length
      }
    } catch (error) {
      step.isWhole = true
      step.fault = error
    }
  }

  #take(step: Copy): Piece | undefined {
    while (step.made.length === 0 && !step.isWhole) this.#make(step)
    const piece = step.made.shift()
    if (piece === undefined && step.fault !== null) throw step.fault
    this.#ahead -= piece?.length ?? 0
    return piece
  }
}
