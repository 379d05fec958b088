import { isLang, type Lang, languages } from '#messages/languages.ts'

/** The ready language that a browser asks for first; English where it asks for none of them. */
export function preferredLanguage(acceptLanguage: string | undefined): Lang {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((v) => v !== undefined)
      return { lang: tag.trim().toLowerCase().split('-')[0] ?? '', q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ lang, q }) => q > 0 && isLang(lang) && languages[lang].ready)
    .sort((a, b) => b.q - a.q)
  const first = wanted[0]?.lang
  return first !== undefined && isLang(first) ? first : 'en'
}
