import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { ContactLine, MemberView } from '#queries/member-view.ts'
import { aside, type Block, emptySentence, plainCount } from '#site/member/block.ts'
import { inLang } from '#ui/components/quoted.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { url } from '#ui/url.ts'

/** Whom to ask, by role and institution, and how fresh that is. Persons are named by the institution itself, not here. */
export function contact(lang: Lang, { contacts, page }: MemberView): Block {
  const block = { id: 'contact', title: t(lang, 'member.contact'), count: plainCount(contacts.length) }
  if (contacts.length === 0) return { ...block, body: emptySentence(lang, 'member.contact.none', 'not-loaded') }
  const asOf = contacts.reduce<string | null>(
    (newest, c) => (c.asOf !== null && (newest === null || c.asOf > newest) ? c.asOf : newest),
    null,
  )
  const side =
    asOf === null
      ? aside(lang, 'member.contact.undated')
      : aside(lang, 'member.contact.as-of', { date: time(lang, asOf) })
  return { ...block, side, body: html`${contacts.map((line) => address(lang, line))}${where(lang, page)}` }
}

function address(lang: Lang, { role, institution, lang: own }: ContactLine): Html {
  return html`<address class="said"${inLang(lang, own)}><b>${role}</b><br>${institution}</address>`
}

function where(lang: Lang, page: string | null): Html {
  if (page === null) return nothing
  const link = html`<a href="${url(page)}">${t(lang, 'member.contact.page')}</a>`
  return html`<p class="meta">${sentence(lang, 'member.contact.name', { page: link })}</p>`
}
