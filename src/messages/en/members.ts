/** The list of members. */
export const members = {} as const satisfies Record<string, string>
