import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { getInstitution } from '#queries/get-institution.ts'
import { getInstitutions } from '#queries/get-institutions.ts'

/** The institutions of a member: `/members/mexico/institutions.json`. */
export const institutionsData: DataRoute = {
  path: '/members/:slug/institutions',
  scope: ({ slug }) => slug ?? null,
  async answer(ask, { params }) {
    const { state, ...data } = await getInstitutions(ask, params.slug ?? '')
    const path = `/members/${data.member.slug}/institutions`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `${path}.json`, page: path, member: `/members/${data.member.slug}.json` },
    })
  },
}

/** One institution with its promises. */
export const institutionData: DataRoute = {
  path: '/members/:slug/institutions/:institution',
  scope: ({ slug }) => slug ?? null,
  async answer(ask, { params }) {
    const { state, ...data } = await getInstitution(ask, params.slug ?? '', params.institution ?? '')
    const all = `/members/${data.member.slug}/institutions`
    const path = `${all}/${encodeURIComponent(data.slug)}`
    return envelope(data, { asOf: state, sources: [], links: { self: `${path}.json`, page: path, all: `${all}.json` } })
  },
}
