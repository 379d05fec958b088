import { missing } from '#base/coding.ts'

/** The fixed words for what is not there, and what each of them means. The words are never varied. */
export const absences = {
  ...missing,
  withheld: 'It was recorded, and later removed for the protection of a person.',
  'not-loaded': 'It may exist, but no source loaded here has it.',
  'not-printed': 'The publisher left its place blank.',
  'none-given': 'The source says that there is none.',
  'no-report': 'Nobody reported it.',
  'perhaps-the-same':
    'It may be the same promise as another that is counted: it stands in the list, and is not counted until somebody decides.',
  'not-recorded': 'The source lists the thing, without this.',
  'not-in-source':
    'The page that we read does not print it, or prints it as a picture, and no other source loaded here has it.',
} as const

export type Absence = keyof typeof absences
