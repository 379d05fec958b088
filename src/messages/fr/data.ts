/** French of src/messages/en/data.ts. */
export const data = {} as const satisfies Record<string, string>
