import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { findRules } from '#queries/find-rules.ts'
import { getCodelist } from '#queries/get-codelist.ts'
import { getMethod } from '#queries/get-method.ts'
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

/** One codelist: `/method/codelists/completion.json`. */
export const codelistData: DataRoute = {
  path: '/method/codelists/:list',
  scope: () => null,
  async answer(ask, { params }) {
    const { state, ...data } = await getCodelist(ask, params.list ?? '')
    const page = `/method/codelists/${data.id}`
    return envelope(data, { asOf: state, sources: [], links: { self: `${page}.json`, page, method: '/method.json' } })
  },
}

/** One version of the review method: `/method/versions/m3.json`. */
export const methodVersionData: DataRoute = {
  path: '/method/versions/:method',
  scope: () => null,
  async answer(ask, { params }) {
    const { state, ...data } = await getMethod(ask, params.method ?? '')
    const page = `/method/versions/${data.id}`
    return envelope(data, { asOf: state, sources: [], links: { self: `${page}.json`, page, method: '/method.json' } })
  },
}
