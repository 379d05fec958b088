/** The pages of the rules. */
export const method = {} as const satisfies Record<string, string>
