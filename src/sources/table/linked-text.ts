import type { Issue } from '#base/issue.ts'
import { isWebAddress, maybeWebAddress } from '#base/web-address.ts'
import { issueOf } from '#sources/issue-codes.ts'
import { cellText } from '#sources/table/cell-text.ts'

/** A text and the places that it points to, in its order. */
export interface LinkedText {
  readonly text: string
  readonly links: readonly { readonly text: string; readonly address: string }[]
}

// lengths are bounded so that no text, however made, takes long
const anchor = /<a\s{1,8}href="([^"<>]{1,2000})"[^<>]{0,400}>([^<]{0,4000})<\/a>/gi
const markdown = /\[([^[\]]{1,2000})\]\(([^()\s]{1,2000})\)/g
const bare = /https?:\/\/[^\s<>"'()[\]]{1,2000}/g

/**
 * A cell in which links are written as markup: each becomes the words it stands
 * on, and its address is told apart. An address that is none stays in the text.
 *
 * @param site what links that begin with a slash lead on from
 * @returns null where the cell is blank
 */
export function linkedText(cell: string, at: Issue['at'], issues: Issue[], site?: string): LinkedText | null {
  const links: { text: string; address: string }[] = []
  const link = (whole: string, written: string, words: string) => {
    const address = site !== undefined && written.startsWith('/') ? maybeWebAddress(written, site) : written
    if (address === null || !isWebAddress(address)) {
      issues.push(issueOf('address-unread', at, { value: written.slice(0, 200) }))
      return words.trim() === '' ? written : words
    }
    const text = words.replace(/\s+/g, ' ').trim() || address
    links.push({ text, address })
    return whole.startsWith('[') || words.trim() !== '' ? words : address
  }
  const plain = cell
    .replace(anchor, (whole, address: string, words: string) => link(whole, address, words))
    .replace(markdown, (whole, words: string, address: string) => link(whole, address, words))
  const text = cellText(plain, at, issues)
  if (text === null) return null
  for (const [found] of text.matchAll(bare)) {
    const address = found.replace(/[.,;:]+$/, '')
    if (isWebAddress(address) && !links.some((l) => l.address === address || l.text.includes(address)))
      links.push({ text: address, address })
  }
  return { text, links: withoutRepeats(links) }
}

function withoutRepeats(links: LinkedText['links']): LinkedText['links'] {
  return links.filter((link, i) => links.findIndex((other) => other.address === link.address) === i)
}
