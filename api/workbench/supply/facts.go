package supply

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/filter"
	"doelbinding/engine/language"
)

// Fact is a question about the whole delivery.
type Fact struct {
	Name, Question, Weigher string
	Answer                  string
	Choices                 []Option // empty: it is written
	Hint                    string
}

// asked lists the questions that the filter was left with, and those that were answered already.
func asked(reg engine.Register, r *filter.Report, answered []Fact) []Fact {
	out := slices.Clone(answered)
	for _, w := range r.Withheld {
		for _, question := range w.Missing {
			if slices.ContainsFunc(out, func(f Fact) bool { return f.Question == question }) {
				continue
			}
			if f, ok := factOf(reg, question); ok {
				out = append(out, of(reg, f))
			}
		}
	}
	return out
}

// factOf finds the fact that a question asks; not one that is a member of the question, as the role.
func factOf(reg engine.Register, question string) (engine.Fact, bool) {
	for _, f := range reg.Facts() {
		if f.Question == question && !f.Member {
			return f, true
		}
	}
	return engine.Fact{}, false
}

func of(reg engine.Register, f engine.Fact) Fact {
	out := Fact{Name: f.Name, Question: f.Question}
	if f.Weighing {
		out.Weigher = f.Weigher
	}
	switch f.Type {
	case engine.TypeBoolean:
		out.Choices = []Option{{"true", "Ja"}, {"false", "Nee"}}
	case engine.TypeEnum, engine.TypeCountry:
		for _, v := range f.Values {
			out.Choices = append(out.Choices, Option{v, language.Capital(v)})
		}
	case engine.TypeParty:
		for _, p := range reg.Parties() {
			out.Choices = append(out.Choices, Option{p.ID, p.Name})
		}
	case engine.TypeRole:
		for _, r := range reg.Roles() {
			out.Choices = append(out.Choices, Option{r.ID, r.Name})
		}
	case engine.TypeDate:
		out.Hint = "Schrijf de dag als 9 april 2018."
	case engine.TypeInteger:
		out.Hint = "Een heel getal."
	}
	return out
}

// facts reads the answers out of the form. What is not answered is unknown, and never no.
func (p *Page) facts(reg engine.Register, form url.Values, f *Form, q *engine.Question) {
	for _, name := range form["vraag"] {
		fact, ok := reg.Fact(name)
		if !ok || fact.Member || slices.ContainsFunc(f.Facts, func(x Fact) bool { return x.Name == name }) {
			continue
		}
		x := of(reg, fact)
		x.Answer = strings.TrimSpace(form.Get("feit-" + name))
		f.Facts = append(f.Facts, x)
		if x.Answer == "" {
			continue
		}
		v, ok := value(fact, x)
		if !ok {
			f.Trouble = append(f.Trouble, fact.Question+" "+x.Hint)
			continue
		}
		q.Facts[name] = v
	}
}

func value(fact engine.Fact, x Fact) (engine.Value, bool) {
	if len(x.Choices) > 0 && !slices.ContainsFunc(x.Choices, func(o Option) bool { return o.Value == x.Answer }) {
		return engine.Value{}, false
	}
	switch fact.Type {
	case engine.TypeBoolean:
		return engine.Truth(x.Answer == "true"), true
	case engine.TypeDate:
		day, wrong := page.ParseDay(x.Answer, "")
		return engine.Text(string(day)), wrong == ""
	case engine.TypeInteger:
		n, err := strconv.ParseInt(x.Answer, 10, 64)
		return engine.Number(n), err == nil && n >= fact.Min && n <= fact.Max
	}
	return engine.Text(x.Answer), true
}
