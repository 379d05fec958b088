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
