// The page Besluiten: a decision is found, proved, decided again and called back, and an obligation is met.
import { open, look, is } from './desk.mjs'

const yes = {
  subject: { type: 'partij', id: 'gemeente-utrecht', properties: { role: 'toezichthouder' } },
  action: { name: 'ontvangen', properties: { purpose: 'gerichte-inzet-toezicht-en-handhaving' } },
  resource: { type: 'gegeven', id: 'dagmonitor/huisnummer', properties: { incident_code: 'A20' } },
  context: { time: '2018-04-09', supplier: 'gemeente-utrecht', facts: { addendum_ondertekend: true, zelfde_gemeente: true, taak_toezicht_handhaving: true, nodig_voor_toezicht_en_handhaving: true, verstrekt_op: '2017-03-15' } }
}

/** ask has a question decided. */
async function ask (page) {
  await page.goto('/werkbank/vraag')
  await page.click('#json-details summary')
  await page.fill('#json', JSON.stringify(yes))
  await page.click('#json-knop')
}

/** decided has it decided for a system that shares by the answer: what somebody tries in the workbench gives nobody anything. */
async function decided (page) {
  const answer = await page.request.post(new URL('/access/v1/evaluation', page.url()).href, { data: yes })
  is('a decision', String((await answer.json()).decision), 'true')
}

export const tasks = [
  ['a decision found and proved, by keyboard alone', async () => {
    const page = await open()
    const tab = async (until) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((until) => document.activeElement.matches(until), until)) return
      }
      throw new Error(`Tab never reaches ${until}`)
    }
    await ask(page)
    await page.goto('/werkbank/besluiten')
    await tab('#partij')
    await page.keyboard.type('gemeente Utrecht')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.waitForURL(/partij=/)
    await page.waitForTimeout(1100) // until it is sealed
    await tab('tbody th a')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#bewijs')
    is('the proof', await page.locator('#bewijs + p').innerText(), /Het bewijs klopt/)
    await tab('button[value=opnieuw]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#opnieuw')
    is('decided again', await page.locator('#opnieuw ~ ul').innerText(), /teken voor teken/)
  }],

  ['a decision found, proved and decided again', async () => {
    const page = await open()
    page.expected.push('status of 422', 'status of 404')
    await ask(page)
    await page.click('nav >> text=Besluiten')
    await page.locator('#partij').pressSequentially('gemeente utr')
    await page.getByRole('option', { name: 'gemeente Utrecht', exact: true }).click()
    await page.selectOption('#uitkomst', 'permitted')
    await page.click('form[role=search] button')
    await look(page, 'besluiten')
    is('it is found', await page.locator('tbody tr').first().innerText(), /Mag de toezichthouder van gemeente Utrecht huisnummer/)
    await page.waitForTimeout(1100) // until it is sealed
    await page.click('tbody th a')
    is('the proof in words', await page.locator('#bewijs + p').innerText(), /Het bewijs klopt/)
    const file = page.waitForEvent('download')
    await page.click('text=Download het bewijs')
    is('the proof as a file', (await file).suggestedFilename(), /^bewijs-\d+\.json$/)
    await page.click('button[value=opnieuw]')
    is('decided again', await page.locator('#opnieuw ~ ul').innerText(), /het komt hetzelfde uit, teken voor teken/)
    await look(page, 'besluit')
    await decided(page)
    await page.goto('/werkbank/besluiten/terugroepen')
    await page.fill('#gegeven', 'huisnummer uit dagmonitor')
    await page.press('#gegeven', 'Escape')
    await page.press('#gegeven', 'Enter')
    await page.waitForSelector('.wb-letter')
    is('a letter', await page.locator('.wb-letter pre').first().innerText(), /Aan: gemeente Utrecht/)
    await look(page, 'terugroepen')
    await page.goto('/werkbank/besluiten/plichten')
    await look(page, 'plichten')
    const duty = await page.locator('input[name=plicht]').first().inputValue()
    await page.click('tbody button >> nth=0')
    await page.waitForSelector(`input[value="${duty}"]`, { state: 'detached' }) // other walks add some
    await page.goto('/werkbank/besluiten/99999')
    is('no such record', await page.locator('h1').innerText(), 'Dit record is er niet')
  }]
]
