import { about } from '#messages/en/about.ts'
import { challenge } from '#messages/en/challenge.ts'
import { commitment } from '#messages/en/commitment.ts'
import { compare } from '#messages/en/compare.ts'
import { corrections } from '#messages/en/corrections.ts'
import { coverage } from '#messages/en/coverage.ts'
import { data } from '#messages/en/data.ts'
import { deadlines } from '#messages/en/deadlines.ts'
import { design } from '#messages/en/design.ts'
import { documents } from '#messages/en/documents.ts'
import { explore } from '#messages/en/explore.ts'
import { frame } from '#messages/en/frame.ts'
import { glossary } from '#messages/en/glossary.ts'
import { home } from '#messages/en/home.ts'
import { institutions } from '#messages/en/institutions.ts'
import { issues } from '#messages/en/issues.ts'
import { member } from '#messages/en/member.ts'
import { members } from '#messages/en/members.ts'
import { method } from '#messages/en/method.ts'
import { needed } from '#messages/en/needed.ts'
import { plan } from '#messages/en/plan.ts'
import { policyAreas } from '#messages/en/policy-areas.ts'
import { posts } from '#messages/en/posts.ts'
import { search } from '#messages/en/search.ts'
import { similar } from '#messages/en/similar.ts'
import { words } from '#messages/en/words.ts'

/** Every sentence in English, the language that all others fall back to. A subject is one file; its keys begin with their subject. */
export const en = {
  ...frame,
  ...similar,
  ...words,
  ...needed,
  ...home,
  ...institutions,
  ...issues,
  ...members,
  ...compare,
  ...member,
  ...commitment,
  ...method,
  ...design,
  ...glossary,
  ...challenge,
  ...policyAreas,
  ...posts,
  ...corrections,
  ...coverage,
  ...about,
  ...data,
  ...deadlines,
  ...plan,
  ...documents,
  ...explore,
  ...search,
} as const
