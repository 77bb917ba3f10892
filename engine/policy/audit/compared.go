package audit

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/source"
)

// Compared is what a clause can tell apart, read off the text of its rules and of every library rule that these source.Gate.
type Compared struct {
	// Members holds per member of the input, such as field.dataset or holder.kind, the values that it is compared with. A member that is
	// read without a value, as when two members are compared with each other, is there with none. Acts are under "action", purposes under
	// "purpose".
	Members map[string][]string
	// Together tells that members are compared with each other: equal values and unequal ones must both be tried.
	Together bool
	Numbers  map[string][]int64 // per fact the numbers that it is compared with
	Days     []engine.Day       // every date that stands in the rules or in the table beside the clause
	Terms    []int              // terms in days
	Runs     []engine.Term      // terms in years and months that stand in the rules
	Hash     string             // of the rules reached, the table, and what the annotation adds to a check; gist, source and reading left out
}

// ComparedOf reads of every clause what it can tell apart.
func ComparedOf(p *policy.Policies) map[string]Compared {
	r, modules, out := source.NewReader(p.Bundle()), p.Bundle().ClauseModules(), map[string]Compared{}
	for id, m := range modules {
		out[id] = compared(p, r, id, m)
	}
	return out
}

func compared(p *policy.Policies, reader *source.Reader, id string, m *ast.Module) Compared {
	c := &comparisons{
		Compared: Compared{Members: map[string][]string{}, Numbers: map[string][]int64{}}, reader: reader, bundle: p.Bundle(), seen: map[string]bool{},
	}
	for _, r := range m.Rules {
		c.rule(id, m, r)
	}
	c.days(fmt.Sprint(c.reader.Own(id)))
	for member, values := range c.Members {
		slices.Sort(values)
		c.Members[member] = slices.Compact(values)
	}
	for fact, numbers := range c.Numbers {
		slices.Sort(numbers)
		c.Numbers[fact] = slices.Compact(numbers)
	}
	slices.Sort(c.Days)
	c.Days = slices.Compact(c.Days)
	slices.Sort(c.Terms)
	c.Terms = slices.Compact(c.Terms)
	slices.SortFunc(c.Runs, func(a, b engine.Term) int { return cmp.Or(a.Years-b.Years, a.Months-b.Months) })
	clause, _ := p.Clause(id)
	slices.Sort(c.text)
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%s\n%s %s %+v %+v\n%v", id, strings.Join(c.text, "\n"), clause.Effect, clause.Side, clause.Valid, clause.Citations, c.reader.Own(id)))
	c.Hash = hex.EncodeToString(sum[:])
	return c.Compared
}

// DecisionHash identifies the rules that weigh checks.
func DecisionHash(p *policy.Policies) string {
	var text []string
	for name, m := range p.Bundle().Modules {
		if strings.HasPrefix(name, "decision/") {
			for _, r := range m.Rules {
				text = append(text, r.String())
			}
		}
	}
	slices.Sort(text)
	sum := sha256.Sum256([]byte(strings.Join(text, "\n")))
	return hex.EncodeToString(sum[:])
}

type comparisons struct {
	Compared
	reader *source.Reader
	bundle *source.Bundle
	seen   map[string]bool
	text   []string
}

// rule reads one rule, and follows what it uses of the library.
func (c *comparisons) rule(owner string, m *ast.Module, r *ast.Rule) {
	text := owner + " " + r.String()
	if c.seen[text] {
		return
	}
	c.seen[text] = true
	c.text = append(c.text, text)
	c.days(text)
	c.expressions(owner, r)
	carried := c.carried(r)
	ast.WalkTerms(r, func(t *ast.Term) bool {
		switch v := t.Value.(type) {
		case ast.Var:
			for _, next := range source.RulesNamed(m, string(v)) {
				c.rule(owner, m, next)
			}
		case ast.Ref:
			c.reference(v, carried[t])
		case ast.Call:
			c.call(owner, v)
		}
		return false
	})
}

// carried gives the terms that an obligation only carries along, as its bearer: they are told in the check and tell nothing apart.
func (c *comparisons) carried(r *ast.Rule) map[*ast.Term]bool {
	out := map[*ast.Term]bool{}
	ast.WalkTerms(r, func(t *ast.Term) bool {
		if call, ok := t.Value.(ast.Call); ok && c.bundle.Library[call[0].String()].Makes == source.MakesObligation {
			for _, a := range call[1:] {
				out[a] = true
			}
		}
		return false
	})
	return out
}

// reference follows a library rule, and notes a member of the input.
func (c *comparisons) reference(v ast.Ref, carried bool) {
	if v.HasPrefix(ast.InputRootRef) && len(v) > 2 {
		member := strings.Join(texted(v[1:min(3, len(v))]), ".")
		switch {
		case strings.HasPrefix(member, "facts") || strings.HasPrefix(member, "known") || strings.HasPrefix(member, "settled") || strings.HasPrefix(member, "agreement") || carried:
		case strings.HasPrefix(member, "action"):
			c.add("action")
		case member == "purpose.listed":
			c.add(member)
		case strings.HasPrefix(member, "purpose"):
			if len(v) > 3 {
				c.add("purpose", texted(v[3:])...)
			}
		default:
			c.add(member)
		}
		return
	}
	for _, name := range source.LibraryRule(ast.NewTerm(v)) {
		short, rule, _ := strings.Cut(name, ".")
		m := c.bundle.Modules["lib/"+short+"/"+short+".rego"]
		if m == nil {
			continue
		}
		for _, next := range source.RulesNamed(m, rule) {
			c.rule(short, m, next)
		}
	}
}

func texted(ref ast.Ref) (out []string) {
	for _, t := range ref {
		if s, ok := t.Value.(ast.String); ok {
			out = append(out, string(s))
		}
	}
	return out
}

func (c *comparisons) add(member string, values ...string) {
	c.Members[member] = append(c.Members[member], values...)
}

// expressions notes the comparisons of members with values.
func (c *comparisons) expressions(owner string, r *ast.Rule) {
	ast.WalkExprs(r, func(e *ast.Expr) bool {
		terms, ok := e.Terms.([]*ast.Term)
		if !ok || len(terms) != 3 {
			return false
		}
		for i, t := range terms[1:] {
			ref, ok := t.Value.(ast.Ref)
			if !ok || !ref.HasPrefix(ast.InputRootRef) || len(ref) < 3 {
				continue
			}
			other := terms[2-i]
			if o, ok := other.Value.(ast.Ref); ok && o.HasPrefix(ast.InputRootRef) {
				c.Together = true
				continue
			}
			member := strings.Join(texted(ref[1:3]), ".")
			if member == "action.id" {
				member = "action"
			}
			if member == "purpose.id" || member == "purpose.below" || member == "purpose.lineage" {
				member = "purpose"
			}
			if strings.Count(member, ".") > 0 && (strings.HasPrefix(member, "known.") || strings.HasPrefix(member, "agreement.")) {
				continue
			}
			for _, v := range c.reader.Values(owner, other) {
				if v != "" {
					c.add(member, v)
				}
			}
		}
		return false
	})
	ast.WalkExprs(r, func(e *ast.Expr) bool {
		if terms, ok := e.Terms.([]*ast.Term); ok {
			c.call(owner, ast.Call(terms))
		}
		return false
	})
}

// call notes what a function of the library is to compare a member, a number or a term with.
func (c *comparisons) call(owner string, call ast.Call) {
	if len(call) < 2 {
		return
	}
	op := call[0].String()
	if member := c.bundle.Library[op].Compares; member != "" {
		c.add(member, c.reader.Values(owner, call[1])...)
		return
	}
	name, _ := call[1].Value.(ast.String)
	switch op {
	case "fact.at_least", "fact.at_most":
		if n, ok := c.number(owner, call[2]); ok {
			c.Numbers[string(name)] = append(c.Numbers[string(name)], n)
		}
	case "term.running_days", "term.not_run_out_days":
		if n, ok := c.number(owner, call[2]); ok {
			c.Terms = append(c.Terms, int(n))
		}
	case "term.running_from", "term.not_run_out":
		years, ok := c.number(owner, call[2])
		months, also := c.number(owner, call[3])
		if t := (engine.Term{Years: int(years), Months: int(months)}); ok && also && t != (engine.Term{}) && !slices.Contains(c.Runs, t) {
			c.Runs = append(c.Runs, t)
		}
	}
}

// number reads a number that is written out, or that stands in the table beside the clause.
func (c *comparisons) number(owner string, t *ast.Term) (int64, bool) {
	if n, ok := t.Value.(ast.Number); ok {
		return n.Int64()
	}
	name := cmp.Or(t.String(), "-")
	n, ok := c.reader.Own(owner)[name].(int)
	return int64(n), ok
}

var dayInText = regexp.MustCompile(`\b20\d\d-\d\d-\d\d\b`)

func (c *comparisons) days(text string) {
	for _, s := range dayInText.FindAllString(text, -1) {
		if d, err := engine.ParseDay(s); err == nil && d.Judgeable() {
			c.Days = append(c.Days, d)
		}
	}
}
