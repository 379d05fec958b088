import type { Issue } from '#base/issue.ts'
import { issueOf } from '#sources/issue-codes.ts'

/** What stands where a text named a mailbox. */
export const MASK = '[address removed]'

// the part before and the part after an @; lengths are bounded so that no text, however made, takes long
const before = /[\p{L}\p{N}._%+'-]{1,64}$/u
const after = /^@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u
const REACH = 700
const lineBreak = /<br\s{0,8}\/?\s{0,8}>/gi
const markup = /<\/?[a-z!][^>]{0,400}>/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const controls = new RegExp(control, 'g')
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const remarkable = /[@<\ufffd\r\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const sheetError = /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|CALC!)$/
const formula = /^[=+@-]/

/**
 * A text as the source has it, with three exceptions: mailboxes are masked
 * (a person's address is published only by its owner), `<br>` is a line break,
 * and control characters are taken out. All other markup stays text; whoever
 * prints it escapes it. Each thing done or found is an issue.
 *
 * @returns null where the cell is blank or holds the error of a spreadsheet
 */
export function cellText(cell: string, at: Issue['at'], issues: Issue[]): string | null {
  let text = cell.trim()
  if (text === '') return null
  const first = text.charCodeAt(0)
  if (first === 0x23 && sheetError.test(text)) {
    issues.push(issueOf('cell-error', at, { value: text }))
    return null
  }
  if (remarkable.test(text)) text = cleaned(text, at, issues)
  if (!text.isWellFormed()) text = text.toWellFormed()
  if (text.includes('\ufffd')) issues.push(issueOf('character-lost', at, { times: text.split('\ufffd').length - 1 }))
  if (formula.test(text)) issues.push(issueOf('formula-like', at, { begins: text.slice(0, 1) }))
  return text === '' ? null : text
}

function cleaned(given: string, at: Issue['at'], issues: Issue[]): string {
  let text = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given
  if (text.includes('<')) {
    const broken = replaced(text, lineBreak, '\n')
    if (broken.times > 0) issues.push(issueOf('break-markup', at, { times: broken.times }))
    if (markup.test(broken.text)) issues.push(issueOf('markup-kept', at))
    text = broken.text
  }
  if (control.test(text)) {
    const bare = replaced(text, controls, '')
    issues.push(issueOf('character-control', at, { times: bare.times }))
    text = bare.text
  }
  if (!text.includes('@')) return text.trim()
  const masked = maskMailboxes(text)
  if (masked.times > 0) issues.push(issueOf('mailbox-masked', at, { times: masked.times }))
  return masked.text.trim()
}

interface Replaced {
  readonly text: string
  readonly times: number
}

function replaced(text: string, pattern: RegExp, by: string): Replaced {
  let times = 0
  const out = text.replace(pattern, () => {
    times++
    return by
  })
  return { text: out, times }
}

/** Looks around each @ only, so that a long text without mailboxes costs nothing. */
function maskMailboxes(text: string): Replaced {
  let out = ''
  let done = 0
  let times = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = before.exec(text.slice(Math.max(done, at - 64), at))?.[0]
    const host = after.exec(text.slice(at, at + REACH))?.[0]
    if (name === undefined || host === undefined) continue
    out += text.slice(done, at - name.length) + MASK
    done = at + host.length
    times++
  }
  return { text: out + text.slice(done), times }
}
