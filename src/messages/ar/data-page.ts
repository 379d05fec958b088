/** Arabic of src/messages/en/data-page.ts. */
export const dataPage = {} as const satisfies Record<string, string>
