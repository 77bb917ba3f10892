// The editor of examples: the text box of the page with colours, completion of sentences, and what is wrong beside the line. The text box stays the
// field of the form, and can be had back at any time.
import { autocompletion, completionKeymap, snippetCompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { HighlightStyle, StreamLanguage, syntaxHighlighting, type StreamParser } from '@codemirror/language'
import { lintGutter, setDiagnostics, type Action, type Diagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'

interface Marked { regel: number, klopt: boolean, tekst: string, zinnen?: string[] }
interface Sentence { woord: string, zin: string }

/** dutch colours the keywords of an example. */
const dutch: StreamParser<{ start: boolean }> = {
  startState: () => ({ start: true }),
  token (stream, state) {
    if (stream.sol()) state.start = true
    if (stream.eatSpace()) return null
    const start = state.start
    state.start = false
    if (start && stream.match(/^#.*/) !== null) return 'comment'
    if (start && stream.match(/^(@\S+\s*)+/) !== null) return 'meta'
    if (start && stream.match(/^(Functionaliteit|Achtergrond|Scenario|Abstract Scenario|Voorbeelden):/) !== null) return 'heading'
    if (start && stream.match(/^(Gegeven|Wanneer|Dan|En|Maar)\b/) !== null) return 'keyword'
    if (stream.match(/^<[^>]*>/) !== null) return 'variableName'
    if (stream.match(/^\d+/) !== null) return 'number'
    if (stream.match(/^\|/) !== null) return 'separator'
    stream.next()
    stream.eatWhile(/[^<|\d]/)
    return null
  }
}

const colours = HighlightStyle.define([
  { tag: tags.comment, class: 'wb-t-comment' }, { tag: tags.meta, class: 'wb-t-comment' }, { tag: tags.heading, class: 'wb-t-heading' },
  { tag: tags.keyword, class: 'wb-t-keyword' }, { tag: tags.number, class: 'wb-t-number' }, { tag: tags.variableName, class: 'wb-t-number' }
])

const words = /^\s*(Gegeven|Wanneer|Dan|En|Maar)\s+/

/** meant gives the keyword that En or Maar repeats. */
function meant (state: EditorState, line: number): string {
  for (let n = line; n > 0; n--) {
    const word = words.exec(state.doc.line(n).text)?.[1]
    if (word !== undefined && word !== 'En' && word !== 'Maar') return word
  }
  return 'Gegeven'
}

/** sentences completes a line with the sentences that can follow its keyword. */
function sentences (list: Sentence[]): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos)
    const begin = words.exec(line.text)
    if (begin === null || context.pos < line.from + begin[0].length) return null
    const typed = line.text.slice(begin[0].length, context.pos - line.from)
    if (typed === '' && !context.explicit) return null
    const word = meant(context.state, line.number)
    const options: Completion[] = list.filter((s) => s.woord === word)
      .map((s) => s.zin.includes('{') ? snippetCompletion(s.zin.replace(/\{(\w+)\}/g, '${$1}'), { label: s.zin }) : { label: s.zin })
    return { from: line.from + begin[0].length, options, validFor: /^[^\n]*$/ }
  }
}

function edit (text: HTMLTextAreaElement): void {
  let known: Sentence[] = []
  void fetch('/werkbank/voorbeelden/zinnen').then(async (a) => { if (a.ok) known = await a.json() as Sentence[] }).catch(() => { /* the editor works without */ })
  const view = new EditorView({
    state: EditorState.create({
      doc: text.value,
      extensions: [
        EditorView.cspNonce.of(text.dataset.nonce ?? ''), lineNumbers(), history(), drawSelection(), highlightActiveLine(), highlightSelectionMatches(), search({ top: true }), lintGutter(),
        StreamLanguage.define(dutch), syntaxHighlighting(colours), EditorView.lineWrapping,
        autocompletion({ override: [(c) => sentences(known)(c)], icons: false }),
        keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorState.phrases.of(phrases), EditorView.editorAttributes.of({ class: 'wb-editor' }),
        EditorView.contentAttributes.of({ 'aria-label': 'Tekst', 'aria-describedby': 'tekst-uitleg', id: 'editor' }),
        EditorView.updateListener.of((u) => {
          if (!u.docChanged) return
          text.value = u.state.doc.toString()
          text.dispatchEvent(new Event('input'))
        })
      ]
    })
  })
  text.after(view.dom)

  const choice = document.getElementById('tekstvak') as HTMLButtonElement
  choice.hidden = false
  const show = (simple: boolean): void => {
    if (!simple && view.state.doc.toString() !== text.value) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text.value } })
    text.hidden = !simple
    view.dom.hidden = simple
    choice.textContent = simple ? 'Gebruik de editor' : 'Gebruik een gewoon tekstvak'
    try { localStorage.setItem('wb:tekstvak', simple ? '1' : '') } catch { /* then it is asked again next time */ }
  }
  let simple = false
  try { simple = localStorage.getItem('wb:tekstvak') === '1' } catch { /* as above */ }
  show(simple)
  choice.addEventListener('click', () => {
    show(text.hidden)
    if (text.hidden) view.focus(); else text.focus()
  })

  text.addEventListener('wb:marks', (e) => { if (text.hidden) view.dispatch(setDiagnostics(view.state, (e as CustomEvent<Marked[]>).detail.filter((m) => !m.klopt).map((m) => diagnostic(view, m)))) })
  text.addEventListener('wb:text', () => { if (text.hidden) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text.value } }) })
  text.addEventListener('wb:line', (e) => {
    if (!text.hidden) return
    e.preventDefault()
    const line = view.state.doc.line(Math.min((e as CustomEvent<number>).detail, view.state.doc.lines))
    view.dispatch({ selection: { anchor: line.from, head: line.to }, scrollIntoView: true })
    view.focus()
  })
}

/** diagnostic puts what is wrong beside its line, with the sentences that were perhaps meant. */
function diagnostic (view: EditorView, m: Marked): Diagnostic {
  const line = view.state.doc.line(Math.min(Math.max(m.regel, 1), view.state.doc.lines))
  const from = line.from + (/^\s*/.exec(line.text)?.[0].length ?? 0)
  const actions: Action[] = (m.zinnen ?? []).map((sentence) => ({
    name: 'Vervang door: ' + sentence,
    apply: (view, from, to) => {
      const begin = words.exec(view.state.doc.lineAt(from).text)?.[0].trimStart() ?? ''
      view.dispatch({ changes: { from, to, insert: begin + sentence } })
    }
  }))
  return { from, to: Math.max(line.to, from), severity: 'error', message: m.tekst, actions }
}

const phrases = {
  Find: 'Zoek', Replace: 'Vervang', next: 'volgende', previous: 'vorige', all: 'alle', 'match case': 'let op hoofdletters', regexp: 'patroon', 'by word': 'hele woorden',
  replace: 'vervang', 'replace all': 'vervang alles', close: 'sluit', 'current match': 'huidige vondst', 'on line': 'op regel', Completions: 'Zinnen', Diagnostics: 'Fouten', 'No diagnostics': 'Geen fouten'
}

const text = document.getElementById('tekst')
if (text instanceof HTMLTextAreaElement) edit(text)
