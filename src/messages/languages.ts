/** A language of the interface. */
export interface Language {
  /** Its own name. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Locale for dates and numbers. */
  readonly locale: string
  /** Whether its sentences are written; until then pages are not offered in it. */
  readonly ready: boolean
  /** Whether a person who knows the language has gone over it; until then its pages say so. */
  readonly reviewed: boolean
}

/** The languages of the interface. Codes stand in addresses: /es/members. */
export const languages = {
  en: { name: 'English', dir: 'ltr', locale: 'en-GB', ready: true, reviewed: true },
  es: { name: 'Español', dir: 'ltr', locale: 'es', ready: true, reviewed: false },
  fr: { name: 'Français', dir: 'ltr', locale: 'fr', ready: true, reviewed: false },
  // Western figures: tables set them under each other with those of sources.
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn', ready: true, reviewed: false },
} as const satisfies Record<string, Language>

export type Lang = keyof typeof languages

/** Whether pages can be asked for in that language. */
export function isLang(text: string): text is Lang {
  return Object.hasOwn(languages, text)
}

/** Languages in which pages are offered. */
export function readyLanguages(): readonly Lang[] {
  return (Object.keys(languages) as Lang[]).filter((lang) => languages[lang].ready)
}
