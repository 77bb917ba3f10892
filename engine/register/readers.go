package register

import (
	"cmp"
	"strings"

	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
)

// kinds of parties, closed.
var partyKinds = []string{"politie", "gemeente", "samenwerking", "overheid", "bedrijf", "media", "vereniging", "zorg", "persoon"}

// readers turn an entry of each collection into an engine noun, its name, and the group it belongs to.
var readers = map[string]func(e *entry, id string) (noun any, name, group string){
	agreements: func(e *entry, id string) (any, string, string) {
		a := engine.Agreement{
			ID: id, Name: e.text("name"), Instrument: e.optional("instrument"), Region: e.optional("region"), Codes: e.truth("codes"),
			Parties: e.list("parties"), Uses: e.list("uses"), Choices: e.list("choices"), WithdrawnOn: e.day("withdrawn_on"), StoppedOn: e.day("stopped_on"), ChangedOn: e.day("changed_on"),
		}
		e.each("periods", func(p *entry) { a.Periods = append(a.Periods, p.period()) })
		if len(a.Periods) == 0 {
			e.fail(e.node, "an agreement has at least one period")
		}
		for i, p := range a.Periods[min(1, len(a.Periods)):] {
			if before := a.Periods[i]; before.Overlaps(p) || before.Until.AddDays(1) != p.From {
				e.fail(e.node, "the periods overlap in time or leave a gap")
			}
		}
		return a, a.Name, ""
	},
	actions: func(e *entry, id string) (any, string, string) {
		a := engine.Action{ID: id, Name: e.text("name"), Participle: e.text("participle"), Sides: map[string]string{},
			Passes: e.optionalOf("passes", "to_party", "from_party"), OtherEnd: e.optional("other_end"), Includes: e.list("includes"), AtAnother: e.optional("at_another"), Synonyms: e.list("synoniemen")}
		sides := &entry{loader: e.loader, at: e.at, node: e.node}
		if n := e.get("sides"); n != nil {
			sides.node = n
			for _, side := range []string{engine.Disclosure, engine.Processing} {
				if need := sides.optionalOf(side, "always", "receiver_body"); need != "" {
					a.Sides[side] = need
				}
			}
			sides.done()
		}
		if len(a.Sides) == 0 {
			e.fail(e.node, "an act has at least one side that needs a ground")
		}
		return a, a.Name, ""
	},
	codes: func(e *entry, id string) (any, string, string) {
		c := engine.Code{ID: id, Name: e.text("name"), Marks: e.others()}
		return c, c.ID, ""
	},
	countries: func(e *entry, id string) (any, string, string) {
		c := engine.Country{ID: id, Name: e.text("name"), ISO: e.text("iso")}
		return c, c.Name, ""
	},
	datasets: func(e *entry, id string) (any, string, string) {
		d := engine.Dataset{ID: id, Name: e.text("name"), Regime: e.optionalOf("regime", "wpg", "avg", "brp"), Agreement: e.optional("agreement"),
			Sources: e.list("sources"), Selectors: e.list("selectors"), Twin: e.optional("twin")}
		return d, d.Name, ""
	},
	facts: func(e *entry, id string) (any, string, string) {
		f := readFact(e, id)
		return f, f.Sentence, ""
	},
	fields: func(e *entry, id string) (any, string, string) {
		dataset, _, _ := strings.Cut(id, "/")
		f := engine.Field{ID: id, Name: e.text("name"), Dataset: dataset, Synonyms: e.list("synoniemen")}
		return f, f.Name, dataset
	},
	instruments: func(e *entry, id string) (any, string, string) {
		i := engine.Instrument{ID: id, Name: e.text("name"), Short: e.text("short"), Kind: e.oneOf("kind", "statute", "agreement"),
			BWB: e.optional("bwb"), Link: e.optional("link"), Unit: cmp.Or(e.optional("unit"), "par."),
			OnlyDataset: e.optional("only_dataset")}
		return i, i.Short, ""
	},
	norms: func(e *entry, id string) (any, string, string) {
		n := engine.Norm{ID: id, Name: e.text("name"), Weigher: e.text("weigher"), Question: e.text("question"), WeigherEN: e.optional("weigher_en"), QuestionEN: e.question("question_en")}
		return n, n.Name, ""
	},
	obligations: func(e *entry, id string) (any, string, string) {
		return engine.ObligationKind{ID: id, English: e.text("english")}, id, ""
	},
	members: func(e *entry, id string) (any, string, string) {
		f := readFact(e, id)
		f.Member = true
		return f, f.Sentence, ""
	},
	participations: func(e *entry, id string) (any, string, string) {
		p := engine.Participation{ID: id, Party: e.text("party"), Agreement: e.text("agreement"), Period: e.period()}
		p.Choices = e.others()
		return p, "", p.Party + " " + p.Agreement
	},
	parties: func(e *entry, id string) (any, string, string) {
		p := engine.Party{ID: id, Name: e.text("name"), Kind: e.oneOf("kind", partyKinds...), Body: e.truth("body"), TOOI: e.optional("tooi"),
			Sort: e.optional("sort"), Outside: e.list("outside"), Regions: map[string]engine.Period{}, DataSubject: e.truth("data_subject"), ActsFor: e.list("acts_for"), Synonyms: e.list("synoniemen")}
		if person := p.Kind == "persoon"; person != (p.DataSubject != (len(p.ActsFor) > 0)) || p.DataSubject && len(p.ActsFor) > 0 {
			e.fail(e.node, "a natural person is a data subject or acts for an organisation, and only a person is either")
		}
		if p.Sort == "" {
			p.Sort = id
		}
		e.mapping("regions", func(region string, sub *entry) { p.Regions[region] = sub.period() })
		return p, p.Name, ""
	},
	purposes: func(e *entry, id string) (any, string, string) {
		p := engine.Purpose{ID: id, Name: e.text("name"), Parent: e.optional("parent"), Reading: e.optional("reading"), Synonyms: e.list("synoniemen")}
		return p, p.Name, ""
	},
	regions: func(e *entry, id string) (any, string, string) {
		r := Region{ID: id, Name: e.text("name"), Source: e.text("source"), Verified: e.truth("verified")}
		return r, r.Name, ""
	},
	settled: readSettled,
	roles: func(e *entry, id string) (any, string, string) {
		r := engine.Role{ID: id, Name: e.text("name"), Synonyms: e.list("synoniemen"), Processor: e.truth("processor")}
		return r, r.Name, ""
	},
}

// Region is an area that an agreement covers, and whether its list of municipalities was checked against an official one.
type Region struct {
	ID, Name, Source string
	Verified         bool
}

var factTypes = []string{engine.TypeBoolean, engine.TypeDate, engine.TypeInteger, engine.TypeEnum, engine.TypeParty, engine.TypeRole,
	engine.TypeCode, engine.TypePurpose, engine.TypeCountry}

// knownBy lists how a fact can be known: besides these, by a choice that an agreement leaves to those that take part, and by a mark of a code.
var knownBy = []string{"region", "participation", "withdrawal", "stop", "code", "same_party", "change"}

// knownAs reads how a fact is known. Whether there is such a choice or mark is seen when all entries are read.
func knownAs(e *entry) string {
	n := e.get("known")
	if n != nil {
		for _, prefix := range []string{engine.KnownByChoice, engine.KnownByMark} {
			if name, ok := strings.CutPrefix(n.Value, prefix); ok && name != "" {
				return n.Value
			}
		}
	}
	return e.optionalOf("known", knownBy...)
}

func readFact(e *entry, id string) engine.Fact {
	f := engine.Fact{
		Name: id, Type: e.oneOf("type", factTypes...), Sentence: e.text("sentence"), Denial: e.optional("denial"), Question: e.text("question"),
		Values: e.list("values"), Min: e.integer("min"), Max: e.integer("max"), Necessity: e.truth("necessity"), Weighing: e.truth("weighing"), Weigher: e.optional("weigher"),
		Default: e.optionalOf("default", "absent", "present"), Known: knownAs(e), DataSubject: e.truth("data_subject"), Personal: e.truth("personal"), Subjects: e.truth("subjects"), Synonyms: e.list("synoniemen"),
	}
	f.QuestionEN, f.WeigherEN = e.question("question_en"), e.optional("weigher_en")
	f.Relations = engine.Relations{
		Implies: e.list("implies"), Excludes: e.list("excludes"), Fields: e.list("excludes_fields"), NotBefore: e.list("not_before"), NotAfter: e.list("not_after"),
	}
	e.each("below", func(sub *entry) {
		f.Relations.Below = append(f.Relations.Below, engine.Bound{Fact: sub.text("fact"), Limit: sub.integer("limit")})
	})
	e.mappingOf("told_by", func(name string, n *yaml.Node) {
		v, ok := valueOf(n)
		if !ok {
			e.fail(n, "%s must tell true, false, a text or a whole number", name)
		}
		f.Relations.ToldBy = append(f.Relations.ToldBy, engine.Told{Name: name, Value: v})
	})
	switch {
	case f.Type == engine.TypeBoolean && f.Denial == "":
		e.fail(e.node, "a boolean fact has a denial")
	case f.Type != engine.TypeBoolean && f.Denial != "":
		e.fail(e.node, "only a boolean fact has a denial")
	case f.Type == engine.TypeDate && !strings.Contains(f.Sentence, "{datum}"):
		e.fail(e.node, "the sentence of a date fact holds {datum}")
	case f.Type != engine.TypeBoolean && f.Type != engine.TypeDate && !strings.Contains(f.Sentence, "{waarde}"):
		e.fail(e.node, "the sentence of a fact with a value holds {waarde}")
	case (f.Type == engine.TypeEnum) != (len(f.Values) > 0):
		e.fail(e.node, "values belong to an enum, and an enum has them")
	case f.Weighing != (f.Weigher != ""):
		e.fail(e.node, "a weighing names who weighs, and only a weighing does")
	case f.WeigherEN != "" && !f.Weighing:
		e.fail(e.node, "only a weighing has a weigher_en")
	case f.Type == engine.TypeInteger && f.Min >= f.Max:
		e.fail(e.node, "an integer has bounds, min below max")
	case f.Type != engine.TypeDate && len(f.Relations.NotBefore)+len(f.Relations.NotAfter) > 0:
		e.fail(e.node, "not_before and not_after belong to a date fact")
	case f.Type != engine.TypeInteger && len(f.Relations.Below) > 0:
		e.fail(e.node, "below belongs to a fact with a number")
	case f.Type != engine.TypeBoolean && (f.Necessity || f.Weighing || f.Known != ""):
		e.fail(e.node, "necessity, weighing and known belong to a boolean fact")
	}
	return f
}
