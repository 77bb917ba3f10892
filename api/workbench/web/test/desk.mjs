// What every walk through the workbench needs: a browser, and a look at a page in each way in which somebody can see it.
import { createRequire } from 'node:module'
import { readFileSync, mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = {
  light: { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
  dark: { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } // the rest does not depend on it
}

export const [, , base, program, shots] = process.argv
if (shots) mkdirSync(shots, { recursive: true })

export const found = []
export const looked = []
export const wrong = (where, what) => { found.push(`${where}: ${what}`) }

export const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--host-resolver-rules=MAP *.example 127.0.0.1'] })

/** open gives a new page that reports every error of the console, every violation of the content policy and every answer that fails. */
export async function open (options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL', baseURL: base, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20000)
  page.expected = []
  page.on('console', (m) => {
    if (m.type() === 'error' && !page.expected.some((e) => m.text().includes(e))) wrong(page.url(), 'console: ' + m.text())
  })
  page.on('pageerror', (e) => { wrong(page.url(), 'script: ' + e) })
  if (options.javaScriptEnabled !== false) {
    await context.exposeFunction('__reported', (what) => { wrong(page.url(), 'content policy: ' + what) })
    await context.addInitScript(() => { document.addEventListener('securitypolicyviolation', (e) => { window.__reported(e.violatedDirective + ' ' + e.blockedURI) }) })
  }
  return page
}

/** look holds a page against axe in light and dark, and looks whether it fits a window of 320 pixels, which is what 400 % zoom makes of a screen. */
export async function look (page, name) {
  looked.push(name)
  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    const violations = await page.evaluate(async (rules) => (await window.axe.run(document, rules)).violations, rules[colorScheme])
    for (const v of violations) wrong(`${name} (${colorScheme})`, `${v.id}: ${v.nodes.map((n) => n.target + ' ' + n.failureSummary.split('\n')[1]).slice(0, 3).join(' | ')}`)
    if (shots) await page.screenshot({ path: `${shots}/${name}-${colorScheme}.png`, fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const over = await page.evaluate(() => {
    const wide = [...document.querySelectorAll('main *')].find((e) => e.getBoundingClientRect().right > innerWidth + 1 && e.closest('.wb-scroll, pre, .wb-hidden') === null)
    return document.documentElement.scrollWidth > innerWidth ? `${document.documentElement.scrollWidth} pixels wide: ${wide?.outerHTML.slice(0, 120)}` : ''
  })
  if (over) wrong(name, 'does not fit at 400 %: ' + over)
  if (shots) await page.screenshot({ path: `${shots}/${name}-400.png`, fullPage: true })
  await page.setViewportSize(size)
  if (shots) {
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: `${shots}/${name}-print.png`, fullPage: true })
    await page.pdf({ path: `${shots}/${name}.pdf`, preferCSSPageSize: true, printBackground: false })
    await page.emulateMedia({ media: 'screen' })
  }
}

/** tabTo presses Tab until an element has the focus, as somebody does who has no mouse. */
export async function tabTo (page, selector) {
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${selector} on ${page.url()}`)
}

/** follow clicks on a button or a link, and waits for where it leads: until then the page says what it said before, or nothing. */
export async function follow (page, selector) {
  await Promise.all([page.waitForNavigation(), page.click(selector)])
}

/** press goes to a button or a link and uses it, and waits for where it leads. */
export async function press (page, selector) {
  await tabTo(page, selector)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

/** is fails unless what was got is what was wanted. */
export function is (where, got, want) {
  if (want instanceof RegExp ? !want.test(got) : got !== want) wrong(where, `got ${JSON.stringify(got)}, wanted ${want}`)
}

/** walk runs one task; what it throws is a finding. */
export async function walk (name, task) {
  const began = Date.now()
  try {
    await task()
  } catch (e) {
    wrong(name, String(e).split('\n').slice(0, 4).join(' '))
    for (const page of browser.contexts().flatMap((c) => c.pages()).slice(-2)) { // what somebody would have seen
      const seen = await page.evaluate(() => document.querySelector('main')?.innerText.slice(0, 300)).catch(() => '')
      wrong(name, `${page.url()} says ${JSON.stringify(seen)}`)
    }
  }
  console.log(`${name}: ${Date.now() - began} ms`)
}

export async function end () {
  await browser.close()
  console.log(`${looked.length} pages looked at: ${looked.join(', ')}`)
  for (const f of found) console.error(f)
  process.exit(found.length > 0 ? 1 : 0)
}
