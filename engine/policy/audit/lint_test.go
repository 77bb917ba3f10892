package audit_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"

	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/policytest"
)

func TestLintFindsNothingInTheShippedClauses(t *testing.T) {
	for _, f := range audit.Lint(policytest.Load(t, policytest.Shipped(t)), func(string) bool { return true }) {
		t.Errorf("%s: %s", f.Where, f.What)
	}
}

// Every way in which Rego silently drops a prohibition is refused: by the lint, or before it by the compiler.
func TestEverySilentTrapIsRefused(t *testing.T) {
	const own = "clauses/convenant_midden_nederland/par4_3_gegevens/par4_3_gegevens.rego"
	const housing = "clauses/convenant_midden_nederland/par4_4_woningcorporatie_huisnummer/par4_4_woningcorporatie_huisnummer.rego"
	for name, trap := range map[string]struct{ file, old, new, want string }{
		"negation of a fact": {housing, "_house_number := fact.field({\"huisnummer\"})",
			"_house_number := fact.field({\"huisnummer\"}) if not input.facts.niveau", "no negation"},
		"a fact read past the library": {own, `fact.holds("is_inbraak")`, `fact.equals("is_inbraak", input.facts.is_inbraak)`, "through lib only"},
		"a fact that is no literal":    {own, `fact.holds("is_inbraak")`, `fact.holds(input.field.name)`, "not a fact of the register"},
		"an undeclared fact":           {own, `fact.holds("is_inbraak")`, `fact.holds("is_inbrak")`, "not a fact of the register"},
		"a plain boolean element":      {own, "_field := fact.field(fields)", "_field if input.field.name in fields", "can be undefined"},
		"a boolean value":              {housing, "_house_number := fact.field({\"huisnummer\"})", "_house_number := true", "made by lib"},
		"a comprehension": {own, "_field := fact.field(fields)",
			"_field := truth.any([fact.field({f}) | some f in fields])", "comprehension"},
		"a built-in on input":            {own, "fact.field(fields)", "fact.field({lower(input.field.name)})", "undefined function lower"},
		"a date without quotes":          {own, `valid_from: "2008-01-01"`, "valid_from: 2008-01-01", "must be quoted"},
		"data that is not there":         {own, "par4_3_gegevens.fields", "par4_3_gegevens.fieldz", "fieldz"},
		"a misspelt member of the input": {own, `input.field.dataset == "dagmonitor"`, `input.field.datset == "dagmonitor"`, "undefined ref: input.field.datset"},
		"a label that is not the path":   {own, "clause: convenant_midden_nederland/par4_3_gegevens", "clause: convenant_midden_nederland/par4_3", "the path is"},
		"METADATA on a rule":             {own, "checks contains", "# METADATA\n# title: x\nchecks contains", "only the package carries one"},
		"two gates on one check":         {own, "if _applies\n\n_applies if {", "if {\n\t_applies\n\t_field\n}\n\n_applies if {", "exactly one gate"},
		"a check made by hand":           {own, "check.of(rego.metadata.chain(), truth.all([_field, _code, _house_number, _place, _description, _method]))", `object.union(check.of(rego.metadata.chain(), truth.all([_field, _code, _house_number, _place, _description, _method])), {"state": "met"})`, "made by check.of"},
		"a fact in a gate":               {own, `input.field.dataset == "dagmonitor"`, `input.facts.is_inbraak == true`, "fixed part of the input"},
		"a public rule":                  {own, "_field := fact.field(fields)", "_field := fact.field(fields)\n\nfield := fact.field(fields)", "the only public rule"},
		"another clause":                 {own, "import data.lib.check", "import data.clauses.wpg.art7_lid2.checks as other\nimport data.lib.check\n\n_other := other", "never another clause"},
		"an else chain":                  {own, "_field := fact.field(fields)", "_field := fact.field(fields) if {\n\tinput.field.name == \"wijk\"\n} else := truth.no", "no else"},
		"a clause without checks": {own, "checks contains check.of(rego.metadata.chain(), truth.all([_field, _code, _house_number, _place, _description, _method])) if _applies",
			"_unused := check.of(rego.metadata.chain(), truth.all([_field, _code, _house_number, _place, _description, _method])) if _applies", "no checks rule"},
		"a list that is computed": {"lib/mandate/mandate.rego", `fact.among("role", _enforcers)`, `fact.among("role", _enforcers | {"boa"})`, "its list is written out"},
		"an alias":                {own, "import data.lib.truth", "import data.lib.truth as t2\nimport data.lib.truth", "t2"},
	} {
		t.Run(name, func(t *testing.T) {
			fsys := policytest.Shipped(t)
			src := string(fsys[trap.file].Data)
			if !strings.Contains(src, trap.old) {
				t.Fatalf("the clause does not hold %q any more", trap.old)
			}
			fsys[trap.file] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(src, trap.old, trap.new))}
			var found []string
			p, err := policy.Load(fsys)
			if err != nil {
				found = append(found, err.Error())
			} else {
				for _, f := range audit.Lint(p, func(fact string) bool { return fact != "is_inbrak" }) {
					found = append(found, f.What)
				}
			}
			if all := strings.Join(found, "\n"); !strings.Contains(all, trap.want) {
				t.Errorf("want %q, got:\n%s", trap.want, all)
			}
		})
	}
}

func TestForgedDataIsRefused(t *testing.T) {
	for name, file := range map[string]struct{ path, data string }{
		"a check beside a clause":         {"clauses/wpg/art7_lid2/data.yaml", "checks: [{clause: wpg/art7_lid2}]"},
		"a private rule beside a clause":  {"clauses/wpg/art7_lid2/data.yaml", "_own_task: {is: \"yes\"}"},
		"data of a clause without a rule": {"clauses/wpg/art99/data.yaml", "checks: []"},
		"data above the clauses":          {"clauses/wpg/data.yaml", "art7_lid2: {checks: []}"},
		"data of the decision":            {"decision/data.yaml", "outcome: permitted"},
		"data of the library":             {"lib/truth/data.yaml", "no: {is: \"yes\"}"},
		"data of the meta-policy":         {"meta/traceability/data.yaml", "findings: []"},
		"JSON beside a clause":            {"clauses/wpg/art7_lid2/data.json", "{}"},
	} {
		t.Run(name, func(t *testing.T) {
			fsys := policytest.Shipped(t)
			fsys[file.path] = &fstest.MapFile{Data: []byte(file.data)}
			if _, err := policy.Load(fsys); err == nil {
				t.Error("loaded")
			}
		})
	}
}

func TestABuiltinOutsideTheListDoesNotCompile(t *testing.T) {
	const lib = "lib/term/term.rego"
	for _, call := range []string{"time.now_ns()", `http.send({"method": "get", "url": "http://localhost"})`, "rand.intn(\"x\", 2)", "opa.runtime()", `regex.replace("a", "b", "c")`} {
		t.Run(call, func(t *testing.T) {
			fsys := policytest.Shipped(t)
			fsys[lib] = &fstest.MapFile{Data: append(fsys[lib].Data, []byte("\n_forbidden := "+call+"\n")...)}
			if _, err := policy.Load(fsys); err == nil || !strings.Contains(err.Error(), "undefined function") {
				t.Errorf("got %v", err)
			}
		})
	}
}

// What a rule reads is found by the prefix of its calls. Inside lib.fact calls have none, so no fact may be named there: it would be read
// without anybody knowing.
func TestLibraryOfFactsNamesNoFact(t *testing.T) {
	src := string(policytest.Shipped(t)["lib/fact/fact.rego"].Data)
	for _, f := range enginetest.Register(t).Snapshot().Facts() {
		if strings.Contains(src, `"`+f.Name+`"`) {
			t.Errorf("lib.fact names %s", f.Name)
		}
	}
}
