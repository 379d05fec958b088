import { envelope } from '#api/envelope.ts'
import type { DataRoute } from '#api/route.ts'
import { findDocuments } from '#queries/find-documents.ts'
import { getDocument } from '#queries/get-document.ts'

/** The list of documents under the filters of its address: `/documents.json?kind=letter`. */
export const documentsData: DataRoute = {
  path: '/documents',
  scope: () => null,
  async answer(ask, { query }) {
    const { state, ...data } = await findDocuments(ask, query)
    const search = query.size === 0 ? '' : `?${query}`
    return envelope(data, {
      asOf: state,
      sources: [],
      links: { self: `/documents.json${search}`, page: `/documents${search}` },
    })
  },
}

/** One document: `/documents/mexico-action-plan-2019-2022-2019.json`. */
export const documentData: DataRoute = {
  path: '/documents/:document',
  // in whose list it stands, only the store knows
  scope: () => null,
  async answer(ask, { params, query }) {
    const { state, datasets, ...data } = await getDocument(ask, params.document ?? '', query.get('member'))
    const page = `/documents/${encodeURIComponent(data.id)}`
    return envelope(data, {
      asOf: state,
      sources: datasets,
      links: { self: `${page}.json`, page, member: `/members/${data.listedBy.slug}`, documents: '/documents.json' },
    })
  },
}
