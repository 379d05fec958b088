import type { Codelist } from '#base/codelist.ts'
import { formatDate, formatNumber } from '#messages/format.ts'
import { fieldLabel, wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { isMessageKey, t } from '#messages/message.ts'
import { completion } from '#model/codelists/completion.ts'
import { yesNo } from '#model/codelists/yes-no.ts'
import { kindOf } from '#model/kinds/index.ts'

/**
 * What a rule needed or found, in the reader's words: rules write levels, days
 * and counts as they are in the code ('substantial or higher', 'after
 * 2018-12-31'). What is none of these is shown as it is written.
 */
export function neededWords(lang: Lang, field: string, text: string): string {
  for (const { form, say } of FORMS) {
    const found = form.exec(text)
    if (found !== null) return say(lang, found, field)
  }
  return wordOfValue(lang, field, text)
}

/** The label of a field with the code that was found in it: a coding's own word, 'yes', a date, a count. */
export function wordOfValue(lang: Lang, field: string, value: string): string {
  const list = listOf(field)
  if (list !== null && Object.hasOwn(list, value)) return wordOf(lang, list, value)
  if (value === 'yes' || value === 'no') return wordOf(lang, yesNo, value)
  const key = `needed.word.${value}`
  if (isMessageKey(key)) return t(lang, key)
  if (Object.hasOwn(kindOf('assessment').fields, value)) return fieldLabel(lang, value)
  return DAY.test(value) ? formatDate(lang, value) : value
}

interface Form {
  readonly form: RegExp
  readonly say: (lang: Lang, found: RegExpExecArray, field: string) => string
}

const DAY = /^\d{4}-\d{2}(-\d{2})?$/
const DATE = String.raw`(\d{4}(?:-\d{2}){0,2})`

/** In this order: the first that fits. */
const FORMS: readonly Form[] = [
  {
    form: /^([a-z-]+) or higher$/,
    say: (lang, [, code = ''], field) => t(lang, 'needed.at-least', { code: wordOfValue(lang, field, code) }),
  },
  {
    form: /^below ([a-z-]+)$/,
    say: (lang, [, code = ''], field) => t(lang, 'needed.below', { code: wordOfValue(lang, field, code) }),
  },
  {
    form: /^not ([a-z-]+)$/,
    say: (lang, [, code = ''], field) => t(lang, 'needed.not', { code: wordOfValue(lang, field, code) }),
  },
  {
    form: new RegExp(`^(before|after) ${DATE}(?: to ${DATE})?$`),
    say: (lang, [, when, from = '', to], _) =>
      t(lang, when === 'before' ? 'needed.before' : 'needed.after', { date: days(lang, from, to) }),
  },
  {
    form: new RegExp(`^${DATE} or later$`),
    say: (lang, [, date = '']) => t(lang, 'needed.from', { date: formatDate(lang, date) }),
  },
  {
    form: new RegExp(`^none by ${DATE}$`),
    say: (lang, [, date = '']) => t(lang, 'needed.none-by', { date: formatDate(lang, date) }),
  },
  { form: new RegExp(`^${DATE} to ${DATE}$`), say: (lang, [, from = '', to]) => days(lang, from, to) },
  {
    form: /^(\d+) of (\d+)$/,
    say: (lang, [, n, of]) =>
      t(lang, 'needed.of', { n: formatNumber(lang, Number(n)), of: formatNumber(lang, Number(of)) }),
  },
]

function days(lang: Lang, from: string, to: string | undefined): string {
  if (to === undefined) return formatDate(lang, from)
  return t(lang, 'needed.days', { from: formatDate(lang, from), to: formatDate(lang, to) })
}

/** The codes that a field of a rule has: rules know some codings under names of their own. */
function listOf(field: string): Codelist | null {
  const [assessment, process] = [kindOf('assessment').fields[field], kindOf('process').fields[field]]
  return assessment?.list ?? process?.list ?? OWN[field] ?? null
}

const OWN: Readonly<Record<string, Codelist>> = { completionFirst: completion, completionLast: completion }
