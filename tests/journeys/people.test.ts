// What people come for, done as they do it: by following links and filling in forms, with and without script.
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { readyLanguages } from '#messages/languages.ts'
import { getChromium } from '../chromium.ts'
import { pdfText } from '../pdf-text.ts'
import { type ServedSite, servedSite } from '../served-site.ts'

let site: ServedSite
let browser: Browser

before(async () => {
  site = await servedSite({ withExports: true })
  browser = await chromium.launch({ executablePath: getChromium(), args: ['--no-sandbox', '--disable-gpu'] })
})
after(async () => {
  await browser?.close()
  await site?.close()
})

async function visit(path: string, use: (page: Page) => Promise<void>, javaScriptEnabled = false): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(site.origin + path)
  await use(page)
  await context.close()
}

test('find Mexico and open a document whose address is recorded', async () => {
  await visit('/en', async (page) => {
    await page.locator('nav a', { hasText: 'Members' }).first().click()
    await page.locator('main input[type=search], main input[name=q]').first().fill('mexico')
    await page.keyboard.press('Enter')
    await page.locator('main a[href="/en/members/mexico"]').first().click()
    assert.equal(await page.locator('h1').textContent(), 'Mexico')
    const recorded = await site.db
      .ask()
      .then(({ store }) =>
        store.rows<{ address: string }>(
          "select d.address from document d where d.from_seq <= $1 and d.to_seq > $1 and d.address is not null and (d.member = 'mexico' or 'mexico' = any(d.about))",
        ),
      )
    const known = new Set(recorded.map((r) => r.address))
    assert.ok(known.size > 0)
    const addresses = await page.evaluate(
      '[...document.querySelectorAll("#documents tbody a[href^=http]")].map((a) => a.getAttribute("href"))',
    )
    const open = (addresses as string[]).filter((a) => known.has(a))
    assert.ok(open.length > 0, `none of ${JSON.stringify((addresses as string[]).slice(0, 3))} is a recorded address`)
  })
})

test('find all late promises on beneficial ownership in Africa: none is known to be late, and the page says of which nobody can tell', async () => {
  await visit('/en', async (page) => {
    await page.locator('nav a', { hasText: 'Promises' }).first().click()
    await page.locator('input[name=q]').first().fill('beneficial ownership')
    await page.keyboard.press('Enter')
    await page.locator('a[href*="region=africa"]').first().click()
    const asked = new URL(page.url())
    assert.deepEqual(
      [asked.searchParams.get('q'), asked.searchParams.get('region')],
      ['beneficial ownership', 'africa-and-the-middle-east'],
    )
    const { store } = await site.db.ask()
    const [known] = await store.rows<{ n: number }>(
      `select count(*)::integer as n from commitment c join member m on m.member = c.member and m.from_seq <= $1 and m.to_seq > $1
        where c.from_seq <= $1 and c.to_seq > $1 and m.region = 'africa-and-the-middle-east'
          and concat_ws(' ', c.title, c.short_title, c.full_text) ~* 'beneficial' and concat_ws(' ', c.title, c.short_title, c.full_text) ~* 'ownership'`,
    )
    const counted = Number.parseInt((await page.locator('h1').textContent()) ?? '', 10)
    if (site.hasExports) assert.deepEqual([counted, known?.n], [counted, counted])
    const late = page.locator('a[href*="overdue=yes"]')
    if ((await late.count()) > 0) {
      await late.first().click()
      assert.ok(Number.parseInt((await page.locator('h1').textContent()) ?? '', 10) > 0)
    } else {
      await page.goto(
        `${site.origin}${asked.pathname}?${new URLSearchParams([...asked.searchParams, ['overdue', 'yes']])}`,
      )
      assert.match((await page.locator('h1').textContent()) ?? '', /^No promise/)
      assert.ok(
        (await page.locator('main a', { hasText: /drop/i }).count()) >= 3,
        'it is not said which filter to drop',
      )
    }
  })
})

test('compare three members', async () => {
  await visit('/en/compare', async (page) => {
    const fields = page.locator('main form input[name=member]')
    for (const [i, name] of ['Mexico', 'Chile', 'Kenya'].entries()) await fields.nth(i).fill(name)
    await page.locator('main form button').first().click()
    assert.match(page.url(), /member=chile&member=kenya&member=mexico|member=Mexico/)
    const heads = await page.locator('main table').last().locator('thead th').allTextContents()
    assert.deepEqual(
      heads.slice(1).map((h) => h.trim().split(' ')[0]),
      ['Chile', 'Kenya', 'Mexico'],
    )
  })
})

test('read the reasons of a star', async () => {
  const { store } = await site.db.ask()
  const [starred] = await store.rows<{ id: string }>(
    "select v.commitment as id from verdict v where v.from_seq <= $1 and v.to_seq > $1 and v.outcomes ->> 'star' = 'yes' order by 1 limit 1",
  )
  const id = starred?.id ?? 'MX0075'
  await visit(`/en/commitments/${encodeURIComponent(id)}`, async (page) => {
    await page.locator('main a[href="#verdicts"]').first().click()
    const tests = page.locator('#verdicts .tests > *')
    assert.ok((await tests.count()) >= 3)
    await page.locator('#verdicts details.why summary').first().click()
    assert.match((await page.locator('#verdicts details.why[open]').first().textContent()) ?? '', /Rule/)
    await page.locator('#verdicts a[href*="/method/star"]').first().click()
    assert.match((await page.locator('h1').textContent()) ?? '', /star/i)
  })
})

test('switch the language of a filtered view and keep the filters', async () => {
  const other = readyLanguages().find((lang) => lang !== 'en')
  if (other === undefined) return assert.fail('pages are offered in English alone')
  await visit('/en/members?region=americas&status=active', async (page) => {
    const before = await page.locator('main a[href*="/members/"]').count()
    await page.locator(`footer a[lang=${other}]`).click()
    const { pathname, search } = new URL(page.url())
    assert.deepEqual([pathname, search], [`/${other}/members`, '?region=americas&status=active'])
    assert.equal(await page.locator('main a[href*="/members/"]').count(), before)
  })
})

test('print the report of a member and read it', async () => {
  const file = join(tmpdir(), `kept-report-${process.pid}.pdf`)
  try {
    await visit('/en/members/mexico', async (page) => {
      await page.pdf({ path: file, preferCSSPageSize: true })
    })
    const text = pdfText(file).replace(/\s+/g, ' ')
    for (const said of ['Mexico', 'Citizen Oversight of Social Program Spending', 'Counted', 'ledger entry'])
      assert.ok(text.includes(said), `the report does not say ${said}`)
    // no slip stays shut on paper: what opens it is not printed
    assert.ok(!/(?<!“)why\?/.test(text))
  } finally {
    rmSync(file, { force: true })
  }
})
