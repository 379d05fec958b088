import { Invalid, NotAllowed, NotFound } from '#base/errors.ts'

/** The status of an error: the one place where the four kinds meet HTTP. */
export function statusOf(error: unknown): 403 | 404 | 422 | 500 {
  if (error instanceof NotFound) return 404
  if (error instanceof NotAllowed) return 403
  if (error instanceof Invalid) return 422
  return 500
}
