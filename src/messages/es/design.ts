/** Spanish of src/messages/en/design.ts. */
export const design = {} as const satisfies Record<string, string>
