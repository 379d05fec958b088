import type { Statement } from '#model/statement.ts'

/** A member of whom made-up files speak. */
export function memberSaid(slug: string, body: Extract<Statement, { kind: 'member' }>['body'] = {}): Statement {
  return { kind: 'member', member: slug, id: slug, row: null, body: { name: slug, level: 'national', ...body } }
}

/** A promise of the plan of a made-up member. */
export function promiseSaid(
  member: string,
  id: string,
  body: Extract<Statement, { kind: 'commitment' }>['body'] = {},
): Statement {
  return { kind: 'commitment', member, id, row: null, body: { plan: `AP_${member}`, title: `Promise ${id}`, ...body } }
}

/** What was coded of a promise. */
export function reviewSaid(
  member: string,
  commitment: string,
  stage: 'first' | 'last',
  body: Extract<Statement, { kind: 'assessment' }>['body'] = {},
): Statement {
  const id = `${commitment}/irm/${stage}`
  return { kind: 'assessment', member, id, row: null, body: { commitment, assessor: 'irm', stage, ...body } }
}
