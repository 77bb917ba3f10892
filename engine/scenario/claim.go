package scenario

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"doelbinding/engine"
)

// Claims is the folder of features that say what never happens. They are proved, not run.
const Claims = "invarianten"

// What a claim says.
const (
	NeverPermitted  = "nooit toegestaan"
	NeverGroundless = "nooit zonder grondslag"
	SilenceNoBetter = "zwijgen nooit beter"
	BarNeverWider   = "verbod nooit ruimer"
	BatchNoOther    = "reeks nooit anders"
)

// Claim is a scenario about every case there is. Of a claim that something is never permitted, what it does not say can be anything.
type Claim struct {
	Feature, Name, Text string // of the feature and the scenario; and all its steps
	Path                string
	Line                int
	Kind                string

	Party, Supplier, Receiver Group
	Action                    string
	Dataset, Field            string // Field is empty: any of the dataset
	Purpose                   string
	Day                       engine.Day
	Facts                     map[string]engine.Value
	Earlier                   map[string]engine.Term // facts that are a day further back than a term
}

// Group is one party, every party of a sort, or every party that is not of a sort.
type Group struct {
	ID, Sort string
	Not      bool
}

// Holds reports whether a party belongs to the group. Everybody belongs to an empty one.
func (g Group) Holds(p engine.Party) bool {
	switch {
	case g.ID != "":
		return p.ID == g.ID
	case g.Sort != "":
		return g.Not != (p.Kind == g.Sort || p.Sort == g.Sort || p.ID == g.Sort)
	}
	return true
}

// ReadClaims reads the claims among the features. What cannot be read is a finding.
func ReadClaims(fsys fs.FS, reg Register) ([]Claim, []Finding, error) {
	if _, err := fs.Stat(fsys, Claims); errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	features, findings, err := read(fsys, Claims)
	if err != nil {
		return nil, nil, err
	}
	var out []Claim
	forms := claimForms(reg)
	for _, f := range features {
		for _, s := range f.Scenarios {
			c := &claimed{Claim: Claim{Feature: f.Title, Name: s.Name, Path: f.Path, Line: s.Line}, World: Suite{Register: reg}.World()}
			line, err := c.read(forms, s)
			if err != nil {
				findings = append(findings, Finding{f.Path, line, err.Error()})
				continue
			}
			out = append(out, c.Claim)
		}
	}
	return out, findings, nil
}

// claimed is a claim while its steps are read.
type claimed struct {
	*World
	Claim
}

func (c *claimed) read(forms []claimForm, s Scenario) (line int, err error) {
	for _, l := range s.Steps {
		c.Text += l.Keyword + " " + l.Text + "\n"
		i, args := matchClaim(forms, l)
		if i < 0 {
			var examples []string
			for _, f := range forms {
				if f.keyword == l.Keyword {
					examples = append(examples, f.example)
				}
			}
			return l.Line, Unknown(c.reg, l.Text, examples)
		}
		if err := forms[i].do(c, args); err != nil {
			return l.Line, err
		}
	}
	switch {
	case c.Kind == "":
		return s.Line, errors.New("het scenario zegt niet wat nooit gebeurt: er is geen Dan")
	case c.Kind == NeverPermitted && c.Action == "":
		return s.Line, errors.New("het scenario zegt niet wat de aanvrager wil: er is geen Wanneer")
	case c.Kind != NeverPermitted && (c.Action != "" || len(c.World.Question.Facts) > 0):
		return s.Line, errors.New("dit geldt voor alle gevallen: laat Gegeven en Wanneer weg")
	}
	q := c.World.Question
	c.Facts, c.Day, c.Purpose = maps.Clone(q.Facts), q.Day, q.Purpose
	if c.Facts == nil {
		c.Facts = map[string]engine.Value{}
	}
	for name, member := range map[string]string{engine.MemberRole: q.Role, engine.MemberCode: q.Selector} {
		if member != "" {
			c.Facts[name] = engine.Text(member)
		}
	}
	return 0, nil
}

type claimForm struct {
	keyword string
	pattern *regexp.Regexp
	example string
	do      func(c *claimed, args []string) error
}

func matchClaim(forms []claimForm, l StepLine) (int, []string) {
	for _, text := range []string{l.Text, uncapital(l.Text)} {
		for i, f := range forms {
			if m := f.pattern.FindStringSubmatch(text); m != nil && f.keyword == l.Keyword {
				return i, m[1:]
			}
		}
	}
	return -1, nil
}

// claimForms gives the sentences of claims; of those that fit, the first counts.
func claimForms(reg Register) (out []claimForm) {
	add := func(keyword, pattern, example string, do func(*claimed, []string) error) {
		out = append(out, claimForm{keyword, regexp.MustCompile("^" + pattern + "$"), example, do})
	}
	is := func(kind string) func(*claimed, []string) error {
		return func(c *claimed, _ []string) error { c.Kind = kind; return nil }
	}
	group := func(of func(*claimed) *Group) func(*claimed, []string) error {
		return func(c *claimed, a []string) (err error) { *of(c), err = c.group(a[0]); return err }
	}
	add(Given, `de aanvrager is (.+)`, "de aanvrager is een woningcorporatie", group(func(c *claimed) *Group { return &c.Party }))
	add(Given, `de verstrekker is (.+)`, "de verstrekker is geen politie", group(func(c *claimed) *Group { return &c.Supplier }))
	add(Given, `de ontvanger is (een .+|geen .+)`, "de ontvanger is een woningcorporatie", group(func(c *claimed) *Group { return &c.Receiver }))
	add(Given, `het is `+dayForm, "het is 9 april 2018", func(c *claimed, a []string) error { return c.setDay(a[0]) })
	add(Given, `(.+) meer dan ((?:\d+ jaar)?(?: en )?(?:\d+ maand(?:en)?)?) eerder`, "de politie verstrekte de gegevens meer dan 2 jaar en 2 maanden eerder",
		func(c *claimed, a []string) error { return c.earlier(a[0], a[1]) })
	add(Given, factForm(reg), "de gemeente heeft het addendum ondertekend", func(c *claimed, a []string) error { return c.state(a[0]) })
	add(When, `de aanvrager (.+) uit (.+) wil (.+)`, "de aanvrager het huisnummer uit de dagmonitor wil ontvangen",
		func(c *claimed, a []string) error { return c.wants(a[0], a[1], a[2]) })
	add(Then, `is het in geen enkel geval toegestaan`, "is het in geen enkel geval toegestaan", is(NeverPermitted))
	add(Then, `is in geen enkel geval iets toegestaan zonder grondslag aan elke kant`, "is in geen enkel geval iets toegestaan zonder grondslag aan elke kant", is(NeverGroundless))
	add(Then, `levert zwijgen in geen enkel geval meer op dan antwoorden`, "levert zwijgen in geen enkel geval meer op dan antwoorden", is(SilenceNoBetter))
	add(Then, `maakt een verbod erbij het antwoord in geen enkel geval ruimer`, "maakt een verbod erbij het antwoord in geen enkel geval ruimer", is(BarNeverWider))
	add(Then, `krijgt een vraag in een reeks in geen enkel geval een ander antwoord dan alleen`, "krijgt een vraag in een reeks in geen enkel geval een ander antwoord dan alleen", is(BatchNoOther))
	return out
}

// ClaimSentences lists the sentences in which claims are written, by keyword.
func ClaimSentences(reg Register) (out []string) {
	for _, f := range claimForms(reg) {
		out = append(out, f.keyword+" "+f.example)
	}
	return out
}

// group reads "een woningcorporatie", "geen politie" or the name of one party.
func (c *claimed) group(text string) (Group, error) {
	for _, word := range []string{"een ", "geen "} {
		sort, ok := strings.CutPrefix(text, word)
		if !ok {
			continue
		}
		id, err := c.name(engine.KindParty, sort)
		if err == nil {
			p, _ := c.reg.Party(id)
			return Group{Sort: p.ID, Not: word == "geen "}, nil
		}
		for _, p := range c.reg.Parties() {
			if p.Kind == sort {
				return Group{Sort: sort, Not: word == "geen "}, nil
			}
		}
		return Group{}, err
	}
	id, err := c.name(engine.KindParty, text)
	return Group{ID: id}, err
}

// earlier reads a fact that is a day, as its sentence without the day.
func (c *claimed) earlier(text, term string) error {
	i := slices.IndexFunc(c.reg.Facts(), func(f engine.Fact) bool {
		begin, _, ok := strings.Cut(f.Sentence, "{datum}")
		begin = strings.TrimSpace(begin)
		return ok && (begin == text || strings.TrimSuffix(begin, " op") == text)
	})
	if i < 0 {
		return fmt.Errorf("geen feit dat een dag is heet zo: %q", text)
	}
	var t engine.Term
	for words := range slices.Chunk(strings.Fields(strings.ReplaceAll(term, " en ", " ")), 2) {
		n, err := strconv.Atoi(words[0])
		switch {
		case err != nil || len(words) < 2:
			return fmt.Errorf("%q is geen termijn in jaren en maanden", term)
		case words[1] == "jaar":
			t.Years = n
		default:
			t.Months = n
		}
	}
	if t == (engine.Term{}) {
		return fmt.Errorf("%q is geen termijn in jaren en maanden", term)
	}
	if c.Earlier == nil {
		c.Earlier = map[string]engine.Term{}
	}
	c.Earlier[c.reg.Facts()[i].Name] = t
	return nil
}

func (c *claimed) wants(field, dataset, action string) (err error) {
	if c.Claim.Action, err = c.name(engine.KindAction, action); err != nil {
		return err
	}
	set, ok := c.reg.Named(kindDataset, dataset)
	if !ok {
		return fmt.Errorf("dataset %q staat niet in het register", dataset)
	}
	c.Claim.Dataset = set
	if field == "een gegeven" {
		return nil
	}
	id, ok := c.reg.Named(engine.KindField, set+" "+article.ReplaceAllString(field, ""))
	if !ok {
		return fmt.Errorf("gegeven %q staat niet in %s%s", field, dataset, orNearest(c.reg.Nearest(engine.KindField, set+"/"+field)))
	}
	c.Claim.Field = id
	return nil
}
