/** French of src/messages/en/frame.ts. */
export const frame = {} as const satisfies Record<string, string>
