/** The tracker’s own site, which its links leave out. */
export const SITE = 'https://open.usa.gov'

export const commitments = {
  id: 'commitment_id',
  title: 'title',
  theme: 'theme',
  slug: 'theme_slug',
  text: 'text',
  link: 'permalink',
  file: 'source_file',
} as const

export const parts = {
  id: 'sub_id',
  commitment: 'commitment_id',
  theme: 'theme',
  text: 'text',
  agency: 'agency',
  status: 'status',
  earlier: 'progress_aug_2023',
  later: 'progress_and_evidence_2024',
  link: 'permalink',
  file: 'source_file',
} as const

/** Days as of which its two columns of progress speak: their names say no more. */
export const EARLIER = '2023-08'
export const LATER = '2024'

/**
 * Its words, as the tracker orders them. It does not say what they mean, so no
 * code of ours stands beside them: “Complete” may be less than all of it.
 */
export const statuses = ['Not Started', 'In Progress', 'Complete'] as const

/** What stands where nobody has reported yet. */
export const PENDING = 'Progress update pending'
