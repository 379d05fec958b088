import { Gone, Invalid, Moved, NotAllowed, NotFound } from '#base/errors.ts'

/** The status of an error: the one place where its kinds meet HTTP. */
export function statusOf(error: unknown): 301 | 403 | 404 | 410 | 422 | 500 {
  if (error instanceof Moved) return 301
  if (error instanceof Gone) return 410
  if (error instanceof NotFound) return 404
  if (error instanceof NotAllowed) return 403
  if (error instanceof Invalid) return 422
  return 500
}
