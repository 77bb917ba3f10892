package scenario

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"doelbinding/engine"
)

// Step is one sentence that scenarios can be written in. The pattern matches the whole sentence; Do gets its groups.
type Step struct {
	Keyword string
	Pattern *regexp.Regexp
	Example string // how it reads, for the list of sentences
	Do      func(w *World, args []string) error
}

// kindDataset names datasets in [Register.Named].
const kindDataset = "dataset"

var (
	article = regexp.MustCompile(`^(?:de|het|een) `)
	dayForm = `(\d{1,2} [a-z]+ \d{4})`
)

// Steps gives all sentences over a register. A fact's sentence is data: one step looks it up.
func Steps(reg Register) []Step {
	one := func(do func(*World, string) error) func(*World, []string) error {
		return func(w *World, args []string) error { return do(w, args[0]) }
	}
	add := func(list []Step, keyword, pattern, example string, do func(*World, []string) error) []Step {
		return append(list, Step{keyword, regexp.MustCompile("^" + pattern + "$"), example, do})
	}
	var s []Step
	s = add(s, Given, `de aanvrager is (.+)`, "de aanvrager is de burgemeester van gemeente Utrecht", one((*World).setParty))
	s = add(s, Given, `de verstrekker is (.+)`, "de verstrekker is de politie-eenheid Midden-Nederland", one((*World).setSupplier))
	s = add(s, Given, `het is `+dayForm, "het is 9 april 2018", one((*World).setDay))
	s = add(s, Given, factForm(reg), "de gemeente heeft het addendum ondertekend", one((*World).state))
	s = add(s, Given, `niet is gezegd of (.+)`, "niet is gezegd of de gemeente het addendum heeft ondertekend", one((*World).leave))
	s = add(s, Given, `volgens het register doet (.+) mee sinds `+dayForm, "volgens het register doet gemeente Zeist mee sinds 1 april 2017",
		func(w *World, a []string) error { return w.participate(a[0], a[1], "") })
	s = add(s, Given, `volgens het register deed (.+) mee van `+dayForm+` tot en met `+dayForm,
		"volgens het register deed gemeente Zeist mee van 1 april 2017 tot en met 30 juni 2018",
		func(w *World, a []string) error { return w.participate(a[0], a[1], a[2]) })
	s = add(s, Given, `volgens het register zijn de afspraken ingetrokken per `+dayForm, "volgens het register zijn de afspraken ingetrokken per 1 mei 2018",
		func(w *World, a []string) error {
			return w.end(a[0], func(x *engine.Agreement, d engine.Day) { x.WithdrawnOn = d })
		})
	s = add(s, Given, `volgens het register is de verstrekking gestaakt per `+dayForm, "volgens het register is de verstrekking gestaakt per 1 mei 2018",
		func(w *World, a []string) error {
			return w.end(a[0], func(x *engine.Agreement, d engine.Day) { x.StoppedOn = d })
		})

	s = add(s, Given, `de aanvrager kan alleen deze plichten nakomen: (.+)`, "de aanvrager kan alleen deze plichten nakomen: geheimhouding en beveiligen", one((*World).fulfils))
	s = add(s, Given, `de aanvrager kan geen enkele plicht nakomen`, "de aanvrager kan geen enkele plicht nakomen",
		func(w *World, _ []string) error { w.Question.Limited = true; return nil })

	s = add(s, When, `de aanvrager (.+) uit (.+) wil (.+)`, "de aanvrager het huisnummer uit de dagmonitor wil ontvangen",
		func(w *World, a []string) error { return w.ask(a[0], a[1], a[2]) })

	s = add(s, Then, `is het (toegestaan|verboden)`, "is het toegestaan", one((*World).outcomeIs))
	s = add(s, Then, `is het (toegestaan|verboden) op grond van (.+)`, "is het toegestaan op grond van art. 16 lid 1 onder c, 2°, Wpg",
		func(w *World, a []string) error { return firstError(w.outcomeIs(a[0]), w.groundIs(a[1])) })
	s = add(s, Then, `ook op grond van (.+)`, "ook op grond van art. 8 onder e Wbp", one((*World).groundIs))
	s = add(s, Then, `niet op grond van (.+)`, "niet op grond van art. 7 lid 2 Wpg", one((*World).groundIsNot))
	s = add(s, Then, `zijn er (onvoldoende gegevens)`, "zijn er onvoldoende gegevens", one((*World).outcomeIs))
	s = add(s, Then, `is (menselijke weging nodig)`, "is menselijke weging nodig", one((*World).outcomeIs))
	s = add(s, Then, `weegt (.+): (.+)`, "weegt de burgemeester: Dient deze preventie in dit geval de openbare orde in de gemeente, en niet alleen het voorkomen van strafbare feiten?",
		func(w *World, a []string) error { return w.weighs(a[0], a[1]) })
	s = add(s, Then, `is de uitkomst (.+)`, "is de uitkomst verboden", one((*World).outcomeIs))
	s = add(s, Then, `ontbreekt een grondslag om te (verstrekken|verwerken)`, "ontbreekt een grondslag om te verstrekken", one((*World).sideLacks))
	s = add(s, Then, `is de vraag: (.+)`, "is de vraag: Heeft de gemeente het addendum bij de afspraken ondertekend?", one((*World).asks))
	s = add(s, Then, `is niet de vraag: (.+)`, "is niet de vraag: Is het incident een inbraak?", one((*World).doesNotAsk))
	s = add(s, Then, `worden hooguit (\d) vragen gesteld`, "worden hooguit 2 vragen gesteld", one((*World).asksAtMost))
	s = add(s, Then, `geldt de plicht tot ([\pL-]+) voor (.+), uiterlijk op `+dayForm, "geldt de plicht tot vernietigen voor gemeente Utrecht, uiterlijk op 9 juni 2020",
		func(w *World, a []string) error { return w.owes(a[0], a[1], a[2]) })
	s = add(s, Then, `geldt de plicht tot ([\pL-]+) voor ([^,]+)`, "geldt de plicht tot geheimhouding voor gemeente Utrecht",
		func(w *World, a []string) error { return w.owes(a[0], a[1], "") })
	s = add(s, Then, `geldt de plicht tot ([\pL-]+) niet`, "geldt de plicht tot vernietigen niet", one((*World).owesNot))
	s = add(s, Then, `kan de aanvrager de plicht tot ([\pL-]+) niet nakomen`, "kan de aanvrager de plicht tot vernietigen niet nakomen", one((*World).cannotFulfil))
	s = add(s, Then, `spreekt het register tegen dat (.+)`, "spreekt het register tegen dat gever en ontvanger horen bij dezelfde gemeente", one((*World).contradicts))
	s = add(s, Then, `is aangenomen dat (.+)`, "is aangenomen dat de afspraken zijn stilzwijgend verlengd", one((*World).assumes))
	s = add(s, Then, `wijst de uitleg een andere weg`, "wijst de uitleg een andere weg", func(w *World, _ []string) error { return w.otherRoute() })
	s = add(s, Then, `is het antwoord anders vanaf `+dayForm, "is het antwoord anders vanaf 1 maart 2020", one((*World).changesOn))
	s = add(s, Then, `was het antwoord anders tot en met `+dayForm, "was het antwoord anders tot en met 28 februari 2017", one((*World).changedOn))
	return s
}

// Match finds the steps that a line can mean: exactly one is right. A sentence may begin with a capital.
func Match(steps []Step, l StepLine) (found []Step, args []string) {
	for _, text := range []string{l.Text, uncapital(l.Text)} {
		for _, s := range steps {
			if s.Keyword != l.Keyword {
				continue
			}
			if m := s.Pattern.FindStringSubmatch(text); m != nil {
				found = append(found, s)
				args = m[1:]
			}
		}
		if len(found) > 0 {
			break
		}
	}
	return found, args
}

// factForm is one pattern for all sentences of facts. It has a single group: the sentence.
func factForm(reg Register) string {
	var forms []string
	for _, f := range reg.Facts() {
		for _, s := range []string{f.Sentence, f.Denial} {
			if s != "" {
				forms = append(forms, sentenceForm(s, "(?:", ")"))
			}
		}
	}
	slices.Sort(forms)
	return "(" + strings.Join(forms, "|") + ")"
}

func sentenceForm(sentence, open, shut string) string {
	form := regexp.QuoteMeta(sentence)
	form = strings.ReplaceAll(form, `\{waarde\}`, open+`.+`+shut)
	return strings.ReplaceAll(form, `\{datum\}`, open+`\d{1,2} [a-z]+ \d{4}`+shut)
}

// sentence finds the fact that a sentence states, and the value it gives it.
func (w *World) sentence(text string) (engine.Fact, engine.Value, error) {
	for _, f := range w.reg.Facts() {
		if f.Denial != "" && (text == f.Denial || text == f.Sentence) {
			return f, engine.Truth(text == f.Sentence), nil
		}
	}
	for _, f := range w.reg.Facts() {
		if begin, _, _ := strings.Cut(f.Sentence, "{"); !strings.HasPrefix(text, begin) {
			continue // a pattern costs much more to make
		}
		m := regexp.MustCompile("^" + sentenceForm(f.Sentence, "(", ")") + "$").FindStringSubmatch(text)
		if len(m) == 2 {
			v, err := w.value(f, m[1])
			return f, v, err
		}
	}
	return engine.Fact{}, engine.Value{}, fmt.Errorf("geen feit heet zo: %q%s", text, orNearest(w.reg.NearestOf(text, Sentences(w.reg))))
}

func (w *World) value(f engine.Fact, text string) (engine.Value, error) {
	text = strings.TrimSpace(text)
	kind := map[string]string{engine.TypeParty: engine.KindParty, engine.TypeRole: engine.KindRole, engine.TypePurpose: engine.KindPurpose}[f.Type]
	switch {
	case kind != "":
		id, err := w.name(kind, text)
		return engine.Text(id), err
	case f.Type == engine.TypeDate:
		d, err := dutchDay(text)
		return engine.Text(string(d)), err
	case f.Type == engine.TypeInteger:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil || n < f.Min || n > f.Max {
			return engine.Value{}, fmt.Errorf("%q is geen getal van %d tot en met %d", text, f.Min, f.Max)
		}
		return engine.Number(n), nil
	case f.Type == engine.TypeCountry && !slices.Contains(f.Values, text):
		return engine.Value{}, fmt.Errorf("geen land heet zo: %q", text)
	case f.Type == engine.TypeEnum && !slices.Contains(f.Values, text):
		return engine.Value{}, fmt.Errorf("%q is geen waarde van %s: %s", text, f.Name, strings.Join(f.Values, ", "))
	}
	return engine.Text(text), nil
}

// Sentences lists the sentences of all facts as they are written.
func Sentences(reg Register) (out []string) {
	for _, f := range reg.Facts() {
		out = append(out, f.Sentence)
		if f.Denial != "" {
			out = append(out, f.Denial)
		}
	}
	return out
}

// dutchDay reads a day, or says in Dutch what is wrong with it.
func dutchDay(text string) (engine.Day, error) {
	d, err := engine.ParseDutchDay(text)
	if err != nil {
		return "", fmt.Errorf("%q is geen dag van de kalender; schrijf een dag als 9 april 2018", text)
	}
	return d, nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
