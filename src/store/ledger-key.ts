import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Invalid } from '#base/errors.ts'
import { newSignerKey, parseSignerKey, type Signer, verifierKey } from '#ledger/note.ts'

/**
 * The key that signs checkpoints: `keys/ledger.key` in the data folder, made
 * on first use, readable by its owner alone. It is never in the database, so
 * never in a backup.
 *
 * @throws Invalid where the file is there but holds no key
 */
export function ledgerSigner(dataFolder: string): Signer {
  const folder = join(dataFolder, 'keys')
  const file = join(folder, 'ledger.key')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    makeKey(file)
  }
  try {
    return parseSignerKey(readFileSync(file, 'utf8').trim())
  } catch (error) {
    throw new Invalid(
      `invalid signing key: ${JSON.stringify(file)}, expected a line PRIVATE+KEY+…: ${(error as Error).message}`,
    )
  }
}

/** The key appears whole, and never in the place of one that another process made meanwhile: that one may have signed already. */
function makeKey(file: string): void {
  const origin = newOrigin()
  const fresh = `${file}.${origin}`
  try {
    writeFileSync(fresh, `${newSignerKey(origin)}\n`, { mode: 0o600, flag: 'wx', flush: true })
    linkSync(fresh, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(fresh, { force: true })
  }
}

/**
 * The public keys under which checkpoints of this ledger count: that of its own
 * key, and those in `keys/*.pub`, one line each. The latter are of keys that
 * signed it before, say on the machine from which it was restored.
 */
export function verifierKeys(dataFolder: string): readonly string[] {
  const folder = join(dataFolder, 'keys')
  const own = verifierKey(ledgerSigner(dataFolder))
  const others = readdirSync(folder)
    .filter((name) => name.endsWith('.pub'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [...new Set([own, ...others])]
}

/**
 * Lets checkpoints count that another key signed; `verifier` is its public half.
 *
 * @throws Invalid where it is none
 */
export function trustVerifier(dataFolder: string, verifier: string): void {
  if (!/^[\w.-]+\+[0-9a-f]{8}\+[\w+/=]+$/.test(verifier))
    throw new Invalid(`invalid verifier key: ${JSON.stringify(verifier.slice(0, 80))}, expected name+id+key`)
  const folder = join(dataFolder, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, `${verifier.split('+')[0]}.pub`), `${verifier}\n`)
}

/** A name for this ledger that no other has. */
function newOrigin(): string {
  const random = crypto.getRandomValues(new Uint8Array(6))
  return `kept-${Buffer.from(random).toString('hex')}`
}
