// The page Vraag: a question to its end by mouse, by keyboard alone, and without script; every state of the page.
import { open, look, is, follow, base } from './desk.mjs'

const outcome = (page) => page.locator('h1').innerText()

/** fill types into the fields of the first form. */
async function fill (page, names) {
  for (const [id, text] of Object.entries(names)) await page.fill('#' + id, text)
}

export const supervisor = { partij: 'gemeente Utrecht', rol: 'toezichthouder', handeling: 'ontvangen', gegeven: 'huisnummer uit dagmonitor', verstrekker: 'gemeente Utrecht', doel: 'gerichte inzet toezicht en handhaving', peildatum: '9 april 2018' }

/** answer goes on with one answer to each question that comes, until there is none. */
async function answer (page, choose) {
  for (let i = 0; i < 25; i++) {
    if (await page.locator('button[value^="antwoord:"]').count() === 0) return
    const member = (await page.locator('button[value^="antwoord:"]').getAttribute('value')).slice('antwoord:'.length)
    const given = choose[member]
    if (given === undefined) await follow(page, 'button[value^="weetniet:"]')
    else if (await page.locator(`input[name="antwoord"][value="${given}"]`).count() > 0) {
      await page.check(`input[name="antwoord"][value="${given}"]`)
      await follow(page, 'button[value^="antwoord:"]')
    } else {
      await page.fill('#zoek', given)
      await follow(page, 'button[value^="antwoord:"]')
    }
  }
  throw new Error('the dialogue does not end at ' + await page.locator('h1').innerText())
}

const yes = { incident_code: 'A20', addendum_ondertekend: 'true', taak_toezicht_handhaving: 'true', nodig_voor_toezicht_en_handhaving: 'true', zelfde_gemeente: 'true' }

export const tasks = [
  ['the picture of the README', async () => {
    const page = await open({ viewport: { width: 1000, height: 780 } })
    await page.goto('/')
    await fill(page, supervisor)
    await follow(page, 'button[value="begin"]')
    await answer(page, yes)
    is('what the picture shows', await outcome(page), /Mag$/)
    if (process.env.README_PICTURE) await page.screenshot({ path: process.env.README_PICTURE, clip: { x: 0, y: 0, width: 1000, height: 672 } })
  }],
  ['a question by mouse, to a yes', async () => {
    const page = await open()
    await page.goto('/')
    is('/', new URL(page.url()).pathname, '/werkbank/vraag')
    await look(page, 'vraag-leeg')
    await page.click('#partij')
    await page.locator('#partij').pressSequentially('utr')
    await page.getByRole('option', { name: 'gemeente Utrecht', exact: true }).click()
    await look(page, 'vraag-zoeken')
    await fill(page, { ...supervisor, partij: await page.inputValue('#partij') })
    await page.click('button[value="begin"]')
    await look(page, 'vraag-stap')
    is('a step', await page.locator('#waarom').innerText(), 'Waarom deze vraag?')
    await answer(page, yes)
    is('yes', await outcome(page), /Mag$/)
    await look(page, 'antwoord-ja')
    is('the question', await page.locator('main > p').first().innerText(), 'Mag de toezichthouder van gemeente Utrecht huisnummer uit dagmonitor ontvangen voor gerichte inzet toezicht en handhaving?')
    is('obligations', await page.locator('#plichten').count(), 1)
    is('what is for programmers is folded', await page.locator('#als-opdracht').isVisible(), false)
    await page.click('#voorbeeld-kop')
    await page.click('#als-opdracht-kop')
    is('scenario', await page.locator('#voorbeeld').innerText(), /Functionaliteit: .*\n[\s\S]*is het toegestaan/)
    is('command', await page.locator('#als-opdracht').innerText(), /^doelbinding decide --party gemeente-utrecht .*--fact addendum_ondertekend/)
    is('address', page.url(), base + '/werkbank/vraag')

    const link = await page.locator('#deel').evaluate((a) => a.href)
    is('link', link, /#vraag=[\w-]+$/)
    const other = await open()
    await other.goto(link)
    is('a shared link decides nothing by itself', await outcome(other), /Mag dit gegeven/)
    is('the facts leave the address', other.url(), base + '/werkbank/vraag')
    await look(other, 'vraag-gedeeld')
    await other.click('#json-knop')
    is('shared', await outcome(other), /Mag$/)
    await other.goto('/werkbank/over')
    await other.goto('/werkbank/vraag#vraag=kapot')
    is('a broken link', await other.locator('#gedeeld').innerText(), /niet heel/)

    await page.click('button[value="wijzig:incident_code"]')
    await page.fill('#zoek', 'A22')
    await page.click('button[value^="antwoord:"]')
    is('no', await outcome(page), /Mag niet$/)
    await look(page, 'antwoord-nee')
    await page.goBack()
    is('back', await page.locator('h1').innerText(), /incident/i)
  }],

  ['a question by keyboard alone', async () => {
    const page = await open()
    const on = () => page.evaluate(() => document.activeElement.id || document.activeElement.name + '=' + document.activeElement.value)
    const tab = async (until) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        if ((await on()).startsWith(until)) return
      }
      throw new Error(`Tab never reaches ${until} from ${page.url()}`)
    }
    await page.goto('/werkbank/vraag')
    await page.keyboard.press('Tab')
    is('the first stop', await page.evaluate(() => document.activeElement.textContent), 'Naar de inhoud')
    await page.keyboard.press('Enter')
    is('the skip link', await on(), 'inhoud')
    await tab('partij')
    await page.keyboard.type('zeist')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    is('the list', await page.getAttribute('#partij', 'aria-activedescendant'), 'partij-namen-0')
    await page.keyboard.press('Enter')
    is('taken', await page.inputValue('#partij'), 'gemeente Zeist')
    for (const [id, text] of [['rol', 'burgemeester'], ['handeling', 'ontvangen'], ['gegeven', 'huisnummer uit dagmonitor'], ['doel', 'handhaving openbare orde'], ['peildatum', '2018-04-09']]) {
      await tab(id)
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('Enter')
    await page.waitForSelector('button[value^="antwoord:"]')
    for (let i = 0; i < 20 && await page.locator('button[value^="weetniet:"]').count() > 0; i++) {
      const before = await page.locator('h1').innerText()
      await tab('doe=weetniet:')
      await page.keyboard.press('Enter')
      await page.waitForFunction((was) => document.querySelector('h1').innerText !== was, before)
    }
    is('not known', await outcome(page), /Nog niet te zeggen/)
    await look(page, 'antwoord-onvoldoende')
    is('ways', await page.locator('#wegen').count(), 1)
    await tab('als-json-kop')
    await page.keyboard.press('Enter')
    is('unfolded by keyboard', await page.locator('#als-json').isVisible(), true)
    await page.emulateMedia({ media: 'print' })
    is('unfolded on paper', await page.locator('.wb-printed > :not(summary)').first().evaluate((e) => e.getBoundingClientRect().height > 0), true)
    await page.emulateMedia({ media: 'screen' })
  }],

  ['a question without script', async () => {
    const page = await open({ javaScriptEnabled: false })
    page.expected.push('status of 422')
    await page.goto('/werkbank/vraag')
    await fill(page, { ...supervisor, partij: 'utrecht', gegeven: 'huisnummer', peildatum: '31 februari 2018' })
    await page.click('button[value="begin"]')
    is('errors', await page.locator('[role=alert] li').count(), 2)
    await page.check('input[name="keuze-partij"][value="gemeente-utrecht"]')
    await page.fill('#peildatum', '9 april 2018')
    await page.click('button[value="begin"]')
    await answer(page, yes)
    is('yes without script', await outcome(page), /Mag$/)
  }],

  ['every state', async () => {
    const page = await open()
    page.expected.push('status of 422', 'status of 400', 'status of 404', 'status of 403')
    await page.goto('/werkbank/vraag')
    await fill(page, { partij: 'utrecht', gegeven: 'xqzwv', peildatum: 'morgen' })
    await page.click('button[value="begin"]')
    await look(page, 'vraag-fout')
    is('the first error is a link', await page.locator('[role=alert] a').first().getAttribute('href'), '#partij')

    await page.goto('/werkbank/vraag')
    await page.click('button[value="begin"]')
    await look(page, 'vraag-stap-naam')
    await page.click('button[value^="weetniet:"]')
    is('stuck', await page.locator('main').innerText(), /Zonder dit antwoord is er nog geen vraag/)
    await look(page, 'antwoord-geen-vraag')

    await page.goto('/werkbank/vraag')
    await fill(page, { ...supervisor })
    await page.click('button[value="begin"]')
    await page.click('button[value^="antwoord:"]')
    await look(page, 'vraag-stap-fout')

    await page.goto('/werkbank/vraag')
    await page.click('summary')
    await page.fill('#json', '{"subject": {"type": "partij", "id": "gemeente-utrecht"}, "context": {"facts": {"addendum_ondertekent": true}}}')
    await page.click('#json-knop')
    await look(page, 'fout-vraag')
    for (const [name, want, time, facts] of [
      ['antwoord-weging', /Weging nodig$/, '2018-04-09', { addendum_ondertekend: true, gegevensset_aangepast: true }],
      ['antwoord-later', /Mag|zeggen/, '2030-01-01', {}]
    ]) {
      await page.goto('/werkbank/vraag')
      await page.click('summary')
      await page.fill('#json', JSON.stringify({
        subject: { type: 'partij', id: 'gemeente-zeist', properties: { role: 'burgemeester' } },
        action: { name: 'ontvangen', properties: { purpose: 'handhaving-openbare-orde' } },
        resource: { type: 'gegeven', id: 'dagmonitor/postcode', properties: { incident_code: 'A20' } },
        context: { time, facts }
      }))
      await page.click('#json-knop')
      for (let i = 0; i < 20 && await page.locator('button[value^="weetniet:"]').count() > 0; i++) await page.click('button[value^="weetniet:"]')
      is(name, await outcome(page), want)
      await look(page, name)
    }
    is('announced', await page.locator('.wb-remarks').innerText(), /zoals het nu is aangekondigd/)
    await page.goto('/werkbank/niets')
    await look(page, 'fout-404')
  }]
]
