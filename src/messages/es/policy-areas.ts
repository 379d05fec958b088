/** Spanish of src/messages/en/policy-areas.ts. */
export const policyAreas = {} as const satisfies Record<string, string>
