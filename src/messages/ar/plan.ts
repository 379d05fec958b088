/** Arabic of src/messages/en/plan.ts. */
export const plan = {} as const satisfies Record<string, string>
