/** French of src/messages/en/coverage.ts. */
export const coverage = {} as const satisfies Record<string, string>
