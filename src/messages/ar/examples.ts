/** Arabic of the titles of worked examples, by their English words. */
export const examples = {} as const satisfies Record<string, string>
