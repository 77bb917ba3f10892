// The script of the workbench. Every page works without it: it finds names while somebody types, copies texts, and opens a shared link.

document.documentElement.classList.replace('no-js', 'js')

/** patient fetches, and fetches again after as long as the service says if it was asked too much, for as long as the answer is still wanted. */
async function patient (address: string, init: RequestInit, wanted: () => boolean): Promise<Response> {
  for (;;) {
    const answer = await fetch(address, init)
    if (answer.status !== 429) return answer
    await new Promise((resolve) => window.setTimeout(resolve, 1000 * Math.max(1, Number(answer.headers.get('Retry-After')))))
    if (!wanted()) return answer
  }
}

interface Found { naam: string, ook: string }

/** Names is a combobox as ARIA 1.2 has it: the input keeps the focus, the arrows walk through the list. */
class Names {
  private readonly list = document.createElement('ul')
  private readonly status = document.createElement('p')
  private chosen = -1
  private timer = 0
  private asked = 0

  constructor (private readonly input: HTMLInputElement) {
    const id = input.id + '-namen'
    this.list.id = id
    this.list.className = 'wb-names'
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', 'Namen uit het register')
    this.list.hidden = true
    this.status.className = 'wb-hidden'
    this.status.setAttribute('role', 'status')
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', id], ['aria-expanded', 'false']]) input.setAttribute(name!, value!)
    input.after(this.list, this.status)
    input.addEventListener('input', () => { this.later() })
    input.addEventListener('keydown', (e) => { this.key(e) })
    input.addEventListener('blur', () => { window.setTimeout(() => { this.shut() }, 150) })
  }

  private later (): void {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => { void this.find() }, 120)
  }

  private async find (): Promise<void> {
    const turn = ++this.asked
    const words = this.input.value.trim()
    if (words === '') { this.shut(); return }
    let found: Found[] = []
    try {
      const answer = await patient('/werkbank/namen', { method: 'POST', body: new URLSearchParams({ soort: this.input.dataset.names ?? '', zoek: words }) }, () => turn === this.asked)
      if (answer.ok) found = await answer.json() as Found[]
    } catch { /* without the list the form works as before */ }
    if (turn === this.asked) this.show(found)
  }

  private show (found: Found[]): void {
    this.chosen = -1
    this.list.replaceChildren(...found.map((f, i) => {
      const item = document.createElement('li')
      item.id = this.list.id + '-' + String(i)
      item.setAttribute('role', 'option')
      item.setAttribute('aria-selected', 'false')
      item.textContent = f.naam
      if (f.ook !== '') {
        const also = document.createElement('span')
        also.className = 'wb-as'
        also.textContent = ' (ook: ' + f.ook + ')'
        item.append(also)
      }
      item.addEventListener('pointerdown', (e) => { e.preventDefault() })
      item.addEventListener('click', () => { this.take(f.naam) })
      item.dataset.name = f.naam
      return item
    }))
    this.open(found.length > 0)
    this.status.textContent = found.length === 0 ? 'Geen naam gevonden.' : String(found.length) + (found.length === 1 ? ' naam gevonden.' : ' namen gevonden.')
  }

  private open (shown: boolean): void {
    this.list.hidden = !shown
    this.input.setAttribute('aria-expanded', String(shown))
    this.input.removeAttribute('aria-activedescendant')
  }

  private shut (): void {
    this.asked++
    this.open(false)
    this.status.textContent = ''
  }

  private take (name: string): void {
    this.input.value = name
    this.shut()
    this.input.focus()
  }

  private key (e: KeyboardEvent): void {
    const items = [...this.list.children] as HTMLElement[]
    if (e.key === 'Escape' && !this.list.hidden) { this.shut(); e.preventDefault(); return }
    if (e.key === 'ArrowDown' && this.list.hidden && this.input.value !== '') { void this.find(); e.preventDefault(); return }
    if (this.list.hidden || items.length === 0) return
    if (e.key === 'Enter' && this.chosen >= 0) { this.take(items[this.chosen]!.dataset.name!); e.preventDefault(); return }
    const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    e.preventDefault()
    this.chosen = (this.chosen + step + items.length + (this.chosen < 0 && step < 0 ? 1 : 0)) % items.length
    items.forEach((item, i) => { item.setAttribute('aria-selected', String(i === this.chosen)) })
    this.input.setAttribute('aria-activedescendant', items[this.chosen]!.id)
    items[this.chosen]!.scrollIntoView({ block: 'nearest' })
  }
}

/** copying makes the buttons work that copy a text or a link. */
function copying (): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-copy-link]')) {
    const said = button.firstChild!
    const was = said.textContent
    button.addEventListener('click', () => {
      const link = button.dataset.copyLink
      const text = link !== undefined ? (document.getElementById(link) as HTMLAnchorElement).href : document.getElementById(button.dataset.copy!)!.textContent ?? ''
      void navigator.clipboard.writeText(text).then(() => 'Gekopieerd', () => 'Kopiëren mag niet in deze browser').then((told) => {
        said.textContent = told
        window.setTimeout(() => { said.textContent = was }, 3000)
      })
    })
    button.setAttribute('aria-live', 'polite')
  }
}

interface Marked { regel: number, klopt: boolean, tekst: string }

/** running runs the examples after a pause in typing. The last run wins; what was typed is never touched. */
function running (): void {
  const text = document.getElementById('tekst') as HTMLTextAreaElement | null
  const told = document.getElementById('samen')
  const marks = document.getElementById('regels')
  if (text === null || told === null || marks === null) return
  let timer = 0
  let turn = 0
  const run = async (): Promise<void> => {
    const mine = ++turn
    const body = new URLSearchParams({ tekst: text.value, bepaling: (text.form!.elements.namedItem('bepaling') as HTMLInputElement).value })
    try {
      const answer = await patient('/werkbank/voorbeelden', { method: 'POST', headers: { Accept: 'application/json' }, body }, () => mine === turn)
      if (mine !== turn) return
      if (!answer.ok) throw new Error(String(answer.status))
      const got = await answer.json() as { samen: string, regels: Marked[] }
      document.getElementById('voorbeelden')!.hidden = true // it is about an older text
      told.textContent = got.samen
      marks.replaceChildren(...got.regels.map((m) => mark(m, text)))
      text.dispatchEvent(new CustomEvent('wb:marks', { detail: got.regels }))
    } catch {
      if (mine === turn) told.textContent = 'Narekenen lukt nu niet. Uw tekst staat er nog. Kies Reken na om het opnieuw te proberen.'
    }
  }
  text.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => { void run() }, 800)
  })
}

/** mark is a line about a line: a button that selects it. */
function mark (m: Marked, text: HTMLTextAreaElement): HTMLElement {
  const item = document.createElement('li')
  item.className = 'wb-mark wb-mark--' + (m.klopt ? 'yes' : 'no')
  const sign = document.createElement('span')
  sign.setAttribute('aria-hidden', 'true')
  sign.textContent = m.klopt ? '✓ ' : '✕ '
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'nl-button nl-button--subtle wb-small'
  button.textContent = 'Regel ' + String(m.regel)
  button.addEventListener('click', () => {
    if (!text.dispatchEvent(new CustomEvent('wb:line', { detail: m.regel, cancelable: true }))) return // the editor showed it
    const lines = text.value.split('\n')
    const from = lines.slice(0, m.regel - 1).join('\n').length + (m.regel > 1 ? 1 : 0)
    text.focus()
    text.setSelectionRange(from, from + (lines[m.regel - 1] ?? '').length)
  })
  item.append(sign, button, ' ' + (m.klopt ? 'Klopt: ' : '') + m.tekst)
  return item
}

/** shared fills in the question of a shared link. It is only opened when the person says so: opening decides, and a decision is recorded. */
function shared (): void {
  const box = document.getElementById('json') as HTMLTextAreaElement | null
  const told = document.getElementById('gedeeld')
  if (box === null || told === null) return
  const open = (): void => {
    const [, coded] = /^#vraag=([\w-]+)$/.exec(location.hash) ?? []
    if (coded === undefined) return
    let text = ''
    try {
      const bytes = Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      text = JSON.stringify(JSON.parse(text), null, 2)
    } catch { /* a broken link */ }
    history.replaceState(null, '', location.pathname) // what was said stays out of the history
    const line = document.createElement('p')
    line.className = 'nl-paragraph'
    line.textContent = text === '' ? 'Deze link is niet heel. Vraag om een nieuwe.' : 'U opent een gedeelde vraag. Zij staat onderaan klaar. Kies Open deze vraag om het antwoord te zien.'
    told.replaceChildren(line)
    told.hidden = false
    box.value = text
    if (text !== '') {
      (document.getElementById('json-details') as HTMLDetailsElement).open = true
      document.getElementById('json-knop')!.focus()
    }
  }
  open()
  window.addEventListener('hashchange', open)
}

interface Draft { tekst: string, op: number }

/** keptDays is how long a draft is kept. */
const keptDays = 90

/** drafting keeps what somebody types in this browser, by clause, and offers it again: it never puts it in the place of what stands there. */
function drafting (): void {
  const text = document.getElementById('tekst') as HTMLTextAreaElement | null
  const box = document.getElementById('concept')
  if (text === null || box === null) return
  const prefix = 'wb:concept:'
  const key = prefix + (text.form!.elements.namedItem('bepaling') as HTMLInputElement).value
  const told = box.querySelector('p')!
  const say = (what: string): void => { box.hidden = what === ''; told.textContent = what }
  const buttons = box.querySelectorAll('button')
  let found: Draft | undefined
  try {
    for (const name of Object.keys(localStorage).filter((k) => k.startsWith(prefix))) {
      const draft = JSON.parse(localStorage.getItem(name) ?? '{}') as Draft
      if (!(draft.op > Date.now() - keptDays * 86400000)) localStorage.removeItem(name)
      else if (name === key) found = draft
    }
  } catch { return } // this browser keeps nothing
  const offer = (shown: boolean): void => { buttons.forEach((b) => { b.hidden = !shown }) }
  offer(false)
  if (found !== undefined && found.tekst !== text.value) {
    const day = new Date(found.op)
    say('In deze browser staat nog een concept van ' + day.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }) + ', ' + day.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' }) + '.')
    offer(true)
  }
  buttons[0]!.addEventListener('click', () => {
    text.value = found!.tekst
    text.dispatchEvent(new Event('wb:text'))
    text.dispatchEvent(new Event('input'))
    offer(false)
    say('Het concept is teruggezet.')
  })
  buttons[1]!.addEventListener('click', () => {
    try { localStorage.removeItem(key) } catch { /* it was never there */ }
    say('Het concept is weg.')
    offer(false)
  })
  let timer = 0
  text.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      try {
        if (text.dataset.own === undefined && text.value === text.defaultValue) { localStorage.removeItem(key); return }
        localStorage.setItem(key, JSON.stringify({ tekst: text.value, op: Date.now() }))
        if (box.hidden) say('Uw concept wordt in deze browser bewaard.')
      } catch { say('Uw concept wordt niet bewaard: deze browser heeft geen plaats. Kies Bewaar als bestand.') }
    }, 500)
  })
}

/** following shows how far a long run is, and what came of it once it has ended. Without script there is a link that does the same: a page that loads
 * itself again takes a reader's place away. */
function following (): void {
  const box = document.querySelector<HTMLElement>('[data-going]')
  if (box === null) return
  const told = box.querySelector('[role=status]')!
  const bar = box.querySelector('progress')!
  const look = async (): Promise<void> => {
    try {
      const answer = await patient(box.dataset.going!, { headers: { Accept: 'application/json' } }, () => true)
      if (!answer.ok) throw new Error(String(answer.status))
      const now = await answer.json() as { gaat: boolean, wat: string, klaar: number, van: number }
      if (!now.gaat) { location.assign(box.dataset.going!); return }
      bar.value = now.van > 0 ? 100 * now.klaar / now.van : 0
      const tenth = Math.floor(10 * now.klaar / now.van) * 10
      const text = now.wat + (now.van > 0 ? ` (${tenth === 0 ? 'minder dan 10' : tenth} procent)` : '')
      if (told.textContent !== text) told.textContent = text // a screen reader hears of each tenth
    } catch { told.textContent = 'Hoever het is, is nu niet te zien. Laad de pagina opnieuw.' }
    window.setTimeout(() => { void look() }, 600)
  }
  window.setTimeout(() => { void look() }, 300)
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-names]')) new Names(input)
copying()
shared()
running()
drafting()
following()
