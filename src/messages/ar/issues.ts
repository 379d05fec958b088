/** Arabic of src/messages/en/issues.ts. */
export const issues = {} as const satisfies Record<string, string>
