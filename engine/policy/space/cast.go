package space

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doelbinding/engine"
)

// castDim: every act with the parties that take part in it, as far as the clause tells them apart. Who gives, receives and holds follows from
// the act, as in every question.
func (b *builder) castDim() Dim {
	d, seen := Dim{Name: Cast}, map[string]bool{}
	parties, others := b.partyClasses(b.part.Party), b.partyClasses(b.part.Supplier)
	if !b.looksAt("giver", "supplier") && !b.together {
		others = others[:min(1, len(others))]
	}
	b.actors = slices.DeleteFunc(slices.Clone(actors), func(actor string) bool { return !b.looksAt(actor) })
	for _, act := range b.acts() {
		if b.part.Act != nil && !b.part.Act(act.Action, act.within) {
			continue
		}
		for _, third := range b.thirds(act.Action) {
			for _, party := range parties {
				for _, other := range others {
					if key := b.key(act, party, other, third); !seen[key] {
						seen[key] = true
						d.Options = append(d.Options, cast(act, party, other, third))
					}
				}
			}
		}
	}
	return d
}

// played is a party of a class, and whether it is the source of the dataset.
type played struct {
	engine.Actor
	name    string
	subject bool
	told    string // equal for parties that the clause does not tell apart
}

var nobody = played{name: "niemand"}

// thirds gives who can receive what is passed on; for other acts there is nobody.
func (b *builder) thirds(a engine.Action) []played {
	switch {
	case a.Passes != "from_party":
		return []played{nobody}
	case b.part.Receiver != nil:
		return b.partyClasses(b.part.Receiver)
	case !b.looksAt("receiver", "holder"):
		return []played{nobody}
	}
	return append([]played{nobody}, b.partyClasses(nil)...)
}

func (b *builder) looksAt(actors ...string) bool {
	for member := range b.members {
		actor, _, _ := strings.Cut(member, ".")
		if slices.Contains(actors, actor) {
			return true
		}
	}
	return false
}

// partyClasses gives one party of each class, of those that are wanted: those that the clause does not tell apart by id, kind or sort are alike.
func (b *builder) partyClasses(wanted func(engine.Party) bool) (out []played) {
	named := map[string][]string{}
	source := false
	for member, values := range b.members {
		actor, what, _ := strings.Cut(member, ".")
		if !slices.Contains(actors, actor) {
			continue
		}
		source = source || what == "source"
		named[what] = append(named[what], values...)
	}
	if len(named) == 0 && !b.together {
		named = nil
	}
	seen := map[string]int{}
	most := 1
	if b.together {
		most = 2 // two of a kind, so that they can be the same or not
	}
	for _, p := range b.reg.Parties() {
		if wanted != nil && !wanted(p) {
			continue
		}
		key := among(named["id"], p.ID) + " " + among(named["kind"], p.Kind) + " " + among(named["sort"], p.Sort) + fmt.Sprint(p.DataSubject)
		if named == nil {
			key = fmt.Sprint(p.DataSubject)
		}
		if seen[key]++; seen[key] > most {
			continue
		}
		a := engine.Actor{ID: p.ID, Kind: p.Kind, Sort: p.Sort, Body: p.Body}
		out = append(out, played{a, p.Name, p.DataSubject, key})
		if source {
			a.Source = true
			out = append(out, played{a, p.Name + " (de bron)", p.DataSubject, key + " source"})
		}
	}
	return out
}

// act is an action with the acts it falls under: looking into what another holds falls under two.
type act struct {
	engine.Action
	within  []string
	another bool
}

// acts gives every act named, every act that is kindred to one of them, and one beside them all.
func (b *builder) acts() (out []act) {
	named, beside := b.members["action"], false
	for _, a := range b.reg.Actions() {
		near := slices.ContainsFunc(named, func(name string) bool {
			other, ok := b.reg.Action(name)
			return ok && a.Kindred(other)
		})
		if !near && beside {
			continue
		}
		beside = beside || !near
		out = append(out, act{a, a.Within, false})
		if there, ok := b.reg.Action(a.AtAnother); ok {
			both := a
			both.Passes = there.Passes
			out = append(out, act{both, slices.Concat(a.Within, there.Within), true})
		}
	}
	return out
}

// within gives the acts that an act falls under. What a data subject does is a right, and a way of doing nothing else.
func within(a act, party played) []string {
	if party.subject && a.Passes == "" {
		return []string{a.ID}
	}
	return a.within
}

// places gives who stands where, as the engine finds it when it resolves a question.
func places(a act, party, other, third played) map[string]played {
	out := map[string]played{"party": party, "supplier": other, "holder": party}
	switch a.Passes {
	case "to_party":
		out["giver"], out["receiver"] = other, party
	case "from_party":
		out["giver"], out["receiver"], out["holder"] = party, third, third
	}
	return out
}

// key is equal for casts that the clause cannot tell apart.
func (b *builder) key(a act, party, other, third played) string {
	key := a.ID
	if a.another || party.subject {
		key += " " + strings.Join(within(a, party), " ")
	}
	at := places(a, party, other, third)
	for _, actor := range b.actors {
		key += "|" + at[actor].told
	}
	if b.together {
		key += strconv.FormatBool(at["supplier"].ID == at["holder"].ID) + strconv.FormatBool(at["giver"].ID == at["receiver"].ID)
	}
	return key
}

var actors = []string{"giver", "receiver", "holder", "party", "supplier"}

// cast puts parties in their places.
func cast(a act, party, other, third played) Option {
	label := fmt.Sprintf("%s wil %s", party.name, a.Name)
	if a.Passes == "from_party" {
		label += " aan " + third.name
	}
	at, under := places(a, party, other, third), within(a, party)
	return Option{Label: label + ", van " + other.name, act: a.ID, set: func(to *engine.Input) {
		to.Action, to.Within = a.ID, under
		to.Party, to.Supplier, to.Giver, to.Receiver, to.Holder = at["party"].Actor, at["supplier"].Actor, at["giver"].Actor, at["receiver"].Actor, at["holder"].Actor
	}}
}
