import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { findRules } from '#queries/find-rules.ts'
import { getRule } from '#queries/get-rule.ts'

/** Every rule and measure: `/method.json`. */
export const methodData: DataRoute = {
  path: '/method',
  scope: () => null,
  async answer(ask) {
    const { state, ...data } = await findRules(ask)
    return envelope(data, { asOf: state, sources: [], links: { self: '/method.json', page: '/method' } })
  },
}

/** One rule or measure: `/method/star.json`. */
export const ruleData: DataRoute = {
  path: '/method/:rule',
  scope: () => null,
  async answer(ask, { params }) {
    const { state, ...data } = await getRule(ask, params.rule ?? '')
    const page = `/method/${data.id}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `${page}.json`, page, method: '/method.json' },
    })
  },
}
