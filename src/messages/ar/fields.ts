/** Arabic of the kinds and their fields, src/model/kinds. */
export const fields = {} as const satisfies Record<string, string>
