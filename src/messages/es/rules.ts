/** Spanish of what rules and measures bear in words, src/methodology. */
export const rules = {} as const satisfies Record<string, string>
