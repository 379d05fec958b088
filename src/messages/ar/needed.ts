/** Arabic of src/messages/en/needed.ts. */
export const needed = {} as const satisfies Record<string, string>
