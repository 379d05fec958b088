/** Arabic of the codelists, src/model/codelists. */
export const codes = {} as const satisfies Record<string, string>
