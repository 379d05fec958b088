import { about } from '#messages/ar/about.ts'
import { areas } from '#messages/ar/areas.ts'
import { challenge } from '#messages/ar/challenge.ts'
import { codes } from '#messages/ar/codes.ts'
import { commitment } from '#messages/ar/commitment.ts'
import { compare } from '#messages/ar/compare.ts'
import { corrections } from '#messages/ar/corrections.ts'
import { coverage } from '#messages/ar/coverage.ts'
import { data } from '#messages/ar/data.ts'
import { deadlines } from '#messages/ar/deadlines.ts'
import { design } from '#messages/ar/design.ts'
import { documents } from '#messages/ar/documents.ts'
import { examples } from '#messages/ar/examples.ts'
import { explore } from '#messages/ar/explore.ts'
import { fields } from '#messages/ar/fields.ts'
import { frame } from '#messages/ar/frame.ts'
import { glossary } from '#messages/ar/glossary.ts'
import { home } from '#messages/ar/home.ts'
import { institutions } from '#messages/ar/institutions.ts'
import { issues } from '#messages/ar/issues.ts'
import { member } from '#messages/ar/member.ts'
import { members } from '#messages/ar/members.ts'
import { method } from '#messages/ar/method.ts'
import { needed } from '#messages/ar/needed.ts'
import { plan } from '#messages/ar/plan.ts'
import { policyAreas } from '#messages/ar/policy-areas.ts'
import { posts } from '#messages/ar/posts.ts'
import { rules } from '#messages/ar/rules.ts'
import { search } from '#messages/ar/search.ts'
import { similar } from '#messages/ar/similar.ts'
import { words } from '#messages/ar/words.ts'

/** Every sentence in Arabic; keys are those of English. */
export const ar = {
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

/** The labels of the model, the rules and the policy areas in Arabic. */
export const arLabels = { ...codes, ...fields, ...rules, ...examples, ...areas } as const
