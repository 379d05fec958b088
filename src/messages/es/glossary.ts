/** Spanish of src/messages/en/glossary.ts. */
export const glossary = {} as const satisfies Record<string, string>
