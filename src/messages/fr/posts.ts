/** French of src/messages/en/posts.ts. */
export const posts = {} as const satisfies Record<string, string>
