import { about } from '#messages/es/about.ts'
import { areas } from '#messages/es/areas.ts'
import { challenge } from '#messages/es/challenge.ts'
import { codes } from '#messages/es/codes.ts'
import { commitment } from '#messages/es/commitment.ts'
import { compare } from '#messages/es/compare.ts'
import { corrections } from '#messages/es/corrections.ts'
import { coverage } from '#messages/es/coverage.ts'
import { data } from '#messages/es/data.ts'
import { deadlines } from '#messages/es/deadlines.ts'
import { design } from '#messages/es/design.ts'
import { documents } from '#messages/es/documents.ts'
import { examples } from '#messages/es/examples.ts'
import { explore } from '#messages/es/explore.ts'
import { fields } from '#messages/es/fields.ts'
import { frame } from '#messages/es/frame.ts'
import { glossary } from '#messages/es/glossary.ts'
import { home } from '#messages/es/home.ts'
import { institutions } from '#messages/es/institutions.ts'
import { issues } from '#messages/es/issues.ts'
import { member } from '#messages/es/member.ts'
import { members } from '#messages/es/members.ts'
import { method } from '#messages/es/method.ts'
import { needed } from '#messages/es/needed.ts'
import { plan } from '#messages/es/plan.ts'
import { policyAreas } from '#messages/es/policy-areas.ts'
import { posts } from '#messages/es/posts.ts'
import { rules } from '#messages/es/rules.ts'
import { search } from '#messages/es/search.ts'
import { similar } from '#messages/es/similar.ts'
import { words } from '#messages/es/words.ts'

/** Every sentence in Spanish; keys are those of English. */
export const es = {
  ...about,
  ...challenge,
  ...commitment,
  ...compare,
  ...corrections,
  ...coverage,
  ...data,
  ...deadlines,
  ...design,
  ...documents,
  ...explore,
  ...frame,
  ...glossary,
  ...home,
  ...institutions,
  ...issues,
  ...member,
  ...members,
  ...method,
  ...needed,
  ...plan,
  ...policyAreas,
  ...posts,
  ...search,
  ...similar,
  ...words,
} as const

/** The labels of the model, the rules and the policy areas in Spanish. */
export const esLabels = { ...codes, ...fields, ...rules, ...examples, ...areas } as const
