/** French of src/messages/en/method.ts. */
export const method = {} as const satisfies Record<string, string>
