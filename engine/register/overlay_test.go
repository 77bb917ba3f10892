package register_test

import (
	"regexp"
	"strings"
	"testing"

	"doelbinding/engine/register"
)

// Whatever is refused in an overlay, the refusal names what is allowed in its place, or what looks most like it.
func TestEveryRefusalOfAnOverlayNamesWhatIsAllowed(t *testing.T) {
	for name, c := range map[string]struct{ file, src, want string }{
		"sort":             {"parties", "a: {name: x, kind: gemeente, body: true, sort: gemeente-utrech}\n", "nearest: gemeente-utrecht"},
		"a far sort":       {"parties", "a: {name: x, kind: gemeente, body: true, sort: qqqqqqqqqqqq}\n", "it has "},
		"kind":             {"parties", "a: {name: x, kind: gemeent, body: true}\n", "; nearest: gemeente"},
		"a far kind":       {"parties", "a: {name: x, kind: 7, body: true}\n", "one of [bedrijf gemeente media"},
		"no kind":          {"parties", "a: {name: x, body: true}\n", "kind is missing; one of [bedrijf gemeente"},
		"body":             {"parties", "a: {name: x, kind: gemeente, body: ja}\n", "body must be true or false"},
		"outside":          {"parties", "a: {name: x, kind: gemeente, body: true, outside: [midden-nederlnd]}\n", "nearest: midden-nederland"},
		"regions":          {"parties", "a: {name: x, kind: gemeente, body: true, regions: {midden-nederlnd: {}}}\n", "nearest: midden-nederland"},
		"acts_for":         {"parties", "a: {name: x, kind: persoon, acts_for: [gemeente-utrech]}\n", "nearest: gemeente-utrecht"},
		"synoniemen":       {"parties", "a: {name: x, kind: gemeente, body: true, synoniemen: stad}\n", "must be a list, like [een, twee]"},
		"tooi":             {"parties", "a: {name: x, kind: gemeente, body: true, tooi: 12}\n", "tooi must be a text: put it between quotes"},
		"name":             {"parties", "a: {kind: gemeente, body: true}\n", "name is missing, and must be a text"},
		"a key":            {"parties", "a: {name: x, kind: gemeente, boddy: true}\n", `unknown key "boddy"; nearest: body`},
		"a far key":        {"parties", "a: {name: x, kind: gemeente, body: true, xxxxxxxxxxx: 1}\n", "one of [acts_for body data_subject kind name outside"},
		"an id":            {"parties", "Gemeente A: {name: x, kind: gemeente, body: true}\n", "small letters and digits with - between words, like gemeente-utrecht"},
		"a field's id":     {"fields", "leiden: {name: x}\n", "<dataset>/<name>"},
		"a field's set":    {"fields", "leidn/x: {name: x}\n", "nearest: leiden"},
		"regime":           {"datasets", "a: {name: x, regime: wpgg}\n", "one of [avg brp wpg]; nearest: wpg"},
		"agreement":        {"datasets", "a: {name: x, agreement: convenant-midden-nederlnd}\n", "nearest: convenant-midden-nederland"},
		"sources":          {"datasets", "a: {name: x, sources: [polite]}\n", "nearest: politie"},
		"selectors":        {"datasets", "a: {name: x, selectors: [incidentcode]}\n", "nearest: incident_code"},
		"twin":             {"datasets", "a: {name: x, twin: dagmonitr}\n", "nearest: dagmonitor"},
		"instrument":       {"agreements", "a: {name: x, instrument: wgp, periods: [{}]}\n", "nearest: w"},
		"region":           {"agreements", "a: {name: x, region: qqqqqq, periods: [{}]}\n", "one of ["},
		"uses":             {"agreements", "a: {name: x, uses: [nieuwsbrif], periods: [{}]}\n", "nearest: nieuwsbrief"},
		"periods":          {"agreements", "a: {name: x, periods: {from: 2018-01-01}}\n", "a list of mappings, each after a hyphen"},
		"an end":           {"agreements", "a: {name: x, periods: [{from: 2018-01-01, til: 2018-02-01}]}\n", `unknown key "til"; nearest: until`},
		"a day":            {"agreements", "a: {name: x, periods: [{from: 1-1-2018}]}\n", "from must be a calendar date like 2018-04-09"},
		"a fact":           {"settled", "a: {party: gemeente-zeist, facts: {wettelijke_tak: true}, source: s}\n", "nearest: wettelijke_taak"},
		"a truth":          {"settled", "a: {party: gemeente-zeist, facts: {wettelijke_taak: ja}, source: s}\n", "it is true or false"},
		"a value":          {"settled", "a: {party: gemeente-zeist, facts: {opslaglocatie: wolk}, source: s}\n", "it is one of [cloud eigen-datacenter politienetwerk]"},
		"a country":        {"settled", "a: {party: gemeente-zeist, facts: {opslagland: Nederlnd}, source: s}\n", "nearest: Nederland"},
		"a number":         {"settled", "a: {party: gemeente-zeist, facts: {archieftermijn: veel}, source: s}\n", "it is a whole number from "},
		"a party's kind":   {"settled", "a: {kind: gemeenten, facts: {wettelijke_taak: true}, source: s}\n", "; nearest: gemeente"},
		"a purpose":        {"settled", "a: {party: gemeente-zeist, purpose: nieuwsbrif, facts: {wettelijke_taak: true}, source: s}\n", "nearest: nieuwsbrief"},
		"a collection":     {"party", "a: {}\n", "collections: agreements, datasets, fields, participations, parties, settled"},
		"no mapping":       {"parties", "gemeente-x\n", "each id on a line of its own and followed by a colon"},
		"an entry of text": {"parties", "a: gemeente\n", "must be a mapping of keys to values, with [acts_for body"},
		"tabs":             {"parties", "a:\n\tname: x\n", "line 2 begins with a tab, and YAML wants spaces"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := register.Load(shipped(t), overlay(map[string]string{c.file + "/data.yaml": c.src}))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("want %q in:\n%v", c.want, err)
			}
		})
	}
}

// Editors leave marks and line ends of their own in a file, which YAML reads.
func TestOverlaysAreReadAsEditorsWriteThem(t *testing.T) {
	const plain = "a-b: {name: Gemeente A, kind: gemeente, body: true}\nc-d: {name: Gemeente C, kind: gemeente, body: true}\n"
	for name, src := range map[string]string{"a byte order mark": "\ufeff" + plain, "Windows": strings.ReplaceAll(plain, "\n", "\r\n"), "a comment": "# eigen\n---\n" + plain} {
		r, err := register.Load(shipped(t), overlay(map[string]string{"parties/data.yaml": src}))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if p, ok := r.Snapshot().Party("a-b"); !ok || p.Name != "Gemeente A" {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

var atLine = regexp.MustCompile(`extra(/[a-z]+/data\.yaml|: )`)

// However rubbish an overlay is, it is loaded or refused with the file it lies in.
func FuzzOverlay(f *testing.F) {
	for i, src := range []string{"a: {name: x, kind: gemeente, body: true}\n", "a: {name: x, sort: a}\nb: {}\n", "\ufeffa:\r\n  name: x\r\n", "a: &a {name: x}\nb: *a\n", "a: [1, {b: c}]\n", "? [a]\n: b\n", "x: {party: a, facts: {b: true}, source: s}\n", "a:\n\tb: c\n"} {
		f.Add(uint8(i), []byte(src))
	}
	names := []string{"agreements", "datasets", "fields", "participations", "parties", "settled", "purposes"}
	f.Fuzz(func(t *testing.T, which uint8, src []byte) {
		r, err := register.Load(overlay(map[string]string{names[int(which)%len(names)] + "/data.yaml": string(src)}))
		if (r == nil) == (err == nil) {
			t.Fatal(r, err)
		}
		if err != nil && !atLine.MatchString(err.Error()) {
			t.Errorf("the refusal names no file: %v", err)
		}
	})
}
