// The page Levering: a file is looked at, its questions answered, filtered, and the result saved; without script too.
import { readFileSync } from 'node:fs'
import { open, look, is, tabTo, press } from './desk.mjs'

const file = { name: 'dagmonitor.csv', mimeType: 'text/csv', buffer: Buffer.from('Incident code;Datum;Huis nummer\nA20;13-4-2018;1\nA22;14-4-2018;2\nQ99;14-4-2018;3\n') }

/** deliver takes a file from its form to its report, without the list of names. */
async function deliver (page, view) {
  await page.goto('/werkbank/levering')
  await view('levering')
  for (const [id, text] of Object.entries({ partij: 'gemeente Utrecht', rol: 'burgemeester', doel: 'gerichte inzet toezicht en handhaving' })) await page.fill('#' + id, text)
  await page.click('button[value=filter]')
  is('without a file', await page.locator('[role=alert]').innerText(), /kies een bestand/)
  await view('levering-fout')
  await page.setInputFiles('#bestand', file)
  await page.click('button[value=kijk]')
  is('how it is read', await page.locator('#gelezen ~ dl').innerText(), /Huis nummer: huisnummer/)
  await view('levering-vragen')
  await page.check('input[name="feit-addendum_ondertekend"][value="true"]')
  is('the answer stays', await page.locator('input[name="feit-addendum_ondertekend"][value="true"]').isChecked(), true)
  await page.click('button:has-text("Filter")')
  is('the report', await page.locator('main').innerText(), /Van 3 rijen gaan er 2 mee/)
  await view('levering-rapport')
  for (const [name, holds] of [['levering.csv', 'A22;14-4-2018;\n'], ['achtergehouden.csv', 'verboden']]) {
    const saved = page.waitForEvent('download')
    await page.click(`a[download="${name}"]`)
    const got = await saved
    is('its name', got.suggestedFilename(), name)
    is(name, readFileSync(await got.path(), 'utf8').includes(holds), true)
  }
}

// chooseByKey chooses the file in the dialogue that the space bar opens. The
// browser opens that dialogue only if it hears of the listener in time, so
// the key is pressed again where nothing opened.
const chooseByKey = async (page) => {
  page.on('filechooser', (chooser) => chooser.setFiles(file))
  for (let again = 0; again < 20; again++) {
    await page.keyboard.press('Space')
    for (let i = 0; i < 20; i++) {
      if (await page.evaluate(() => document.activeElement.files.length === 1)) return
      await page.waitForTimeout(100)
    }
  }
  throw new Error('the space bar opens no dialogue')
}

export const tasks = [
  ['a delivery', async () => {
    const page = await open()
    page.expected.push('status of 422')
    await deliver(page, (name) => look(page, name))
  }],
  ['a delivery by keyboard alone', async () => {
    const page = await open()
    await page.goto('/werkbank/levering')
    for (const [id, text] of Object.entries({ partij: 'gemeente Utrecht', rol: 'burgemeester', doel: 'gerichte inzet toezicht en handhaving' })) {
      await tabTo(page, '#' + id)
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
    }
    await tabTo(page, '#bestand')
    await chooseByKey(page)
    await press(page, 'button[value=kijk]')
    await tabTo(page, 'input[name="feit-addendum_ondertekend"]')
    await page.keyboard.press('ArrowDown')
    while (await page.evaluate(() => document.activeElement.value) !== 'true') await page.keyboard.press('ArrowDown')
    await press(page, 'button[value=filter]')
    is('the report', await page.locator('main').innerText(), /Van 3 rijen gaan er 2 mee/)
    await tabTo(page, 'a[download="levering.csv"]')
    const saved = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    is('its name', (await saved).suggestedFilename(), 'levering.csv')
  }],
  ['a delivery without script', async () => {
    const page = await open({ javaScriptEnabled: false })
    page.expected.push('status of 422')
    await deliver(page, () => {})
  }]
]
