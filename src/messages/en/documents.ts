/** The list of documents, and the page of one. */
export const documents = {
  'documents.version-of': 'version for comment of {title}',
  'documents.has-version': 'was open for comment as {title}',
} as const satisfies Record<string, string>
