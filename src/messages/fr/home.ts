/** French of src/messages/en/home.ts. */
export const home = {} as const satisfies Record<string, string>
