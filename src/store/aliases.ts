import { canonicalId } from '#model/identity.ts'
import type { KindId } from '#model/kinds/index.ts'

/** A subject as some source names it. */
export interface Subject {
  readonly kind: KindId
  readonly member: string
  readonly id: string
}

/** Ids that give way to others, by `aliasKey`. An id that others give way to never gives way itself. */
export type Aliases = ReadonlyMap<string, string>

/** 'mexico MEX-2-14': how `Aliases` are keyed. */
export function aliasKey(member: string, id: string): string {
  return `${member}\u0001${id}`
}

/** The name under which a subject is kept. */
export function canonicalSubject(s: Subject, aliases: Aliases): Subject {
  if (aliases.size === 0) return s
  const id = canonicalId(s.kind, s.id, (promise) => aliases.get(aliasKey(s.member, promise)) ?? promise)
  return id === s.id ? s : { kind: s.kind, member: s.member, id }
}

/** The same words, with every promise they name named as it is kept. */
export function canonicalWords(
  s: Subject,
  says: Readonly<Record<string, unknown>>,
  aliases: Aliases,
): Readonly<Record<string, unknown>> {
  if (aliases.size === 0) return says
  const kept = (id: unknown) => (typeof id === 'string' ? (aliases.get(aliasKey(s.member, id)) ?? id) : id)
  const changes: Record<string, unknown> = {}
  if (kept(says.commitment) !== says.commitment) changes.commitment = kept(says.commitment)
  if (says.subjectKind === 'commitment' && kept(says.subject) !== says.subject) changes.subject = kept(says.subject)
  if (Array.isArray(says.continues) && says.continues.some((id) => kept(id) !== id))
    changes.continues = says.continues.map(kept)
  return Object.keys(changes).length === 0 ? says : { ...says, ...changes }
}

/** Each subject under every name that a source may give it, once. */
export function everyName(subjects: Iterable<Subject>, aliases: Aliases): readonly Subject[] {
  const others = namesByCanonical(aliases)
  const all = new Map<string, Subject>()
  const add = (s: Subject) => all.set(`${s.kind}\u0001${s.member}\u0001${s.id}`, s)
  for (const s of subjects) {
    add({ kind: s.kind, member: s.member, id: s.id })
    if (others.size === 0 || !hangsOnPromise(s.kind)) continue
    const { id } = canonicalSubject(s, aliases)
    const slash = id.indexOf('/')
    const [promise, rest] = slash === -1 ? [id, ''] : [id.slice(0, slash), id.slice(slash)]
    const names = others.get(aliasKey(s.member, promise)) ?? []
    for (const name of [promise, ...names]) add({ kind: s.kind, member: s.member, id: name + rest })
  }
  return [...all.values()]
}

function hangsOnPromise(kind: KindId): boolean {
  return kind === 'commitment' || kind === 'assessment' || kind === 'milestone' || kind === 'indicator'
}

function namesByCanonical(aliases: Aliases): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const [key, canonical] of aliases) {
    const [member, alias] = key.split('\u0001') as [string, string]
    const known = names.get(aliasKey(member, canonical))
    if (known === undefined) names.set(aliasKey(member, canonical), [alias])
    else known.push(alias)
  }
  return names
}
