/** Arabic of src/messages/en/corrections.ts. */
export const corrections = {} as const satisfies Record<string, string>
