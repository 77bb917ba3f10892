package processing

import (
	"slices"

	"doelbinding/engine"
)

// SettledFor gives what is settled on a day for what a party does for a purpose, in whatever dataset and with whomever, the narrowest first. An
// entry that a narrower one about the same dataset, field and partner says everything of is left out.
func SettledFor(reg engine.Names, p engine.Party, purpose engine.Purpose, day engine.Day) []engine.Settled {
	var about, out []engine.Settled
	for _, s := range reg.Settled() {
		if (s.Party == "" || s.Party == p.ID) && (s.Kind == "" || s.Kind == p.Kind) && (s.Purpose == "" || slices.Contains(purpose.Lineage, s.Purpose)) && s.Period.Contains(day) {
			about = append(about, s)
		}
	}
	engine.Narrowest(about, purpose.Lineage)
	said := map[[4]string]bool{}
	for _, s := range about {
		facts := map[string]engine.Value{}
		for name, v := range s.Facts {
			if key := [4]string{s.Dataset, s.Field, s.Partner, name}; !said[key] {
				said[key], facts[name] = true, v
			}
		}
		if s.Facts = facts; len(facts) > 0 {
			out = append(out, s)
		}
	}
	return out
}
