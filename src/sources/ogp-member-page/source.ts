import { refusal } from '#sources/issue-codes.ts'
import type { MemberIndex } from '#sources/member-index.ts'
import { htmlLines, isHtml } from '#sources/ogp-member-page/html.ts'
import { textLines } from '#sources/ogp-member-page/lines.ts'
import { readMemberPage } from '#sources/ogp-member-page/read.ts'
import { tooLarge } from '#sources/receive/collect.ts'
import { fileTypeOf, typeName } from '#sources/receive/file-type.ts'
import type { Layout, Opened, Received, Source } from '#sources/source.ts'
import { textBytes } from '#sources/table/encoding.ts'

/**
 * A page carries no date. Its edition is the year in which the pages were read
 * whose wordings are known here; whoever knows better gives it with the import.
 */
const EDITION = '2024'

/** A page has at least its member; the largest seen lists some hundred documents. Every line has its reader. */
const gates = { rows: [1, 3000], skipped: 0, issues: { 'line-unread': 0, 'heading-unknown': 0 } } as const

const text: Layout = { id: 'text', title: 'Member page saved as text', edition: EDITION, gates }
const html: Layout = { id: 'html', title: 'Member page saved as HTML', edition: EDITION, gates }

/** A page of a member on OGP's site, as someone saved it. */
export const ogpMemberPage: Source = {
  id: 'ogp-member-page',
  title: 'OGP member page',
  publisher: 'Open Government Partnership',
  licence: 'not stated; facts only are taken',
  about:
    'Header facts, current plan, documents, published figures and advice of one member. Marks that the page draws as pictures are not in it, and names, mailboxes and prose are not taken.',
  coverage: 'partial',
  layouts: [text, html],
  open: openPage,
}

async function openPage(file: Received, members: MemberIndex): Promise<Opened> {
  const written = decoded(file)
  const layout = isHtml(written) ? html : text
  const { lines, address } =
    layout === html ? htmlLines(file.name, written) : { lines: textLines(written), address: null }
  const { issues, readings } = readMemberPage({ file: file.name, lines, address }, members)
  return {
    layout,
    rows: readings.length,
    issues,
    readings: (async function* () {
      yield* readings
    })(),
  }
}

/** Lines are held all at once. The largest page that was seen has half a million bytes as HTML. */
const LARGEST = 20_000_000

/** @throws Invalid where the file is no page or no honest one, or its bytes are not UTF-8 */
function decoded(file: Received): string {
  const type = fileTypeOf(file.bytes)
  if (type !== 'text' && type !== 'html')
    throw refusal(
      'file-type',
      `wrong type of file: ${JSON.stringify(file.name)} is ${typeName(type)}, expected a page saved as text or HTML`,
      [file.name],
      { type, expected: 'text or HTML' },
    )
  if (file.bytes.length > LARGEST) throw tooLarge(file.name, LARGEST)
  return new TextDecoder().decode(textBytes(file, 'utf-8'))
}
