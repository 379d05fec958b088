/** Arabic of src/messages/en/deadlines.ts. */
export const deadlines = {} as const satisfies Record<string, string>
