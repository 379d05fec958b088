/** Ctrl-C reaches everyone in the terminal, and each hands it on to the next: one press comes several times. */
const ONE_PRESS_MILLIS = 2000

/**
 * Settles once the process is asked to stop: by a signal, or because the
 * process that started it is gone. Ctrl-C pressed again ends it at once.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked: number | null = null
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (signal === 'SIGINT' && asked !== null && performance.now() - asked > ONE_PRESS_MILLIS) process.exit(130)
        asked ??= performance.now()
        resolve()
      })
    }
  })
}

const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** Waits for a signal that tells the process to stop, until it is ended. */
export class SignalWatch {
  readonly #ended: () => void
  /** Whether one came. */
  came = false

  /** @param stop called once, with the exit code that says which signal it was */
  constructor(stop: (code: number) => void) {
    const listeners = Object.entries(CODES).map(([signal, code]) => {
      const listener = () => {
        if (this.came) return
        this.came = true
        stop(code)
      }
      process.on(signal, listener)
      return [signal, listener] as const
    })
    this.#ended = () => {
      for (const [signal, listener] of listeners) process.off(signal, listener)
    }
  }

  end(): void {
    if (!this.came) this.#ended()
  }
}

/**
 * Ends this process, as a signal would, once the one that started it is gone.
 * The launcher holds a channel to it for nothing else.
 */
export function followLauncher(): void {
  if (process.channel === undefined) return
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
