package features_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/enginetest"
)

// everyPoint: an ordinary run asks one point in so many, always the same ones; with -all every point.
const everyPoint = 211

// axis is one thing that varies: options of a question.
type axis []func(engine.Question) engine.Question

func bools(name string, unsaid bool) axis {
	out := axis{
		func(q engine.Question) engine.Question { return q.With(name, engine.Truth(true)) },
		func(q engine.Question) engine.Question { return q.With(name, engine.Truth(false)) },
	}
	if unsaid {
		out = append(out, func(q engine.Question) engine.Question { return q })
	}
	return out
}

func each[T interface{ ~string }](set func(*engine.Question, T), values ...T) (out axis) {
	for _, v := range values {
		out = append(out, func(q engine.Question) engine.Question { set(&q, v); return q })
	}
	return out
}

func texts(name string, values ...string) (out axis) {
	for _, v := range values {
		out = append(out, func(q engine.Question) engine.Question {
			if v == "" {
				return q
			}
			return q.With(name, engine.Text(v))
		})
	}
	return out
}

var (
	fields = each(func(q *engine.Question, v string) { q.Field = "dagmonitor/" + v }, "wijk", "postcode", "huisnummer", "modus-operandi", "naam-verdachte")
	codes  = each(func(q *engine.Question, v string) { q.Selector = v }, "A20", "A21", "A30", "A34", "A22", "Z99")
	days   = each(func(q *engine.Question, v engine.Day) { q.Day = v }, "2017-02-28", "2017-03-01", "2017-03-15", "2017-03-16", "2018-02-28", "2018-03-01", "2020-02-29", "2020-03-01")
	later  = each(func(q *engine.Question, v engine.Day) { q.Day = v }, "2017-03-01", "2018-02-28", "2018-03-01", "2020-02-29", "2020-03-01", "2022-04-29", "2022-04-30")
	aims   = each(func(q *engine.Question, v string) { q.Purpose = v }, append(slices.Sorted(maps.Keys(uses)),
		"openbare-orde-en-veiligheid", "preventie", "analyse", "slachtofferzorg", "sturingsinformatie", "managementrapportage", "buurtwaarschuwing", "personeelsbeoordeling", "reclame-eigen-producten", "")...)
	some    = each(func(q *engine.Question, v string) { q.Purpose = v }, "gerichte-inzet-toezicht-en-handhaving", "preventie-overlast", "preventie", "slachtofferzorg")
	members = each(func(q *engine.Question, v string) { q.Party = v }, "gemeente-almere", "gemeente-utrecht", "gemeente-leiden")
	one     = each(func(q *engine.Question, v string) { q.Party = v }, "gemeente-almere")
	act     = func(names ...string) axis { return each(func(q *engine.Question, v string) { q.Action = v }, names...) }
	roles   = each(func(q *engine.Question, v string) { q.Role = v }, "burgemeester", "toezichthouder", "wmo-consulent")
	mayor   = each(func(q *engine.Question, v string) { q.Role = v }, "burgemeester")
)

func inside(q engine.Question) engine.Question { q.Supplier = q.Party; return q }

// families are the parts of the space of the agreement: per act, everything that the model reads of it.
func families() map[string][]axis {
	renewed, addendum, burglary := bools("stilzwijgend_verlengd", true), bools("addendum_ondertekend", true), bools("is_inbraak", true)
	task, need := bools("taak_toezicht_handhaving", true), bools("nodig_voor_toezicht_en_handhaving", true)
	return map[string][]axis{
		"van de politie ontvangen":     {act("ontvangen"), members, mayor, aims, fields, codes, days, renewed, addendum, burglary},
		"binnen de gemeente ontvangen": {act("ontvangen"), one, {inside}, roles, some, fields, codes, days, renewed, task, need},
		"aan een woningcorporatie": {act("doorverstrekken"), members, mayor, texts(engine.FactReceiver, "woningcorporatie"), aims, fields,
			each(func(q *engine.Question, v string) { q.Selector = v }, "A20", "A22"), days, renewed, addendum, bools("volgt_uit_taak", true), texts("niveau", "", "wijk", "postcode", "huisnummer", "persoon")},
		"gebruiken": {act("gebruiken"), one, roles, aims, fields, each(func(q *engine.Question, v string) { q.Selector = v }, "A20", "A22"), later, renewed, task, need,
			texts("verstrekt_op", "", "2017-03-16", "2018-02-28", "2018-03-01", "2020-02-29")},
		"op bezoek": {act("gebruiken"), one, mayor, each(func(q *engine.Question, v string) { q.Purpose = v }, "persoonlijk-bezoek-preventieadvies"), fields, codes,
			each(func(q *engine.Question, v engine.Day) { q.Day = v }, "2017-06-01", "2020-03-01"), burglary, texts("aankondiging", "", "geen", "schriftelijk", "telefonisch", "e-mail"),
			bools("gelegenheid_tot_weigeren", true), bools("benadeelde_wil_bezoek", true), texts("verstrekt_op", "2017-05-01")},
		"een brief": {act("ontvangen", "gebruiken", "bewaren"), one, mayor, each(func(q *engine.Question, v string) { q.Purpose = v }, "schriftelijk-aanbod-preventieadvies", "preventiebrieven-in-buurt"),
			fields, codes, each(func(q *engine.Question, v engine.Day) { q.Day = v }, "2017-06-01", "2020-03-01"), burglary, bools("op_maat", true), bools("vorm_schriftelijk", true),
			bools("brief_noemt_getroffen_adres", true), bools("nog_noodzakelijk", true)},
		"bewaren": {act("bewaren"), one, mayor, some, fields, codes, later, renewed, bools("nog_noodzakelijk", true), texts("verstrekt_op", "", "2017-03-16", "2018-02-28", "2018-03-01", "2020-02-29")},
		"opgezegd, gestaakt en uitgetreden": {act("ontvangen"), members, mayor, some, fields, each(func(q *engine.Question, v string) { q.Selector = v }, "A20", "A22"), days, addendum,
			bools("afspraken_ingetrokken", true), bools("politie_heeft_verstrekking_gestaakt", true), texts("uitgetreden_op", "", "2017-03-16", "2018-03-01", "2021-01-01")},
		"samenvoegen": {act("samenvoegen"), one, roles, some, fields, each(func(q *engine.Question, v string) { q.Selector = v }, "A20", "A22"), later, task, need,
			bools("bestand_ook_voor_ander_doel", true), texts("verstrekt_op", "", "2017-03-16")},
	}
}

func points(axes []axis, visit func(int, engine.Question)) {
	n := 1
	for _, a := range axes {
		n *= len(a)
	}
	for k := range n {
		q, rest := engine.Question{Asked: "2026-11-21"}, k
		for _, a := range axes {
			q = a[rest%len(a)](q)
			rest /= len(a)
		}
		visit(k, q)
	}
}

// The reference model and the clauses of the agreement say the same of every point of the space of that instrument: both forbid, or neither does
// and both leave it open or neither.
func TestReferenceModelAgrees(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	ids := agreementClauses(s)
	step := everyPoint
	if *everything {
		step = 1
	}
	for name, axes := range families() {
		t.Run(name, func(t *testing.T) {
			asked, seen := 0, map[tri]int{}
			differs := map[string]int{}
			points(axes, func(k int, q engine.Question) {
				if k%step != 0 || len(engine.Contradictions(reg, q)) > 0 {
					return
				}
				in, err := s.Engine.Input(reg, q)
				if err != nil {
					t.Fatal(err)
				}
				checks, err := s.Policies.Checks(t.Context(), in, ids)
				if err != nil {
					t.Fatal(err)
				}
				asked++
				got, because := layer(checks)
				want, rules := model(q)
				seen[want]++
				if got == want {
					return
				}
				var mine []string
				for _, rule := range slices.Sorted(maps.Keys(rules)) {
					if rules[rule] == want {
						mine = append(mine, rule)
					}
				}
				kind := fmt.Sprintf("model %s (%s), engine %s (%s)", says(want), strings.Join(mine, " "), says(got), strings.Join(because, " "))
				if differs[kind]++; differs[kind] == 1 && len(differs) < 20 {
					t.Errorf("%s\n%s", kind, change.Line(0, q))
				}
			})
			t.Logf("%d points: %d yes, %d open, %d no; %d kinds differ", asked, seen[yes], seen[open], seen[no], len(differs))
			if seen[no] == 0 || seen[yes]+seen[open] == 0 {
				t.Error("the space shows one side only")
			}
			for _, kind := range slices.Sorted(maps.Keys(differs)) {
				t.Logf("%6d %s", differs[kind], kind)
			}
		})
	}
}

// agreementClauses lists the clauses of the agreement that can bar.
func agreementClauses(s enginetest.Shipped) (ids []string) {
	for _, c := range s.Policies.Clauses() {
		if strings.HasPrefix(c.ID, "convenant_midden_nederland/") && (c.Effect == engine.Condition || c.Effect == engine.Prohibition) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

func says(t tri) string { return map[tri]string{yes: "yes", open: "open", no: "no"}[t] }

// layer gives what the clauses of the agreement come to together, as far as they bar.
func layer(checks []engine.Check) (verdict tri, because []string) {
	verdict = yes
	at := map[tri][]string{}
	for _, c := range checks {
		t := map[engine.State]tri{engine.Met: yes, engine.Violated: no}[c.State]
		if c.State == engine.Unknown || c.State == engine.Judgement {
			t = open
		}
		verdict = and(verdict, t)
		at[t] = append(at[t], strings.TrimPrefix(c.Clause, "convenant_midden_nederland/"))
	}
	slices.Sort(at[verdict])
	return verdict, at[verdict]
}
