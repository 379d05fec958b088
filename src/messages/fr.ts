import { about } from '#messages/fr/about.ts'
import { areas } from '#messages/fr/areas.ts'
import { challenge } from '#messages/fr/challenge.ts'
import { codes } from '#messages/fr/codes.ts'
import { commitment } from '#messages/fr/commitment.ts'
import { compare } from '#messages/fr/compare.ts'
import { corrections } from '#messages/fr/corrections.ts'
import { coverage } from '#messages/fr/coverage.ts'
import { data } from '#messages/fr/data.ts'
import { deadlines } from '#messages/fr/deadlines.ts'
import { design } from '#messages/fr/design.ts'
import { documents } from '#messages/fr/documents.ts'
import { examples } from '#messages/fr/examples.ts'
import { explore } from '#messages/fr/explore.ts'
import { fields } from '#messages/fr/fields.ts'
import { frame } from '#messages/fr/frame.ts'
import { glossary } from '#messages/fr/glossary.ts'
import { home } from '#messages/fr/home.ts'
import { institutions } from '#messages/fr/institutions.ts'
import { issues } from '#messages/fr/issues.ts'
import { member } from '#messages/fr/member.ts'
import { members } from '#messages/fr/members.ts'
import { method } from '#messages/fr/method.ts'
import { needed } from '#messages/fr/needed.ts'
import { plan } from '#messages/fr/plan.ts'
import { policyAreas } from '#messages/fr/policy-areas.ts'
import { posts } from '#messages/fr/posts.ts'
import { rules } from '#messages/fr/rules.ts'
import { search } from '#messages/fr/search.ts'
import { similar } from '#messages/fr/similar.ts'
import { words } from '#messages/fr/words.ts'

/** Every sentence in French; keys are those of English. */
export const fr = {
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

/** The labels of the model, the rules and the policy areas in French. */
export const frLabels = { ...codes, ...fields, ...rules, ...examples, ...areas } as const
