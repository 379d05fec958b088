/** Spanish of src/messages/en/words.ts. */
export const words = {} as const satisfies Record<string, string>
