/** Spanish of src/messages/en/documents.ts. */
export const documents = {} as const satisfies Record<string, string>
