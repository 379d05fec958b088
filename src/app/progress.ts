/** Where progress is written; a terminal gets a bar that moves, anything else a line now and then. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const BAR_MILLIS = 100
const LINE_MILLIS = 5000
const BAR_WIDTH = 24

/** How far a piece of work has come, told while it goes on: how many, how fast, how long still. */
export class Progress {
  readonly #stream: ProgressStream
  readonly #unit: string
  readonly #now: () => number
  #label = ''
  #began = 0
  #told = 0
  #shown = false

  /** @param unit what is counted: 'rows' */
  constructor(stream: ProgressStream, unit: string, now: () => number = () => performance.now()) {
    this.#stream = stream
    this.#unit = unit
    this.#now = now
  }

  /** Says how many of the things are done; speaks only as often as anyone wants to read it. */
  update(label: string, done: number, of: number | null): void {
    const now = this.#now()
    if (label !== this.#label) {
      this.#label = label
      this.#began = now
      this.#told = this.#stream.isTTY ? 0 : now
    }
    if (now - this.#told < (this.#stream.isTTY ? BAR_MILLIS : LINE_MILLIS)) return
    this.#told = now
    this.#show(this.#line(done, of, now - this.#began))
  }

  /** A phase that cannot be counted. */
  phase(text: string): void {
    this.#label = text
    if (this.#stream.isTTY) this.#show(text)
    else this.#stream.write(`${text}\n`)
  }

  /** Takes the bar away, so that what follows stands on a line of its own. */
  end(): void {
    if (this.#shown) this.#stream.write('\r\u001b[K')
    this.#shown = false
  }

  #line(done: number, of: number | null, millis: number): string {
    const rate = millis > 0 ? done / (millis / 1000) : 0
    const speed = rate > 0 ? ` · ${whole(rate)} ${this.#unit}/s` : ''
    if (of === null) return `${this.#label} ${whole(done)} ${this.#unit}${speed}`
    const left = rate > 0 && done < of ? ` · ${duration((of - done) / rate)} left` : ''
    const bar = this.#stream.isTTY ? ` ${barOf(of === 0 ? 1 : done / of)}` : ''
    return `${this.#label}${bar} ${whole(done)} of ${whole(of)} ${this.#unit}${speed}${left}`
  }

  #show(text: string): void {
    if (!this.#stream.isTTY) this.#stream.write(`${text}\n`)
    else {
      const width = this.#stream.columns ?? 80
      this.#stream.write(`\r\u001b[K${text.slice(0, width - 1)}`)
      this.#shown = true
    }
  }
}

function barOf(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR_WIDTH)
  return `[${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}]`
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB')
}

/** '8 s', '2 min 5 s'. */
function duration(seconds: number): string {
  const all = Math.ceil(seconds)
  return all < 60 ? `${all} s` : `${Math.floor(all / 60)} min ${all % 60} s`
}
