/** The page of one commitment. */
export const commitment = {} as const satisfies Record<string, string>
