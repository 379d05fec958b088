import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { getPost, getPosts, postFilters } from '#queries/get-posts.ts'

/** Every post under the filters of the address, all of them: `/posts.json?member=mexico`. */
export const postsData: DataRoute = {
  path: '/posts',
  scope: () => null,
  async answer(ask, { query }) {
    const asked = Object.fromEntries(postFilters.map((name) => [name, query.getAll(name)]))
    const { state, ...data } = await getPosts(ask, asked)
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `/posts.json${search}`, page: `/posts${search}` },
    })
  },
}

/** One post: `/posts/three-strategies-for-community-justice.json`. */
export const postData: DataRoute = {
  path: '/posts/:post',
  scope: () => null,
  async answer(ask, { params }) {
    const { state, ...data } = await getPost(ask, params.post ?? '')
    const page = `/posts/${encodeURIComponent(data.id)}`
    return envelope(data, { asOf: state, sources: [], links: { self: `${page}.json`, page, posts: '/posts.json' } })
  },
}
