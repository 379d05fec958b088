/** French of src/messages/en/explore.ts. */
export const explore = {} as const satisfies Record<string, string>
