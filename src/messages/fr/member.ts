/** French of src/messages/en/member.ts. */
export const member = {} as const satisfies Record<string, string>
