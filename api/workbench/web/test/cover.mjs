// The pages Dekking, Wijziging and Alle voorbeelden: long work with progress, stopped and ended.
import { open, look, is } from './desk.mjs'

/** hold keeps from a page how far the work is, until the function it returns is called: a page that hears that the work has ended leaves for the next while axe looks at it. */
async function hold (page) {
  let free
  const over = new Promise((resolve) => { free = resolve })
  await page.route('**/werkbank/**', async (route) => {
    if (route.request().resourceType() === 'fetch') await over
    await route.continue()
  })
  return async () => {
    free()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

export const tasks = [
  ['all examples, coverage', async () => {
    const page = await open()
    await page.goto('/werkbank/dekking')
    is('not run yet', await page.locator('dl').innerText(), /Nog niet nagerekend/)
    await page.click('dl a')
    await page.click('button[value=begin]')
    await page.waitForSelector('#samen')
    is('all hold', await page.locator('#samen').innerText(), /Alles klopt/)
    await look(page, 'alles-klaar')
    await page.click('text=Bekijk wat de voorbeelden per bepaling laten zien')
    is('coverage', await page.locator('dl').innerText(), /ontbreekt er iets/)
    await page.selectOption('#toon', 'zwak')
    await page.click('form button')
    await look(page, 'dekking') // with fewer rows: axe takes long over all
  }],
  ['what changed', async () => {
    const page = await open()
    page.expected.push('status of 422')
    await page.goto('/werkbank/wijziging')
    await page.click('button[value=begin]')
    await page.waitForSelector('text=Er is niets veranderd')
    await look(page, 'wijziging')
    await page.click('summary')
    await page.setInputFiles('#bestand', { name: 'regels.zip', mimeType: 'application/zip', buffer: Buffer.from('een bundel') })
    const letGo = await hold(page)
    await page.click('text=Vergelijk met dit bestand')
    await page.waitForSelector('progress')
    await look(page, 'bezig')
    await letGo()
    await page.waitForSelector('text=Ruimer, en niet goedgekeurd')
    await look(page, 'wijziging-ruimer')
    await page.click('text=Stel deze vraag aan de regels van nu')
    is('the question of the example', await page.locator('h1').count(), 1)

    const plain = await open({ javaScriptEnabled: false }) // after the rest: there is one run for all
    await plain.goto('/werkbank/wijziging')
    await plain.click('button[value=begin]')
    for (let i = 0; i < 50 && await plain.locator('text=Er is niets veranderd').count() === 0; i++) await plain.goto('/werkbank/wijziging')
    is('without script it ends too', await plain.locator('text=Er is niets veranderd').count(), 1)
  }]
]
