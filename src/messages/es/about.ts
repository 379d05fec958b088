/** Spanish of src/messages/en/about.ts. */
export const about = {} as const satisfies Record<string, string>
