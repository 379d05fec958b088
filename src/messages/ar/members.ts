/** Arabic of src/messages/en/members.ts. */
export const members = {} as const satisfies Record<string, string>
