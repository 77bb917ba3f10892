package features_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cucumber/godog"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/scenario"
	"doelbinding/features"
)

// overHTTP asks the service, in the process, over the register of the scenario.
type overHTTP struct{ engine *explain.Engine }

func (d overHTTP) Decide(_ context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	service := api.New(api.Config{
		Engine: d.engine, Register: func() engine.Register { return reg }, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) },
	})
	r := httptest.NewRequest(http.MethodPost, "/access/v1/evaluation", bytes.NewReader(question(q)))
	r.Host = "localhost"
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	service.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		return engine.Decision{}, fmt.Errorf("status %d: %s", w.Code, w.Body)
	}
	return answer(w.Body.Bytes())
}

func question(q engine.Question) []byte {
	properties := func(name, v string) map[string]any {
		if v == "" {
			return map[string]any{}
		}
		return map[string]any{name: v}
	}
	facts := map[string]any{}
	for name, v := range q.Facts {
		facts[name] = v.Any()
	}
	ctx := map[string]any{"time": q.Day, "facts": facts}
	if q.Supplier != "" {
		ctx["supplier"] = q.Supplier
	}
	if q.Full {
		ctx["explain"] = "full"
	}
	if q.Limited {
		ctx["supported_obligations"] = append([]string{}, q.Fulfils...)
	}
	body, _ := json.Marshal(map[string]any{
		"subject":  map[string]any{"type": "partij", "id": q.Party, "properties": properties("role", q.Role)},
		"action":   map[string]any{"name": q.Action, "properties": properties("purpose", q.Purpose)},
		"resource": map[string]any{"type": "gegeven", "id": q.Field, "properties": properties("incident_code", q.Selector)},
		"context":  ctx,
	})
	return body
}

// answer reads from the wire what scenarios look at.
func answer(body []byte) (engine.Decision, error) {
	var a struct {
		Decision bool
		Context  struct {
			Outcome engine.Outcome
			Time    engine.Day
			Checks  []struct {
				Clause, Side      string
				Effect            engine.Effect
				State             engine.State
				Citations         []string
				Missing, Presumed []string
			}
			Missing     []string
			Norms       []engine.OpenNorm
			Questions   map[string]string
			Obligations []struct {
				Properties struct {
					Kind, Bearer, Clause string
					Deadline             engine.Day
				}
			}
			Assumed     map[string]any
			Conflicts   []struct{ Fact, Register, Caller any }
			Refusals    []engine.Refusal
			Explanation []struct {
				Clause     string
				OtherRoute string `json:"other_route"`
			}
			ChangesOn map[string]engine.Day `json:"changes_on"`
		}
	}
	if err := json.Unmarshal(body, &a); err != nil {
		return engine.Decision{}, err
	}
	c := a.Context
	d := engine.Decision{Outcome: c.Outcome, Norms: c.Norms, Day: c.Time, Full: &engine.Full{Next: c.ChangesOn["next"], Previous: c.ChangesOn["previous"]}}
	if a.Decision != d.Permitted() {
		return d, fmt.Errorf("decision %t with outcome %s", a.Decision, c.Outcome)
	}
	for _, k := range c.Checks {
		d.Checks = append(d.Checks, engine.Check{Clause: k.Clause, Effect: k.Effect, Side: k.Side, State: k.State, Citations: k.Citations})
	}
	for _, m := range c.Missing {
		d.Missing = append(d.Missing, engine.Missing{Fact: m, Question: c.Questions[m]})
	}
	for _, o := range c.Obligations {
		p := o.Properties
		d.Obligations = append(d.Obligations, engine.Obligation{Clause: p.Clause, Kind: p.Kind, Bearer: p.Bearer, Deadline: p.Deadline})
	}
	for what, v := range c.Assumed {
		d.Assumed = append(d.Assumed, engine.Assumption{What: what, Value: value(v)})
	}
	for _, x := range c.Conflicts {
		d.Conflicts = append(d.Conflicts, engine.Conflict{Fact: fmt.Sprint(x.Fact), Register: value(x.Register), Caller: value(x.Caller)})
	}
	d.Refusals = c.Refusals
	for _, n := range c.Explanation {
		d.Full.Explanation = append(d.Full.Explanation, engine.ClauseNote{Clause: n.Clause, OtherRoute: n.OtherRoute})
	}
	return d, nil
}

func value(v any) engine.Value {
	switch x := v.(type) {
	case bool:
		return engine.Truth(x)
	case string:
		return engine.Text(x)
	}
	return engine.Value{}
}

func suite(t *testing.T, driver func(*explain.Engine) scenario.Driver) scenario.Suite {
	t.Helper()
	s := enginetest.Load(t)
	return scenario.Suite{
		Driver: driver(s.Engine), Register: s.Register.Snapshot(), Today: "2026-11-21",
		With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
	}
}

var drivers = map[string]func(*explain.Engine) scenario.Driver{
	"engine": func(e *explain.Engine) scenario.Driver { return scenario.Direct(e) },
	"http":   func(e *explain.Engine) scenario.Driver { return overHTTP{e} },
}

type worldKey struct{}

// Every scenario holds, by godog, through the engine and through HTTP; no sentence is undefined, ambiguous or unused.
func TestScenarios(t *testing.T) {
	all, findings, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		t.Error(f)
	}
	want := 0
	for _, f := range all {
		for _, sc := range f.Scenarios {
			if !slices.Contains(sc.Tags, scenario.NotYet) { // godog cannot be told that an example is to fail
				want++
			}
		}
	}
	for name, driver := range drivers {
		t.Run(name, func(t *testing.T) {
			s := suite(t, driver)
			steps := scenario.Steps(s.Register)
			var mu sync.Mutex
			used := make([]bool, len(steps))
			ran := 0
			initialize := func(sc *godog.ScenarioContext) {
				sc.Before(func(ctx context.Context, _ *godog.Scenario) (context.Context, error) {
					mu.Lock()
					defer mu.Unlock()
					ran++
					return context.WithValue(ctx, worldKey{}, s.World()), nil
				})
				for i, step := range steps {
					register(sc, step, func(ctx context.Context, args []string) error {
						mu.Lock()
						used[i] = true
						mu.Unlock()
						return step.Do(ctx.Value(worldKey{}).(*scenario.World), args)
					})
				}
			}
			var out bytes.Buffer
			status := godog.TestSuite{
				Name: name, ScenarioInitializer: initialize,
				Options: &godog.Options{Format: "progress", Output: &out, FS: features.FS, Paths: []string{"clauses", "platform", "praktijk"}, Tags: "~@" + scenario.NotYet, Strict: true, Randomize: -1, NoColors: true, TestingT: nil},
			}.Run()
			if status != 0 {
				t.Errorf("godog ended with %d\n%s", status, out.String())
			}
			if ran != want {
				t.Errorf("godog ran %d scenarios, the features hold %d", ran, want)
			}
			for i, step := range steps {
				if !used[i] {
					t.Errorf("nobody writes: %s %s", step.Keyword, step.Example)
				}
			}
		})
	}
}

// register hands a step to godog under its own keyword, with as many arguments as its pattern has groups.
func register(sc *godog.ScenarioContext, s scenario.Step, do func(context.Context, []string) error) {
	add := map[string]func(any, any){scenario.Given: sc.Given, scenario.When: sc.When, scenario.Then: sc.Then}[s.Keyword]
	switch s.Pattern.NumSubexp() {
	case 0:
		add(s.Pattern, func(ctx context.Context) error { return do(ctx, nil) })
	case 1:
		add(s.Pattern, func(ctx context.Context, a string) error { return do(ctx, []string{a}) })
	case 2:
		add(s.Pattern, func(ctx context.Context, a, b string) error { return do(ctx, []string{a, b}) })
	case 3:
		add(s.Pattern, func(ctx context.Context, a, b, c string) error { return do(ctx, []string{a, b, c}) })
	default:
		panic("a sentence has at most three blanks: " + s.Pattern.String())
	}
}

// verdicts runs features by godog, and returns for each scenario, by its line, whether it holds.
func verdicts(t *testing.T, s scenario.Suite, name string, text []byte) map[int]bool {
	t.Helper()
	var mu sync.Mutex
	out := map[int]bool{}
	var report bytes.Buffer
	godog.TestSuite{
		Name: name, ScenarioInitializer: func(sc *godog.ScenarioContext) {
			sc.Before(func(ctx context.Context, _ *godog.Scenario) (context.Context, error) {
				return context.WithValue(ctx, worldKey{}, s.World()), nil
			})
			for _, step := range scenario.Steps(s.Register) {
				register(sc, step, func(ctx context.Context, args []string) error {
					return step.Do(ctx.Value(worldKey{}).(*scenario.World), args)
				})
			}
			sc.After(func(ctx context.Context, _ *godog.Scenario, err error) (context.Context, error) {
				mu.Lock()
				defer mu.Unlock()
				out[len(out)] = err == nil
				return ctx, nil
			})
		},
		Options: &godog.Options{Format: "progress", Output: &report, FeatureContents: []godog.Feature{{Name: name, Contents: text}}, Strict: true, Randomize: 0, NoColors: true},
	}.Run()
	return out
}

// Our own runner and godog say the same of examples that do not hold: of each file some, in which the outcome, a name or a sentence was made wrong.
func TestOurRunnerAgreesWithGodogOnWhatDoesNotHold(t *testing.T) {
	s := suite(t, drivers["engine"])
	runner := s.Runner()
	spoil := strings.NewReplacer("is het toegestaan", "is het verboden", "is het verboden", "is het toegestaan", "zijn er onvoldoende gegevens", "is het toegestaan")
	compared, failed := 0, 0
	for i, name := range []string{
		"clauses/gemeentewet/art172.feature", "clauses/wpg/art7_lid2.feature", "clauses/convenant_midden_nederland/par4_4_woningcorporatie_huisnummer.feature",
		"clauses/convenant_midden_nederland/par11_2_gegevensset.feature",
	} {
		src, err := features.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := spoil.Replace(string(src))
		if i%2 == 1 {
			text = strings.Replace(text, "Gegeven ", "Gegeven het regent, en ", 1) // a sentence that does not exist
		}
		f, _ := scenario.Parse(name, []byte(text))
		var ours []bool
		if err := runner.Run(t.Context(), []scenario.Feature{f}, func(r scenario.Result) { ours = append(ours, r.Passed()) }); err != nil {
			t.Fatal(err)
		}
		theirs := verdicts(t, s, name, []byte(text))
		if len(ours) != len(theirs) || len(ours) == 0 {
			t.Fatalf("%s: we ran %d, godog %d", name, len(ours), len(theirs))
		}
		for i, passed := range ours {
			compared++
			if !passed {
				failed++
			}
			if passed != theirs[i] {
				t.Errorf("%s: scenario %d holds for us: %t, for godog: %t", name, i+1, passed, theirs[i])
			}
		}
	}
	if failed < 20 || failed == compared {
		t.Errorf("of %d scenarios %d do not hold: that compares too little", compared, failed)
	}
}

// Our own runner and godog agree on every scenario: both say that it holds.
func TestOurRunnerAgreesWithGodog(t *testing.T) {
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	suite(t, drivers["engine"]).Run(all, func(r scenario.Result) {
		if !r.Passed() {
			t.Errorf("%s:%d %s: %v", r.Feature.Path, r.Line, r.Scenario.Name, r.Err)
		}
	})
}

// Every clause has a feature and every feature a clause.
func TestFeaturesMirrorTheClauses(t *testing.T) {
	s := enginetest.Load(t)
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	var have, want []string
	for _, f := range all {
		if f.Clause == "" {
			continue // the platform's own features
		}
		have = append(have, f.Clause)
		if f.Title != clauseTitle(s, f.Clause) {
			t.Errorf("%s: the title is %q, the clause says %q", f.Path, f.Title, clauseTitle(s, f.Clause))
		}
	}
	for _, c := range s.Policies.Clauses() {
		want = append(want, c.ID)
	}
	if slices.Sort(have); !slices.Equal(have, want) {
		t.Errorf("features %v\nclauses %v", have, want)
	}
}

func clauseTitle(s enginetest.Shipped, id string) string {
	c, _ := s.Policies.Clause(id)
	return c.Title
}

var update = flag.Bool("update", false, "write what is expected instead of comparing with it")
