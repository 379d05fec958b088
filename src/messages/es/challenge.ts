/** Spanish of src/messages/en/challenge.ts. */
export const challenge = {} as const satisfies Record<string, string>
