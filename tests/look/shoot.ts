// Pictures of pages, to be looked at:
//   node tests/look/shoot.ts OUT name=address …     an address is http://…, or a file
// writes OUT/name-WIDTH-SCHEME-PIECE.png and OUT/name-print.pdf. A long page is cut into pieces.
// WIDTHS=360,1440 SCHEMES=light,dark PIECE=1800 PRINT=1 OPEN=0 may be set from outside.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Scheme = 'light' | 'dark'

/** Debian's Chromium, without a word to anyone outside. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: FLAGS })
}

if (import.meta.main) await shoot(process.argv[2] ?? 'shots', process.argv.slice(3))

async function shoot(out: string, targets: readonly string[]): Promise<void> {
  mkdirSync(out, { recursive: true })
  const browser = await launchChromium()
  for (const target of targets) {
    const [name = 'page', address = ''] = target.split(/=(.*)/s)
    const page = await browser.newPage()
    await page.goto(/^https?:/.test(address) ? address : pathToFileURL(resolve(address)).href)
    if (process.env.OPEN === '1') await page.evaluate(`document.querySelector('main details.why').open = true`)
    for (const width of list('WIDTHS', '360,1440').map(Number)) {
      for (const scheme of list('SCHEMES', 'light,dark') as Scheme[]) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: scheme, media: 'screen' })
        await pieces(page, `${out}/${name}-${width}-${scheme}`, width)
      }
    }
    if (process.env.PRINT !== '0') {
      await page.emulateMedia({ colorScheme: 'light', media: 'print' })
      await page.pdf({ path: `${out}/${name}-print.pdf`, preferCSSPageSize: true, printBackground: true })
    }
    await page.close()
  }
  await browser.close()
}

async function pieces(page: Page, path: string, width: number): Promise<void> {
  const whole = (await page.evaluate('document.documentElement.scrollHeight')) as number
  const size = Number(process.env.PIECE ?? 1800)
  for (let y = 0, n = 1; y < whole; y += size, n++) {
    const clip = { x: 0, y, width, height: Math.min(size, whole - y) }
    await page.screenshot({ path: `${path}-${n}.png`, fullPage: true, clip })
  }
}

function list(name: string, otherwise: string): readonly string[] {
  return (process.env[name] ?? otherwise).split(',')
}
