package api_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/filter"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
)

// ratio is what is measured beside something else, in turn and in one run, so that what else the machine does weighs on both.
type ratio struct {
	what          string
	ours, beside  func(b *testing.B, day string) // the day is another each time, so that no answer is recalled
	rounds        int
	target        float64
	speed, atMost bool // speed: how fast ours is beside the other; else how long ours takes beside it
}

// measure gives the medians of both, in turn.
func (r ratio) measure(b *testing.B, day *engine.Day) (ours, beside time.Duration) {
	took := func(f func(*testing.B, string)) time.Duration {
		*day = day.AddDays(1)
		began := time.Now()
		f(b, string(*day))
		return time.Since(began)
	}
	took(r.ours)
	took(r.beside)
	var a, o []time.Duration
	for range r.rounds {
		a, o = append(a, took(r.ours)), append(o, took(r.beside))
	}
	slices.Sort(a)
	slices.Sort(o)
	return a[len(a)/2], o[len(o)/2]
}

// BenchmarkRatios prints one table: what is measured, as a ratio, and whether it is what it should be.
func BenchmarkRatios(b *testing.B) {
	s := enginetest.Load(b)
	rows := slices.Concat(decisionRatios(b, s), endpointRatios(b, s), filterRatios(b, s))
	for b.Loop() {
		fmt.Printf("%-64s %12s %12s %9s  %s\n", fmt.Sprintf("%d processors", runtime.GOMAXPROCS(0)), "ours", "beside it", "ratio", "target")
		day := engine.Day("2018-04-09")
		for _, r := range rows {
			ours, beside := r.measure(b, &day)
			got := float64(ours) / float64(beside)
			if r.speed {
				got = 1 / got
			}
			sign, met := ">=", got >= r.target
			if r.atMost {
				sign, met = "<=", got <= r.target
			}
			line(r.what, ours.Round(10*time.Nanosecond), beside.Round(10*time.Nanosecond), got, sign, r.target, met)
		}
		reg := s.Register.Snapshot()
		allocs := testing.AllocsPerRun(200, func() { _, _ = s.Engine.Decide(context.Background(), reg, enginetest.Headline()) })
		line("allocations of a decision", 0, 0, allocs, "<=", 0, allocs == 0)
	}
}

// line prints a row as soon as it is measured.
func line(what string, ours, beside time.Duration, got float64, sign string, target float64, met bool) {
	says := map[bool]string{true: "met", false: "not met"}[met]
	fmt.Printf("%-64s %12v %12v %9.4g  %s %-6.4g %s\n", what, ours, beside, got, sign, target, says)
}

func decisionRatios(b *testing.B, s enginetest.Shipped) []ratio {
	reg := s.Register.Snapshot()
	asked := func(day string) engine.Question {
		q := enginetest.Headline()
		q.Day = engine.Day(day)
		return q
	}
	decide := func(full bool, times int) func(*testing.B, string) {
		return func(b *testing.B, day string) {
			q := asked(day)
			q.Full = full
			for range times {
				if _, err := s.Engine.Decide(context.Background(), reg, q); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
	stock := policytest.Stock(b, "data.decision.answer")
	same := func(day string) {
		in, err := s.Engine.Input(reg, asked(day))
		if err != nil {
			b.Fatal(err)
		}
		ours, err1 := s.Policies.Evaluate(context.Background(), in)
		theirs, err2 := policy.Findings([]byte(stock(policy.Input(in))))
		if err := errors.Join(err1, err2); err != nil {
			b.Fatal(err)
		}
		x, _ := json.Marshal(ours)
		y, _ := json.Marshal(theirs)
		if !bytes.Equal(x, y) {
			b.Fatalf("on %s OPA finds something else", day)
		}
	}
	for day := engine.Day("2018-04-09"); day < "2018-07-01"; day = day.AddDays(1) { // before anything is measured
		same(string(day))
	}
	opa := func(b *testing.B, day string) {
		in, err := s.Engine.Input(reg, asked(day))
		if err != nil {
			b.Fatal(err)
		}
		stock(policy.Input(in))
	}
	return []ratio{
		{what: "decision / OPA's evaluator, prepared, its answer as JSON", ours: decide(false, 1), beside: opa, rounds: 31, target: 1.0 / 200, atMost: true},
		{what: "explanation in full / decision", ours: decide(true, 1), beside: decide(false, 1), rounds: 31, target: 20, atMost: true},
	}
}

func endpointRatios(b *testing.B, s enginetest.Shipped) []ratio {
	service := api.New(config(s)) // what is slow is to be measured, not refused
	ask := func(h http.Handler, path, body string) []byte {
		w := postTo(h, path, body)
		if w.Code != http.StatusOK {
			b.Fatal(path, w.Code, w.Body)
		}
		return w.Body.Bytes()
	}
	on := func(h http.Handler, path, body string) func(*testing.B, string) {
		return func(_ *testing.B, day string) { ask(h, path, strings.Replace(body, "2018-04-09", day, 1)) }
	}
	short := strings.Replace(question, `"context":{`, `"context":{"answer":"short",`, 1)
	nothing := func(body string) http.Handler {
		answer, none := ask(service, path, body), echo.New()
		none.POST(path, func(c echo.Context) error {
			if _, err := io.Copy(io.Discard, c.Request().Body); err != nil {
				return err
			}
			c.Response().Header().Set(echo.HeaderContentLength, strconv.Itoa(len(answer)))
			return c.Blob(http.StatusOK, "application/json", answer)
		})
		return none
	}
	ours, shortNone, fullNone := connect(b, service), connect(b, nothing(short)), connect(b, nothing(question))
	kept, _, _ := recorded(b, unbroken)
	durable := connect(b, kept)
	fixed, _, _ := strings.Cut(question, `"resource"`)
	_, context, _ := strings.Cut(question, `"context":`)
	var items []string
	for i, c := range s.Register.Snapshot().Codes() {
		for _, field := range []string{"wijk", "huisnummer"} {
			if len(items) < 100 && i < 100 {
				items = append(items, fmt.Sprintf(`"resource":{"type":"gegeven","id":"dagmonitor/%s","properties":{"incident_code":%q}}`, field, c.ID))
			}
		}
	}
	if len(items) != 100 {
		b.Fatalf("%d questions", len(items))
	}
	hundred := fixed + `"evaluations":[{` + strings.Join(items, "},{") + `}],"context":` + context
	singles := func(_ *testing.B, day string) {
		for _, item := range items {
			ask(service, path, strings.Replace(fixed+item+`,"context":`+context, "2018-04-09", day, 1))
		}
	}
	evaluation := on(service, path, question)
	return []ratio{
		{what: "endpoint, short answer, again / Echo that does nothing", ours: ours.again(short), beside: shortNone.again(short), rounds: 7, target: 0.9, speed: true},
		{what: "endpoint, full answer, again / Echo that does nothing", ours: ours.again(question), beside: fullNone.again(question), rounds: 7, target: 0.6, speed: true},
		{what: "endpoint, short answer, another day / Echo that does nothing", ours: ours.days(short), beside: shortNone.days(short), rounds: 7, target: 0.9, speed: true},
		{what: "endpoint, full answer, another day / Echo that does nothing", ours: ours.days(question), beside: fullNone.days(question), rounds: 7, target: 0.6, speed: true},
		{what: "endpoint, full answer, again, durable / Echo that does nothing", ours: durable.again(question), beside: fullNone.again(question), rounds: 7, target: 0.45, speed: true},
		{what: "search/subject / evaluation", ours: on(service, searchS, question), beside: evaluation, rounds: 7, target: 2, atMost: true},
		{what: "search/resource / evaluation", ours: on(service, searchR, question), beside: evaluation, rounds: 7, target: 5, atMost: true},
		{what: "search/action / evaluation", ours: on(service, searchA, question), beside: evaluation, rounds: 3, target: 20, atMost: true},
		{what: "batch of 100 / 100 singles", ours: on(service, batch, hundred), beside: singles, rounds: 5, target: 0.4, atMost: true},
	}
}

func filterRatios(b *testing.B, s enginetest.Shipped) []ratio {
	const rows = 100_000
	reg := s.Register.Snapshot()
	q := enginetest.Headline()
	q.Role, q.Supplier = "burgemeester", ""
	filtered := func(format string) (string, func(*testing.B, string)) {
		var data strings.Builder
		if err := filter.Sample(reg, filter.Dataset, &data, format, rows, 1, false); err != nil {
			b.Fatal(err)
		}
		c := filter.Config{Engine: s.Engine, Register: reg, Question: q, Format: format, Workers: runtime.GOMAXPROCS(0)}
		return data.String(), func(b *testing.B, _ string) {
			if _, err := filter.Run(context.Background(), c, strings.NewReader(data.String()), io.Discard, func(filter.Reject) error { return nil }); err != nil {
				b.Fatal(err)
			}
		}
	}
	lines, filterCSV := filtered(filter.CSV)
	objects, filterNDJSON := filtered(filter.NDJSON)
	copyCSV := func(b *testing.B, _ string) {
		r, w := csv.NewReader(strings.NewReader(lines)), csv.NewWriter(io.Discard)
		r.ReuseRecord = true
		for {
			row, err := r.Read()
			if errors.Is(err, io.EOF) {
				break
			}
			if err = cmp.Or(err, w.Write(row)); err != nil {
				b.Fatal(err)
			}
		}
		w.Flush()
	}
	copyNDJSON := func(b *testing.B, _ string) {
		d, e := json.NewDecoder(strings.NewReader(objects)), json.NewEncoder(io.Discard)
		for {
			var row map[string]any
			err := d.Decode(&row)
			if errors.Is(err, io.EOF) {
				return
			}
			if err = cmp.Or(err, e.Encode(row)); err != nil {
				b.Fatal(err)
			}
		}
	}
	return []ratio{
		{what: "filter of 100,000 rows, CSV / encoding/csv that copies", ours: filterCSV, beside: copyCSV, rounds: 7, target: 3, speed: true},
		{what: "filter of 100,000 rows, NDJSON / encoding/json that copies", ours: filterNDJSON, beside: copyNDJSON, rounds: 3, target: 8, speed: true},
	}
}
