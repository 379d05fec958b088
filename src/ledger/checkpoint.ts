import { Invalid } from '#base/errors.ts'
import { openNote, type Signer, signNote } from '#ledger/note.ts'

/** The state of the tree at one size (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly size: number
  readonly root: Buffer
}

/** Origin, size and root as a signed note; the origin is the name of the key. */
export function signCheckpoint(state: Checkpoint, signer: Signer): string {
  return signNote(`${signer.name}\n${state.size}\n${state.root.toString('base64')}\n`, signer)
}

/** @throws Invalid where the signature does not hold or the text is no checkpoint */
export function openCheckpoint(note: string, verifier: string): Checkpoint & { readonly origin: string } {
  const [origin, size, root] = openNote(note, verifier).split('\n')
  const bytes = Buffer.from(root ?? '', 'base64')
  if (!origin || !/^(0|[1-9]\d*)$/.test(size ?? '') || bytes.length !== 32)
    throw new Invalid('invalid checkpoint, expected origin, size and root')
  return { origin, size: Number(size), root: bytes }
}

/**
 * The same where several keys may have signed: the one that bears the name of
 * the note's origin counts.
 *
 * @throws Invalid as above, or where none of the keys has that name
 */
export function openCheckpointOf(note: string, verifiers: readonly string[]): Checkpoint & { readonly origin: string } {
  const origin = note.slice(0, Math.max(0, note.indexOf('\n')))
  const verifier = verifiers.find((v) => v.startsWith(`${origin}+`))
  if (verifier === undefined)
    throw new Invalid(`unknown origin: ${JSON.stringify(origin)}, no key of that name is known`)
  return openCheckpoint(note, verifier)
}
