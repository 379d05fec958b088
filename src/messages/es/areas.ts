/** Spanish of the policy areas, by the slugs of data/bundled/policy-areas.csv. */
export const areas = {} as const satisfies Record<string, string>
