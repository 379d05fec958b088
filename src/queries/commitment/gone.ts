import { Gone } from '#base/errors.ts'
import type { ReadStore } from '#store/read-store.ts'

/** What is known of a commitment of which no source speaks any more. */
export interface GoneCommitment {
  readonly id: string
  /** Slug of the member whose it was, and its name if it is still on record. */
  readonly member: string
  readonly memberName: string | null
  /** Its last title on record; null where it never had one, or was erased. */
  readonly title: string | null
  readonly withheld: boolean
  readonly lang: string | null
  /** Day and entry since which nothing stands. */
  readonly since: string | null
  readonly entry: number | null
}

/** It stood here once: all that spoke of it was withdrawn or is no longer listed. */
export class GoneCommitmentError extends Gone {
  readonly known: GoneCommitment
  constructor(known: GoneCommitment) {
    super(messageOf(known))
    this.known = known
  }
}

function messageOf({ id, member, title, withheld, since, entry }: GoneCommitment): string {
  const named = withheld ? 'title withheld' : title === null ? 'without a title' : JSON.stringify(title)
  const when = since === null ? '' : ` since ${since} (entry ${entry})`
  return `gone commitment: ${JSON.stringify(id)} of ${member}, ${named}: no source speaks of it any more${when}`
}

/** What the ledger knows of a commitment that stands no more; null where it never stood. */
export async function findGone(store: ReadStore, id: string): Promise<GoneCommitment | null> {
  const [last] = await store.rows<{ member: string; ended: string | number; body: Buffer | null }>(
    `select s.member, s.to_seq as ended, b.body
       from entry e
       join statement s on s.member = e.scope and s.kind = 'commitment' and s.id = e.subject and s.entry_seq = e.seq
       join entry_body b on b.seq = e.seq
      where e.kind = 'commitment' and e.subject = $2 and e.deed = 'state' and e.seq <= $1 and s.to_seq <= $1
      order by s.to_seq desc, e.seq desc limit 1`,
    [id],
  )
  if (last === undefined) return null
  const [ending] = await store.rows<{ at: Date }>('select e.at from entry e where e.seq <= $1 and e.seq = $2', [
    last.ended,
  ])
  const [owner] = await store.facts('member', 'member = $2 and id = $2', [last.member])
  const says = last.body === null ? null : wordsIn(last.body)
  return {
    id,
    member: last.member,
    memberName: owner === undefined ? null : (owner.name ?? owner.id),
    title: says?.shortTitle ?? says?.title ?? null,
    withheld: says === null,
    lang: says?.lang ?? null,
    since: ending === undefined ? null : ending.at.toISOString().slice(0, 10),
    entry: Number(last.ended),
  }
}

interface Words {
  readonly title?: string | null
  readonly shortTitle?: string | null
  readonly lang?: string | null
}

/** Entries hold exactly what was checked before it was entered. */
function wordsIn(body: Buffer): Words {
  return (JSON.parse(body.toString()) as { readonly says: Words }).says
}
