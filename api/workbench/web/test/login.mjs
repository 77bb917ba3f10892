// Logging in at an identity provider that is another site: the browser itself says what is sent along from there, and where a request comes from.
import { open, look, is, follow } from './desk.mjs'

const { OURS: ours, ELSEWHERE: elsewhere } = process.env

/** enter goes to a page as nobody, logs in at the provider, and comes back. */
async function enter (to) {
  const page = await open({ baseURL: ours, ignoreHTTPSErrors: true })
  await page.goto(to)
  is('nobody is led to', new URL(page.url()).pathname, '/werkbank/inloggen')
  await follow(page, 'main >> text=Log in')
  is('the provider', await page.locator('h1').innerText(), 'Eigen organisatie')
  is('another site', new URL(page.url()).hostname === new URL(ours).hostname, false)
  await follow(page, 'button')
  is('back at', new URL(page.url()).origin, ours)
  return page
}

const cookies = async (page) => (await page.context().cookies(ours)).map((c) => [c.name, c.secure, c.httpOnly, c.sameSite].join(' ')).join(', ')

export const tasks = [
  ['log in at another site', async () => {
    const page = await enter('/werkbank/voorstellen')
    is('where they were going', new URL(page.url()).pathname, '/werkbank/voorstellen')
    is('what the browser keeps', await cookies(page), '__Host-werkbank-sessie true true Lax')
    await page.goto('/werkbank/inloggen')
    is('who they are', await page.locator('main').innerText(), /gebruiker \d+[^]*schrijver/)
    await look(page, 'ingelogd')
    await follow(page, 'text=Log uit')
    is('what is left', await cookies(page), '')
    await page.goto('/werkbank/voorstellen')
    is('logged out', new URL(page.url()).pathname, '/werkbank/inloggen')
  }],

  ['log in on the way to what decides', async () => {
    const page = await enter('/werkbank/matrix')
    is('a link of ours', new URL(page.url()).pathname, '/werkbank/inloggen')
    await follow(page, 'text=Ga verder naar /werkbank/matrix')
    is('the page', await page.locator('h1').innerText(), 'Matrix')
  }],

  ['asked too much after logging in', async () => {
    const page = await enter('/werkbank/voorbeelden')
    page.expected.push('status of 429')
    await page.click('#tekstvak')
    const text = '# language: nl\nFunctionaliteit: Van mij\n'
    await page.fill('#tekst', text)
    is('the share is spent', await page.evaluate(async () => {
      for (let i = 0; i < 100; i++) if ((await fetch('/werkbank/stappen')).status === 429) return 429
    }), 429)
    await follow(page, 'button[value="reken"]')
    is('the page', await page.locator('h1').innerText(), 'Even wachten')
    is('the text', await page.inputValue('textarea[name="tekst"]'), text)
    await look(page, 'wachten')
  }],

  ['what another site can do with a login', async () => {
    const page = await enter('/werkbank/voorstellen')
    page.expected.push('status of 403', 'status of 401')
    await page.goto(elsewhere)
    await follow(page, '#kijk')
    is('it may link to what looks', await page.locator('h1').innerText(), 'Voorstellen')
    for (const what of ['#beslis', 'text=schrijf', 'text=log uit']) {
      await page.goto(elsewhere)
      await follow(page, what)
      is(what, await page.locator('main').innerText(), /pagina van een ander adres/)
    }
    await page.goto('/werkbank/voorstellen')
    is('nothing was written', await page.locator('main').innerText(), /^(?![^]*Van elders)/)
    await page.goto('/werkbank/inloggen')
    is('still logged in', await page.locator('h1').innerText(), 'U bent ingelogd')
  }]
]
