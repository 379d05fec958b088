import { z } from 'zod'
import { memberLevel } from '#model/codelists/member-level.ts'
import { membershipStatus } from '#model/codelists/membership-status.ts'
import { region } from '#model/codelists/region.ts'
import { address, code, date, json, list, reference, text, yesNo } from '#model/field.ts'
import { defineKind } from '#model/kind.ts'

/** A contact by role: never a person's name or mailbox. */
export const contactSchema = z.strictObject({
  role: z.string().min(1),
  institution: z.string().min(1),
  lang: z.string().min(2),
  /** Date of the source that lists it, a partial date. */
  asOf: z.string().min(4).nullable(),
  source: z.string().min(1).nullable(),
})

/** A name in one language, with the years it held where that is known. */
export const nameSchema = z.strictObject({
  lang: z.string().min(2),
  name: z.string().min(1),
  until: z.string().min(4).optional(),
})

/** A government that takes part in OGP: national or local. */
export const member = defineKind({
  id: 'member',
  label: 'Member',
  definition: 'A government that takes part: national, or a state, province, city or district.',
  owned: true,
  key: 'its slug, as in the addresses of OGP: mexico',
  fields: {
    code: text('Code', 'OGP’s code: three letters for a country, four for a local member (MEX, MXJL).'),
    prefix: text('Prefix of ids', 'The letters that begin its commitment ids. OGP’s own: MO is Morocco.'),
    name: text('Name', 'Its English name today.'),
    names: json(z.array(nameSchema), 'Names', 'Its names in other languages and its former names.'),
    aliases: list('Written as', 'Other ways in which files write its name.'),
    level: code(memberLevel, 'Level', 'Level of government.'),
    parent: reference('Country', 'Slug of the country of a local member.'),
    region: code(region, 'Region', 'Region as OGP groups it.'),
    since: date('Member since', 'When it joined.'),
    sinceEvidence: text('How we know since when', 'Where the year of joining was read, or that it is not confirmed.'),
    status: code(membershipStatus, 'Status', 'Its newest recorded standing. The dated steps are its status events.'),
    voting: yesNo('Votes', 'Whether it may vote and stand for the Steering Committee.'),
    founder: yesNo('Founder', 'Whether it is one of the eight founders.'),
    contacts: json(z.array(contactSchema), 'Contacts', 'Points of contact by role and institution.'),
    challenge: text('Open Gov Challenge', 'How many Challenge commitments its page announces, as published.'),
    page: address('Page', 'Address of its page at OGP.'),
  },
})
