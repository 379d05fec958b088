/**
 * A decimal that a spreadsheet wrote with the noise of its arithmetic, as people
 * write it: the shortest that is the same number, '5.1' for '5.0999999999999996'.
 * Every other text stays as it is.
 */
export function shortestDecimal(text: string): string {
  return /^\d+\.\d{10,}$/.test(text) ? String(Number(text)) : text
}
