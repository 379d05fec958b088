/** Spanish of src/messages/en/compare.ts. */
export const compare = {} as const satisfies Record<string, string>
