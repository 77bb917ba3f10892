package space

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/policy/audit"
)

// builder gathers what a clause tells apart, in one set of policies or in several.
type builder struct {
	reg      engine.Register
	facts    map[string]engine.Fact
	members  map[string][]string
	numbers  map[string][]int64
	groups   map[string][][]string
	read     []string
	days     []engine.Day
	edges    []engine.Day
	terms    []engine.Term
	inDays   []int
	actors   []string // those that the clause looks at
	together bool
	renewal  bool
	hashes   []string
	part     Part
}

func newBuilder(reg engine.Register, facts map[string]engine.Fact) *builder {
	return &builder{reg: reg, facts: facts, members: map[string][]string{}, numbers: map[string][]int64{}, groups: map[string][][]string{}}
}

func factsOf(reg engine.Register) map[string]engine.Fact {
	out := map[string]engine.Fact{}
	for _, f := range reg.Facts() {
		out[f.Name] = f
	}
	return out
}

func (b *builder) add(c engine.Clause, x audit.Compared) {
	for member, values := range x.Members {
		b.members[member] = append(b.members[member], values...)
	}
	for fact, numbers := range x.Numbers {
		b.numbers[fact] = append(b.numbers[fact], numbers...)
	}
	for name, lists := range c.Groups {
		b.groups[name] = append(b.groups[name], lists...)
	}
	b.read = append(append(b.read, c.Facts...), c.Counts...)
	b.together = b.together || x.Together
	b.terms, b.inDays = slices.Concat(b.terms, c.Terms, x.Runs), append(b.inDays, x.Terms...)
	for _, d := range x.Days {
		b.days = append(b.days, d.AddDays(-1), d)
	}
	b.renewal = b.renewal || slices.Contains(c.Facts, "stilzwijgend_verlengd") || slices.Contains(c.Facts, "verstrekt_op")
	b.edges = append(b.edges, c.Valid.From.AddDays(-1), c.Valid.From)
	if c.Valid.Until != "" {
		b.edges = append(b.edges, c.Valid.Until, c.Valid.Until.AddDays(1))
	}
	for _, x := range c.Citations {
		b.edges = append(b.edges, x.Period.From.AddDays(-1), x.Period.From)
		if x.Period.Until != "" {
			b.edges = append(b.edges, x.Period.Until, x.Period.Until.AddDays(1))
		}
	}
	in := max(c.Valid.From, "2018-04-09")
	if c.Valid.Until != "" {
		in = c.Valid.Until.AddDays(-30)
	}
	b.days = append(b.days, in)
	b.hashes = append(b.hashes, x.Hash)
}

func (b *builder) space(id string) Space {
	for member := range b.members {
		b.members[member] = distinct(b.members[member])
	}
	s := Space{Clause: id, Rules: strings.Join(distinct(b.hashes), " "), cast: b.castDim()}
	s.Dims = append(s.Dims, b.dayDim())
	s.Dims = append(s.Dims, s.cast)
	s.Dims = append(s.Dims, b.fieldDim()...)
	s.Dims = append(s.Dims, b.purposeDim()...)
	for _, name := range distinct(b.read) {
		if name == engine.MemberPurpose {
			continue // it is asked for, and stands in the purposes
		}
		s.Dims = append(s.Dims, b.factDim(b.facts[name]))
	}
	for _, d := range distinct(b.edges) {
		if d.Judgeable() {
			s.Days = append(s.Days, d)
		}
	}
	made := version
	if !s.Whole() {
		made += " " + sampling
	}
	sum := sha256.Sum256([]byte(made + "\n" + s.Describe() + "\n" + strings.Join(distinct(b.hashes), "\n")))
	s.Source = hex.EncodeToString(sum[:])
	return s
}

// version goes up when the points that are tried, or how an answer is written, become others: tables made before then are made again. So does
// sampling when the points become others of spaces that are too large.
const (
	version  = "1"
	sampling = "2"
)

func distinct[T ~string | ~int64 | ~int](list []T) []T {
	out := slices.Clone(list)
	slices.Sort(out)
	return slices.Compact(out)
}

// dayDim gives the days on which an element can turn: those it names, and around the ends of the agreement where it counts with them.
func (b *builder) dayDim() Dim {
	days := slices.Clone(b.days)
	if b.renewal {
		days = append(days, agreementFrom.AddDays(-1), agreementFrom, agreementFirst, agreementFirst.AddDays(1), agreementUntil, agreementUntil.AddDays(1))
	}
	for _, t := range b.terms {
		if b.renewal {
			end := agreementUntil.AddMonths(t.Years, t.Months)
			days = append(days, end, end.AddDays(1))
		}
	}
	d := Dim{Name: Day}
	for _, day := range distinct(days) {
		if day.Judgeable() {
			d.Options = append(d.Options, Option{Label: "op " + day.Dutch(), set: func(in *engine.Input) { in.Day = day }})
		}
	}
	return d
}

// fieldDim: every class of fields that dataset, name and regime tell apart.
func (b *builder) fieldDim() []Dim {
	datasets, byDataset := b.members["field.dataset"]
	names, byName := b.members["field.name"]
	_, byRegime := b.members["field.regime"]
	ids, byID := b.members["field.id"]
	if !byDataset && !byName && !byRegime && !byID {
		return nil
	}
	groups := b.groups[engine.MemberField]
	d, seen := Dim{Name: Field}, map[string]bool{}
	for _, f := range b.reg.Fields() {
		if b.part.Field != nil && !b.part.Field(f) {
			continue
		}
		set, _ := b.reg.Dataset(f.Dataset)
		name := strings.TrimPrefix(f.ID, f.Dataset+"/")
		key := ""
		if byRegime {
			key += set.Regime
		}
		if byDataset {
			key += " " + among(datasets, f.Dataset)
		}
		if byName {
			key += " " + inLists(groups, names, name)
		}
		if byID {
			key += " " + among(ids, f.ID)
		}
		if seen[key] {
			continue
		}
		seen[key] = true
		d.Options = append(d.Options, Option{Label: f.Name + " uit " + set.Name, set: func(in *engine.Input) {
			in.Field, in.FieldName, in.Dataset, in.Regime = f.ID, name, f.Dataset, set.Regime
		}})
	}
	return []Dim{d}
}

// among gives the value if it is listed: all others are alike.
func among(list []string, value string) string {
	if slices.Contains(list, value) {
		return value
	}
	return "-"
}

// inLists tells values apart by the lists that they stand in.
func inLists(lists [][]string, all []string, value string) string {
	if !slices.Contains(all, value) {
		return "-"
	}
	key := ""
	for _, l := range lists {
		key += fmt.Sprint(slices.Contains(l, value))
	}
	return key
}

// purposeDim: every class of purposes that stands otherwise to those named, and none given; and how the agreement lists it.
func (b *builder) purposeDim() (out []Dim) {
	names, ok := b.members["purpose"]
	if ok || slices.Contains(b.read, engine.MemberPurpose) {
		d := Dim{Name: Purpose, Options: []Option{{Label: "zonder doel", set: func(*engine.Input) {}}}}
		seen := map[string]bool{}
		if b.part.Purpose != nil {
			d.Options = nil
		}
		for _, p := range b.reg.Purposes() {
			if b.part.Purpose != nil && !b.part.Purpose(p) {
				continue
			}
			key := ""
			for _, n := range names {
				key += fmt.Sprint(slices.Contains(p.Lineage, n), slices.Contains(p.Below, n))
			}
			if seen[key] {
				continue
			}
			seen[key] = true
			d.Options = append(d.Options, Option{Label: "voor " + p.Name, set: func(in *engine.Input) {
				in.Purpose, in.Lineage, in.Below = p.ID, p.Lineage, p.Below
			}})
		}
		out = append(out, d)
	}
	if _, ok := b.members["purpose.listed"]; ok {
		d := Dim{Name: Listed}
		for how, label := range map[string]string{"yes": "een doel dat de afspraken noemen", "wide": "een doel dat ruimer is dan de afspraken noemen", "no": "een doel dat de afspraken niet noemen"} {
			d.Options = append(d.Options, Option{Label: label, set: func(in *engine.Input) { in.Listed = how }})
		}
		slices.SortFunc(d.Options, func(a, b Option) int { return strings.Compare(a.Label, b.Label) })
		out = append(out, d)
	}
	return out
}

// factDim: not given, and each value that the clause tells apart.
func (b *builder) factDim(f engine.Fact) Dim {
	if said, ok := b.part.Facts[f.Name]; ok {
		return b.saidDim(f, said)
	}
	d := Dim{Name: f.Name, Options: []Option{{set: func(*engine.Input) {}, Fact: f.Name}}}
	say := func(v engine.Value) {
		d.Options = append(d.Options, Option{Label: f.Says(v), Fact: f.Name, Value: v, set: func(in *engine.Input) { in.Facts[f.Name] = v }})
	}
	switch f.Type {
	case engine.TypeBoolean:
		if f.Known == "" {
			say(engine.Truth(true))
			say(engine.Truth(false))
			break
		}
		for _, truth := range []bool{true, false} {
			known := engine.Never()
			if truth {
				known = engine.Period{}.Closed()
			}
			d.Options = append(d.Options, Option{Label: f.Says(engine.Truth(truth)), Fact: f.Name, Value: engine.Truth(truth), set: func(in *engine.Input) {
				in.Known[f.Name], in.Facts[f.Name] = known, engine.Truth(truth)
			}})
		}
	case engine.TypeDate:
		d.Options = append(d.Options, b.dates(f)...)
	case engine.TypeInteger:
		numbers := []int64{f.Min, f.Max}
		for _, n := range b.numbers[f.Name] {
			for _, n := range []int64{n - 1, n, n + 1} {
				if f.Min <= n && n <= f.Max {
					numbers = append(numbers, n)
				}
			}
		}
		for _, n := range distinct(numbers) {
			say(engine.Number(n))
		}
	default:
		b.texts(f, say)
	}
	return d
}

// texts says one value of each class, and one that no list holds.
func (b *builder) texts(f engine.Fact, say func(engine.Value)) {
	seen := map[string]bool{}
	for _, v := range distinct(slices.Concat(b.groups[f.Name]...)) {
		key := ""
		for _, l := range b.groups[f.Name] {
			key += fmt.Sprint(slices.Contains(l, v))
		}
		if !seen[key] {
			seen[key] = true
			say(engine.Text(v))
		}
	}
	say(engine.Text(b.stranger(f)))
}

// stranger gives a value of a fact that the clause does not name: one that there is, where there is one.
func (b *builder) stranger(f engine.Fact) string {
	named := slices.Concat(b.groups[f.Name]...)
	all := f.Values
	switch f.Type {
	case engine.TypeRole:
		for _, r := range b.reg.Roles() {
			all = append(all, r.ID)
		}
	case engine.TypeParty:
		for _, p := range b.reg.Parties() {
			all = append(all, p.ID)
		}
	case engine.TypeCode:
		for _, c := range b.reg.Codes() {
			all = append(all, c.ID)
		}
	}
	for _, v := range all {
		if !slices.Contains(named, v) {
			return v
		}
	}
	return "iets-anders"
}

// dates are told by the day judged: that day, the days around it, the last day on which a term that starts then still runs, and the first on which
// it does not; and the ends of the agreement.
func (b *builder) dates(f engine.Fact) (out []Option) {
	from := func(label string, of func(engine.Day) engine.Day) {
		out = append(out, Option{Label: strings.ReplaceAll(f.Sentence, "{datum}", label), Fact: f.Name, Value: relative,
			set: func(in *engine.Input) { in.Facts[f.Name] = engine.Text(string(of(in.Day))) }})
	}
	from("dezelfde dag", func(d engine.Day) engine.Day { return d })
	from("een dag voor nu", func(d engine.Day) engine.Day { return d.AddDays(-1) })
	from("een dag na nu", func(d engine.Day) engine.Day { return d.AddDays(1) })
	for _, t := range b.terms {
		from(fmt.Sprintf("%d jaar en %d maanden eerder", t.Years, t.Months), func(d engine.Day) engine.Day { return d.AddMonths(-t.Years, -t.Months) })
		from(fmt.Sprintf("%d jaar, %d maanden en een dag eerder", t.Years, t.Months), func(d engine.Day) engine.Day { return d.AddMonths(-t.Years, -t.Months).AddDays(-1) })
	}
	for _, n := range distinct(b.inDays) {
		from(fmt.Sprintf("%d dagen eerder", n), func(d engine.Day) engine.Day { return d.AddDays(-n) })
		from(fmt.Sprintf("%d dagen eerder", n+1), func(d engine.Day) engine.Day { return d.AddDays(-n - 1) })
	}
	if b.renewal && f.Name == "verstrekt_op" {
		for _, day := range []engine.Day{agreementFrom.AddDays(-1), agreementFrom, agreementFirst, agreementFirst.AddDays(1), agreementUntil, agreementUntil.AddDays(1)} {
			from(day.Dutch(), func(engine.Day) engine.Day { return day })
		}
	}
	seen := map[string]bool{}
	return slices.DeleteFunc(out, func(o Option) bool {
		twice := seen[o.Label]
		seen[o.Label] = true
		return twice
	})
}
