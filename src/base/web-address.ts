// no address that a program made holds any of these, and each has been the way out of an attribute or a line somewhere
const ADDRESS = /^https?:\/\/[^\s"<>\p{C}]{1,2000}$/u

/** Whether a text is an address of the web as it may be kept and linked to: http or https, and nothing that a link cannot hold. */
export function isWebAddress(text: string): boolean {
  return ADDRESS.test(text) && URL.canParse(text)
}

/** Where a link leads, seen from the page that holds it; null where that is no address of the web. */
export function maybeWebAddress(link: string, page?: string): string | null {
  const address = URL.parse(link, page)?.href ?? ''
  return isWebAddress(address) ? address : null
}
