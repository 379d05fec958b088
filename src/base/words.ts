/*
 * Words as they are searched for: without accents, case or punctuation, so that
 * "Información" finds "informacion". Nothing here knows a language.
 */

/** Letters that no decomposition takes apart, as people type them who lack them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
}
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

/** Marks over, under and within letters, the stretching of Arabic, and what nobody sees. */
const MARKS = /[\p{M}\u0640\p{Cf}]/gu
const APOSTROPHES = /(?<=\p{L})['’‘ʼ](?=\p{L})/gu

/** Scripts that set no space between words: each sign stands for itself, and a word is a row of them. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu')
const ASCII = /^[\0-\x7f]*$/

/** Longer runs of letters are no words anybody looks for. */
const LONGEST = 60

/** Text without accents and case. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN[letter]!)
}

/** The words of a text in their order, plain; what is longer than any word is cut. */
export function wordsIn(text: string): readonly string[] {
  const found = plain(text).replace(APOSTROPHES, '').match(WORD) ?? []
  return found.map((word) => (word.length > LONGEST ? word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : word))
}
