import { slugOf } from '#base/slug.ts'
import type { Line } from '#sources/ogp-member-page/lines.ts'
import { institutionWords, roleWords } from '#sources/ogp-member-page/lookups.ts'
import type { Page } from '#sources/ogp-member-page/page.ts'

/** A point of contact: never a name, never a mailbox. */
export interface Contact {
  readonly role: string
  readonly institution: string
}

// lengths are bounded so that no text, however made, takes long
const MAILBOX = /[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,255}/g
const NUMBER = /\+?\(?\d[\d\s().-]{6,30}\d/g
const GROUP = /^(national poc|national-local integration|points? of contact|contacts?|e-?mail)$/i
/** Words of mailboxes that name no person. */
const OFFICE = /^(open|government|gobierno|abierto|gov|ogp|aga|info|contact|transparen\w*|data|public\w*)$/

/**
 * Reads role and institution. Pages print name, role, institution and mailbox
 * in one breath; the name ends where a word begins that only a role begins
 * with. Where none is found, or nothing stood where a name can stand, the
 * contact is left out, for a name could be kept by mistake.
 */
export function readContacts(page: Page): readonly Contact[] | null {
  if (!page.has('contact')) return null
  const contacts: Contact[] = []
  let open = new Unfinished()
  const finish = (line: Line) => {
    const contact = open.close()
    if (contact === 'unreadable') page.report('contact-unreadable', line)
    else if (contact !== null) contacts.push(contact)
    open = new Unfinished()
  }
  let last: Line | null = null
  for (const line of page.lines('contact')) {
    page.take(line)
    page.keepSecret(line)
    if (line.picture) continue
    if (GROUP.test(line.text) && !line.href?.startsWith('mailto:')) continue
    last = line
    for (const part of partsOf(line.text)) {
      if (open.isNext(part)) finish(line)
      open.add(part)
    }
    const mailboxes = [
      ...(line.text.match(MAILBOX) ?? []),
      ...(line.href?.startsWith('mailto:') ? [line.href.slice(7)] : []),
    ]
    if (mailboxes.length === 0) continue
    open.knows(mailboxes)
    finish(line)
  }
  if (last !== null) finish(last)
  return contacts
}

function partsOf(text: string): readonly string[] {
  return text
    .replace(MAILBOX, ' ')
    .replace(NUMBER, ' ')
    .split(/[,;|]|\s[–—-]\s/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !GROUP.test(part))
}

/** A contact of which parts are still to come. */
class Unfinished {
  #role: string | null = null
  #institution: string | null = null
  #names: string[] = []
  /** Whether a part was dropped that can have been the name. Where none was, the name may hide in what is left. */
  #dropped = false
  #seen = false

  /** Whether the part begins the next contact: a second role after an institution. */
  isNext(part: string): boolean {
    return this.#role !== null && this.#institution !== null && !institutionWords.test(part)
  }

  add(part: string): void {
    this.#seen = true
    const role = this.#role === null ? roleWords.exec(part) : null
    const institution = institutionWords.exec(part)
    if (role !== null && !(institution !== null && institution.index < role.index)) {
      this.#role = part.slice(role.index)
      this.#dropped ||= role.index > 0
    } else if (institution !== null) {
      this.#name(this.#role === null ? part.slice(institution.index) : part)
      this.#dropped ||= this.#role === null && institution.index > 0
    } else this.#dropped = true
  }

  knows(mailboxes: readonly string[]): void {
    this.#seen = true
    for (const mailbox of mailboxes) {
      const words = slugOf(mailbox.split('@')[0] ?? '').split('-')
      this.#names.push(...words.filter((word) => word.length >= 3 && !OFFICE.test(word)))
    }
  }

  close(): Contact | 'unreadable' | null {
    if (!this.#seen) return null
    const role = this.#role
    const institution = this.#institution
    if (role === null || institution === null || !this.#dropped) return 'unreadable'
    const words = slugOf(`${role} ${institution}`).split('-')
    return this.#names.some((name) => words.includes(name)) ? 'unreadable' : { role, institution }
  }

  #name(institution: string): void {
    this.#institution = this.#institution === null ? institution : `${this.#institution}, ${institution}`
  }
}
