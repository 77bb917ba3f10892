// The pages to look things up on: Bepalingen, Matrix, Register, Stappen, Over.
import { open, look, is } from './desk.mjs'

const matrix = '/werkbank/matrix?partij=gemeente-zeist&rol=burgemeester&handeling=ontvangen&dataset=dagmonitor&peildatum=2018-04-09&doel=openbare'

export const tasks = [
  ['a clause by mouse', async () => {
    const page = await open()
    page.expected.push('status of 422', 'status of 404')
    await page.goto('/werkbank/vraag')
    await page.click('nav >> text=Bepalingen')
    is('the menu', await page.locator('[aria-current=page]').innerText(), 'Bepalingen')
    await look(page, 'bepalingen')
    await page.fill('#zoek', 'mandaat burgemeester')
    await page.click('button')
    await page.click('a >> text=Artikel 172, eerste lid, Gemeentewet')
    is('a clause', await page.locator('h1').innerText(), 'Artikel 172, eerste lid, Gemeentewet')
    is('its examples', await page.locator('#voorbeelden + p').innerText(), /^(\d+) van \1 voorbeelden/)
    await page.click('summary >> nth=0')
    await look(page, 'bepaling')
    await page.fill('#peildatum', '1 januari 1999')
    await page.click('text=Bekijk op deze dag')
    await look(page, 'bepaling-fout')
    await page.goto('/werkbank/bepalingen?zoek=xqzwv')
    await look(page, 'bepalingen-leeg')
    await page.goto('/werkbank/bepalingen/wpg/niets')
    is('no clause', await page.locator('main').innerText(), /Zoek de bepaling in de lijst/)
  }],

  ['a clause by keyboard alone', async () => {
    const page = await open()
    await page.goto('/werkbank/bepalingen')
    const tab = async (until) => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((until) => document.activeElement.matches(until), until)) return
      }
      throw new Error(`Tab never reaches ${until}`)
    }
    await tab('#zoek')
    await page.keyboard.type('art172 openbare orde mandaat')
    await page.keyboard.press('Enter')
    await page.waitForURL(/zoek=/)
    await tab('main li a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/bepalingen\/\w+\/\w+/)
    await tab('summary')
    await page.keyboard.press('Enter')
    is('an example opens', await page.locator('details[open] .wb-steps').count(), 1)
  }],

  ['the matrix', async () => {
    const page = await open()
    page.expected.push('status of 422')
    await page.goto('/werkbank/matrix')
    await look(page, 'matrix-leeg')
    is('a list to choose from has an arrow', await page.locator('select').first().evaluate((e) => getComputedStyle(e).backgroundImage), /linear-gradient/)
    await page.goto(matrix)
    await look(page, 'matrix')
    const csv = await page.request.get(await page.locator('text=Download deze tabel als CSV').getAttribute('href'))
    const rows = (await csv.text()).trim().split('\r\n')
    is('as many rows as cells', rows.length - 1, await page.locator('.wb-matrix td').count())
    is('a row', rows[1], /^gemeente-zeist;burgemeester;ontvangen;dagmonitor\/.*;2018-04-09;(verboden|onvoldoende gegevens|toegestaan|menselijke weging nodig);/)
    await page.click('.wb-cell a >> nth=0')
    is('a cell opens the question', await page.inputValue('#partij'), 'gemeente Zeist')
    is('with its field', await page.inputValue('#gegeven'), /uit dagmonitor$/)
    await page.click('button[value="begin"]')
    is('and goes on', await page.locator('h1').count(), 1)
    await page.goto(matrix + '&toon=forbidden')
    is('only what is not allowed', await page.locator('.wb-cell:not(.wb-outcome--no)').count(), 0)
    await page.goto('/werkbank/matrix?partij=soort:*&rol=burgemeester&handeling=ontvangen&dataset=dagmonitor&peildatum=2018-04-09&doel=handhaving%20openbare%20orde&gegeven=huisnummer')
    is('each kind has a row', await page.locator('.wb-class').count() % 9, 0)
    is('a kind can differ', await page.locator('.wb-split').first().innerText(), /: \d+/)
    await look(page, 'matrix-soorten')
    await page.goto('/werkbank/besluiten')
    const row = page.locator('tbody tr', { hasText: 'alle soorten organisaties' }).first()
    is('its record says what it was', await row.innerText(), /Een matrix in de werkbank: alle soorten organisaties, burgemeester, ontvangen, gegevens uit dagmonitor[\s\S]*Vakken:/)
    await look(page, 'besluiten-matrix')
    await row.locator('a').click()
    is('and so does its page', await page.locator('dl').first().innerText(), /Vakken van de matrix/)
    await look(page, 'besluit-matrix')
    await page.goto('/werkbank/matrix?partij=gemeente-zeist&handeling=ontvangen&dataset=dagmonitor&peildatum=straks')
    await look(page, 'matrix-fout')
  }],

  ['register, steps and about', async () => {
    const page = await open()
    for (const [path, name] of [['register', 'register'], ['register?zoek=zeist', 'register-zoek'], ['register?zoek=xqzwv', 'register-leeg'],
      ['stappen', 'stappen'], ['stappen?zoek=xqzwv', 'stappen-leeg'], ['over', 'over'], ['toegankelijkheid', 'toegankelijkheid']]) {
      await page.goto('/werkbank/' + path)
      await look(page, name)
    }
  }]
]
