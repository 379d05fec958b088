// Every kind of page, in every language that is offered, light and dark: what axe finds, and what a narrow window does to it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { languages, readyLanguages } from '#messages/languages.ts'
import { getChromium } from '../chromium.ts'
import { crawl } from '../crawl.ts'
import { type ServedSite, servedSite } from '../served-site.ts'
import { axeFindings, sidewaysScroll } from './axe.ts'

/** Pages that say most: looked at beside one of each kind that a crawl comes by first. */
const FULL = ['/members/mexico', '/members/mexico/plans/4', '/commitments/MX0075', '/method/star']

let site: ServedSite
let browser: Browser
let paths: readonly string[]

before(async () => {
  site = await servedSite({ withExports: true })
  browser = await chromium.launch({ executablePath: getChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  const { reached } = await crawl({ origin: site.origin, lang: 'en', mostOfAKind: 1, mostViews: 1 })
  const pages = [...reached].filter((address) => !/\.json(\?|$)/.test(address))
  paths = [...new Set([...pages.map((address) => address.replace(/^\/en/, '')), ...FULL])]
})
after(async () => {
  await browser?.close()
  await site?.close()
})

async function withPage(javaScriptEnabled: boolean, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled })
  const page = await context.newPage()
  await use(page)
  await context.close()
}

for (const lang of readyLanguages()) {
  test(`no page in ${languages[lang].name} has a finding of axe or scrolls sideways, light and dark`, async () => {
    await withPage(true, async (page) => {
      const faults: string[] = []
      for (const path of paths) {
        const answer = await page.goto(`${site.origin}/${lang}${path}`)
        if (answer?.status() !== 200) faults.push(`/${lang}${path}: ${answer?.status()}`)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          for (const finding of await axeFindings(page)) faults.push(`/${lang}${path} ${colorScheme}: ${finding}`)
        }
        for (const width of [320, 768, 1920]) {
          await page.setViewportSize({ width, height: 900 })
          const over = await sidewaysScroll(page)
          if (over > 0) faults.push(`/${lang}${path}: ${over} px wider than ${width}`)
        }
        await page.setViewportSize({ width: 1440, height: 900 })
      }
      assert.deepEqual(faults.slice(0, 30), [])
    })
  })
}

test('every page stands complete without script: what is read out is the same', async () => {
  const names =
    'JSON.stringify([...document.querySelectorAll("h1, h2, h3, caption, th, summary, main a")].map((e) => e.textContent))'
  const told = new Map<string, unknown>()
  await withPage(true, async (page) => {
    for (const path of paths) {
      await page.goto(`${site.origin}/en${path}`)
      told.set(path, await page.evaluate(names))
    }
  })
  await withPage(false, async (page) => {
    for (const path of paths) {
      await page.goto(`${site.origin}/en${path}`)
      assert.equal(await page.evaluate(names), told.get(path), path)
    }
  })
})

test('one h1, one main, headings in order, and the keyboard comes to the record first and sees where it is', async () => {
  await withPage(true, async (page) => {
    for (const path of paths) {
      await page.goto(`${site.origin}/en${path}`)
      assert.equal(await page.locator('h1').count(), 1, path)
      assert.equal(await page.locator('main').count(), 1, path)
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate('document.activeElement.getAttribute("href")'), '#record', path)
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab')
        const outline = await page.evaluate(
          'document.activeElement === document.body ? 3 : Number.parseFloat(getComputedStyle(document.activeElement).outlineWidth)',
        )
        assert.ok((outline as number) >= 2, `${path}: stop ${i + 2} of the keyboard is not seen`)
      }
    }
  })
})

test('what can be pressed is large enough to be met: 24 px, or alone in its line of text', async () => {
  await withPage(true, async (page) => {
    for (const path of paths) {
      await page.goto(`${site.origin}/en${path}`)
      await page.setViewportSize({ width: 360, height: 900 })
      const small =
        await page.evaluate(`[...document.querySelectorAll('button, select, input:not([type=hidden]), summary')]
        .filter((e) => e.checkVisibility())
        .map((e) => [e.getBoundingClientRect(), e.outerHTML.slice(0, 120)])
        .filter(([box]) => box.width > 0 && box.height < 20)
        .map(([box, what]) => box.height + ' px: ' + what)`)
      assert.deepEqual(small, [], path)
      await page.setViewportSize({ width: 1440, height: 900 })
    }
  })
})
