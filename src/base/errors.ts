import type { Issue } from '#base/issue.ts'

/** Nothing is there under that name. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** It was there, and is no longer: withdrawn or erased. */
export class Gone extends Error {
  override readonly name = 'Gone'
}

/** It stands under another address now, for good. */
export class Moved extends Error {
  override readonly name = 'Moved'
  /** Path behind the language: '/commitments/MX0075'. */
  readonly to: string
  constructor(to: string) {
    super(`moved for good to ${to}`)
    this.to = to
  }
}

/** It is there, but not for this person. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed'
}

/** What was sent cannot be used; `issues` say what, where, and what was expected. */
export class Invalid extends Error {
  override readonly name = 'Invalid'
  readonly issues: readonly Issue[]
  constructor(message: string, issues: readonly Issue[] = []) {
    super(message)
    this.issues = issues
  }
}

/** Our own mistake: something that cannot happen did. */
export class Bug extends Error {
  override readonly name = 'Bug'
}
