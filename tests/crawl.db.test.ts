import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readyLanguages } from '#messages/languages.ts'
import { routes } from '#site/routes.ts'
import { crawl } from './crawl.ts'
import { type ServedSite, servedSite } from './served-site.ts'

let site: ServedSite
before(async () => {
  site = await servedSite({ withExports: true })
})
after(() => site.close())

for (const lang of readyLanguages()) {
  test(`from /${lang} every kind of page is reached, no link is dead, no frame empty, no page heavy`, async () => {
    // every page in the language that all others fall back to; a few of each kind in those
    const few = lang === 'en' ? {} : { mostOfAKind: 30, mostViews: 6 }
    const { reached, faults } = await crawl({ origin: site.origin, lang, ...few })
    assert.deepEqual(faults, [])
    assert.deepEqual(site.logged, [])
    const paths = [...reached].map((address) => address.replace(/\?.*$/, ''))
    for (const { path } of routes) {
      const pattern = new RegExp(`^/${lang}${path === '/' ? '' : path.replace(/:\w+/g, '[^/]+')}$`)
      assert.ok(
        paths.some((p) => pattern.test(p)),
        `no link leads to ${path}`,
      )
    }
    if (lang !== 'en') return
    const { store } = await site.db.ask()
    const ids = await store.rows<{ id: string }>(
      'select c.id from commitment c where c.from_seq <= $1 and c.to_seq > $1',
    )
    const missing = ids.filter(({ id }) => !reached.has(`/en/commitments/${encodeURIComponent(id)}`))
    assert.deepEqual(missing.slice(0, 20), [], 'a promise on record that no link leads to')
  })
}
