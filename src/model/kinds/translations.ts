import { z } from 'zod'
import { json } from '#model/field.ts'

/** The words of a promise or of what hangs on it in one more language. */
export const translationSchema = z.strictObject({
  lang: z.string().min(2),
  title: z.string().min(1).optional(),
  text: z.string().min(1).optional(),
  /** When it is due, in words. */
  due: z.string().min(1).optional(),
})

/** What stands beside the words in the language that is shown first; which of them is the original is told apart from this. */
export const translations = json(
  z.array(translationSchema),
  'In other languages',
  'The same words in the other languages in which the source gives them.',
)
