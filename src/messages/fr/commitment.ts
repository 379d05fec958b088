/** French of src/messages/en/commitment.ts. */
export const commitment = {} as const satisfies Record<string, string>
