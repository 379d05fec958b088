import { areas } from '#messages/es/areas.ts'
import { codes } from '#messages/es/codes.ts'
import { commitment } from '#messages/es/commitment.ts'
import { design } from '#messages/es/design.ts'
import { examples } from '#messages/es/examples.ts'
import { fields } from '#messages/es/fields.ts'
import { frame } from '#messages/es/frame.ts'
import { home } from '#messages/es/home.ts'
import { issues } from '#messages/es/issues.ts'
import { member } from '#messages/es/member.ts'
import { members } from '#messages/es/members.ts'
import { method } from '#messages/es/method.ts'
import { needed } from '#messages/es/needed.ts'
import { rules } from '#messages/es/rules.ts'
import { words } from '#messages/es/words.ts'

/** Every sentence in Spanish; keys are those of English. */
export const es = {
  ...commitment,
  ...design,
  ...frame,
  ...home,
  ...issues,
  ...member,
  ...members,
  ...method,
  ...needed,
  ...words,
} as const

/** The labels of the model, the rules and the policy areas in Spanish. */
export const esLabels = { ...codes, ...fields, ...rules, ...examples, ...areas } as const
