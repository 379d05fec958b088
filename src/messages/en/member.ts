/** The page of one member. */
export const member = {} as const satisfies Record<string, string>
