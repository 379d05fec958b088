import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Lang } from '#messages/languages.ts'
import type { MemberView } from '#queries/member-view.ts'
import { memberPage } from '#site/member/page.ts'
import { getChromium } from '../chromium.ts'
import { madeUpMember, unknownMember } from '../look/made-up-member.ts'
import { axeFindings, sidewaysScroll } from './axe.ts'

const views: Readonly<Record<string, MemberView>> = { freedonia: madeUpMember, nowhere: unknownMember }
const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' }

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const [, lang = 'en', , slug = ''] = pathname.split('/')
  const view = views[slug]
  const file = /^\/kept\.(css|js)$/.exec(pathname)?.[1]
  if (file !== undefined) {
    response.setHeader('content-type', types[file] ?? '')
    response.end(readFileSync(new URL(`../../src/ui/kept.${file}`, import.meta.url)))
  } else if (view !== undefined) {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const chrome = { css: '/kept.css', script: '/kept.js', more: '/kept.css' }
    response.end(String(memberPage(view, { lang: lang as Lang, query: searchParams, chrome })))
  } else {
    response.writeHead(404).end()
  }
})

let browser: Browser
let origin: string

before(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath: getChromium(), args: ['--no-sandbox', '--disable-gpu'] })
})

after(async () => {
  await browser?.close()
  server.close()
})

async function open(path: string, width = 1440, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(`${origin}${path}`)
  return page
}

for (const path of ['/en/members/freedonia', '/ar/members/freedonia', '/en/members/nowhere']) {
  test(`${path} has no finding of axe and no sideways scroll, narrow and wide, light and dark`, async () => {
    const page = await open(path)
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        // A voucher closes when another opens, so of those the last stays open.
        if (colorScheme === 'dark')
          await page.evaluate('for (const part of document.querySelectorAll("main details")) part.open = true')
        assert.deepEqual(await axeFindings(page), [], `${width} ${colorScheme}`)
        assert.equal(await sidewaysScroll(page), 0, `${width} ${colorScheme}`)
      }
    }
    await page.context().close()
  })
}

test('an open voucher closes with Escape, gives the focus back, and stands alone', async () => {
  const page = await open('/en/members/freedonia')
  const vouchers = page.locator('main details.why')
  await vouchers.nth(0).locator('summary').click()
  await vouchers.nth(1).locator('summary').click()
  assert.equal(await page.locator('details.why[open]').count(), 1)
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('details.why[open]').count(), 0)
  assert.equal(
    await page.evaluate('document.activeElement.parentElement === document.querySelectorAll("main details.why")[1]'),
    true,
  )
  await page.context().close()
})

test('documents are narrowed as one types, and each year keeps its heading', async () => {
  const page = await open('/en/members/freedonia')
  await page.locator('#documents input[name=q]').fill('document 14')
  assert.equal(await page.locator('#document-rows tbody tr:visible').count(), 1)
  assert.equal(await page.locator('#documents [role=status]').textContent(), '1 of 24 shown')
  assert.equal(await page.locator('#document-rows tbody tr:visible td:first-child').textContent(), '2021')
  await page.context().close()
})

test('without a script documents are sorted, narrowed and found again by their address', async () => {
  const page = await open('/en/members/freedonia', 1440, false)
  await page.locator('#documents select[name=kind]').selectOption('letter')
  await page.locator('#documents input[name=q]').fill('rapport')
  await page.locator('#documents button').click()
  assert.match(page.url(), /kind=letter.*q=rapport/)
  assert.equal(await page.locator('#document-rows tbody tr').count(), 12)
  await page.locator('#document-rows th a', { hasText: 'Title' }).click()
  assert.match(page.url(), /kind=letter.*order=asc.*q=rapport.*sort=title.*#documents$/)
  assert.equal(await page.locator('#document-rows tbody th').first().textContent(), 'Document 2: rapport n° 2 é')
  await page.locator('main details.why summary').first().click()
  assert.equal(await page.locator('main details.why > div').first().isVisible(), true)
  await page.context().close()
})

test('the keyboard reaches the record first, and a voucher opens with Enter', async () => {
  const page = await open('/en/members/freedonia')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.getAttribute("href")'), '#record')
  await page.locator('main details.why summary').first().focus()
  await page.keyboard.press('Enter')
  assert.equal(await page.locator('details.why[open]').count(), 1)
  await page.context().close()
})
