// The page Voorbeelden: a case becomes an example; an example is broken and mended, by mouse, by keyboard alone and without script.
import { open, look, is } from './desk.mjs'

const said = (page) => page.locator('#samen').innerText()

export const tasks = [
  ['an example by mouse', async () => {
    const page = await open()
    await page.goto('/werkbank/voorbeelden')
    await look(page, 'voorbeelden')
    await page.click('button[value=reken]')
    is('the first example', await said(page), 'Het voorbeeld klopt.')
    await page.click('#tekstvak')
    is('a plain text box', await page.locator('#tekst').isVisible(), true)
    await page.reload()
    is('it stays plain', await page.locator('#editor').isVisible(), false)
    await page.click('button[value=reken]')
    await page.fill('#tekst', (await page.inputValue('#tekst')).replace('A20', 'A22'))
    await page.waitForFunction(() => document.getElementById('samen').innerText !== 'Het voorbeeld klopt.')
    is('a code without house number', await said(page), 'Het voorbeeld klopt niet.')
    is('expected and got', await page.locator('#regels').innerText(), /verwacht toegestaan, gekregen verboden/)
    await look(page, 'voorbeelden-live')
    await page.click('#regels button')
    is('the line is selected', await page.evaluate(() => getSelection().toString().trim() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd).trim()), 'Dan is het toegestaan')
    await page.fill('#tekst', (await page.inputValue('#tekst')).replace('ondertekend', 'getekend'))
    await page.click('button[value=reken]')
    is('a suggestion', await page.locator('#voorbeelden').innerText(), /bedoelt u[\s\S]*de gemeente heeft het addendum ondertekend/)
    await look(page, 'voorbeelden-onbekende-zin')
    await page.fill('#tekst', 'Scenario: zomaar')
    await page.click('button[value=reken]')
    is('no example', await said(page), /Er is geen voorbeeld nagerekend. Er (is|zijn) \d/)
    await look(page, 'voorbeelden-fout')
    is('the text stays', await page.inputValue('#tekst'), 'Scenario: zomaar')
    await page.selectOption('#bepaling', 'gemeentewet/art172')
    await page.click('form[method=get] button')
    await page.click('button[value=reken]')
    is('all of a clause', await said(page), /^(\d+) van \1 voorbeelden kloppen\.$/)
  }],

  ['a case becomes an example, by keyboard alone', async () => {
    const page = await open()
    const tab = async (until) => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((until) => document.activeElement.matches(until), until)) return
      }
      throw new Error(`Tab never reaches ${until}`)
    }
    await page.goto('/werkbank/vraag')
    await tab('#partij')
    for (const text of ['gemeente Zeist', 'Wmo-consulent', 'ontvangen', 'huisnummer uit dagmonitor']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Tab')
    await page.keyboard.type('handhaving openbare orde')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await page.keyboard.type('9 april 2018')
    await page.keyboard.press('Enter')
    await page.waitForSelector('h1:has-text("Mag niet")')
    await tab('button[value=open]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#editor')
    await tab('#editor')
    await page.keyboard.press('Tab')
    is('Tab leaves the text', await page.evaluate(() => document.activeElement.value), 'reken')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.getElementById('samen').innerText.startsWith('Het voorbeeld'))
    is('the case as an example', await said(page), 'Het voorbeeld klopt.')
  }],

  ['an example in the editor', async () => {
    const page = await open()
    await page.goto('/werkbank/voorbeelden')
    const line = page.locator('.cm-line', { hasText: 'addendum' })
    await line.click()
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.type('En de gemeente heeft het addendum getekend')
    await page.locator('.cm-lintRange-error').waitFor()
    is('the page says it too', await page.locator('#regels').innerText(), /Regel 7[\s\S]*deze zin bestaat niet/)
    await look(page, 'voorbeelden-editor')
    await page.locator('.cm-lintRange-error').first().hover()
    await page.locator('.cm-diagnosticAction', { hasText: 'het addendum ondertekend' }).first().click()
    await page.waitForFunction(() => document.getElementById('samen').innerText === 'Het voorbeeld klopt.')
    is('the sentence is replaced', await page.inputValue('#tekst'), /\n {4}En de gemeente heeft het addendum ondertekend\n/)

    await page.locator('.cm-line', { hasText: 'Dan is het toegestaan' }).click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('En geldt de plicht tot')
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'geldt de plicht tot geheimhouding' }).waitFor()
    await look(page, 'voorbeelden-aanvullen')
    await page.keyboard.press('Escape')
    await page.click('#regels button >> nth=0')
    is('a line is found', await page.evaluate(() => getSelection().toString().length > 0), true)
    await page.goto('/werkbank/voorbeelden?bepaling=gemeentewet/art172')
    await page.click('button[value=reken]')
    is('the editor hands in its text', await said(page), /^(\d+) van \1 voorbeelden kloppen\.$/)
  }],

  ['a draft is kept', async () => {
    const page = await open()
    await page.goto('/werkbank/voorbeelden?bepaling=gemeentewet/art172')
    await page.click('#tekstvak')
    const before = await page.inputValue('#tekst')
    const draft = before.replace('\n', '\n# een gedachte\n') // the editor draws only what is in view
    await page.fill('#tekst', draft)
    await page.waitForSelector('#concept:has-text("wordt in deze browser bewaard")')
    await page.goto('/werkbank/voorbeelden')
    is('of another clause', await page.locator('#concept').isVisible(), false)
    await page.goto('/werkbank/voorbeelden?bepaling=gemeentewet/art172')
    is('nothing is put in the place of what stands there', await page.inputValue('#tekst'), before)
    is('it is offered', await page.locator('#concept').innerText(), /nog een concept van \d+ \S+ \d+/)
    await look(page, 'voorbeelden-concept')
    await page.click('#tekstvak')
    await page.click('text=Zet het terug')
    is('in the editor too', await page.locator('.cm-content').innerText(), /een gedachte/)
    is('it is back', await page.inputValue('#tekst'), draft)
    await page.reload()
    await page.click('text=Gooi het weg')
    await page.reload()
    is('it is gone', await page.locator('#concept').isVisible(), false)
  }],

  ['an example without script', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto('/werkbank/voorbeelden?bepaling=gemeentewet/art172')
    is('no draft', await page.locator('.wb-noscript').innerText(), /bewaart de browser uw concept niet/)
    await page.fill('#tekst', (await page.inputValue('#tekst')).replace('is het toegestaan', 'is het verboden'))
    await page.click('button[value=reken]')
    is('one is broken', await said(page), /^(\d+) van (\d+) voorbeelden kloppen\.$/)
    is('it says so', await page.locator('details[open]').first().innerText(), /verwacht verboden/)
  }]
]
