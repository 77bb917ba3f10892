package wire_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/wire"
)

const many = `{"subject":{"type":"partij","id":"gemeente-utrecht","properties":{"role":"burgemeester"}},"action":{"name":"ontvangen"},
"context":{"time":"2018-04-09","facts":{"addendum_ondertekend":true}},
"evaluations":[{"resource":{"type":"gegeven","id":"dagmonitor/wijk"}},{"resource":{"type":"gegeven","id":"dagmonitor/postcode"},"context":{}},
{"subject":{"type":"partij","id":"gemeente-zeist"},"resource":{"type":"gegeven","id":"dagmonitor/wijk"}},{}]}`

func TestADefaultIsReplacedAsAWhole(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	b, err := wire.ParseBatch([]byte(many))
	if err != nil || len(b.Items) != 4 || b.Semantic != wire.ExecuteAll || b.Single {
		t.Fatalf("%+v %v", b, err)
	}
	first, err := b.Items[0].Decode(reg, now)
	if q := first.Question; err != nil || q.Role != "burgemeester" || q.Day != "2018-04-09" || len(q.Facts) != 1 || first.Ignored != 0 {
		t.Errorf("%+v %v", first, err)
	}
	second, err := b.Items[1].Decode(reg, now)
	if q := second.Question; err != nil || q.Role != "burgemeester" || !q.Assumed || len(q.Facts) != 0 {
		t.Errorf("an empty context does not replace the default: %+v %v", second, err)
	}
	third, err := b.Items[2].Decode(reg, now)
	if q := third.Question; err != nil || q.Party != "gemeente-zeist" || q.Role != "" {
		t.Errorf("a role of the default lives on in another subject: %+v %v", third, err)
	}
	var bad *wire.Error
	if !errors.As(b.Items[3].Err, &bad) || bad.Problems[0].Code != wire.Absent || bad.Problems[0].Pointer != "/evaluations/3/resource" {
		t.Errorf("%v", b.Items[3].Err)
	}
}

func TestBatchesThatAreNoBatch(t *testing.T) {
	item := `{"resource":{"type":"gegeven","id":"dagmonitor/wijk"}}`
	for name, c := range map[string]struct {
		body    string
		code    wire.Code
		pointer string
	}{
		"no list":              {`{"evaluations":{}}`, wire.WrongType, "/evaluations"},
		"null":                 {`{"evaluations":null}`, wire.NullValue, "/evaluations"},
		"too many":             {`{"evaluations":[` + strings.Join(slices.Repeat([]string{item}, 101), ",") + `]}`, wire.TooLarge, "/evaluations"},
		"too large":            {`{"evaluations":[` + item + `],"x":"` + strings.Repeat("x", wire.MaxBatchBytes) + `"}`, wire.TooLarge, ""},
		"too many values":      {`{"evaluations":[` + item + `],"x":[` + strings.Repeat("0,", 60_000) + `0]}`, wire.TooLarge, ""},
		"an unknown semantic":  {`{"evaluations":[` + item + `],"options":{"evaluations_semantic":"geheim"}}`, wire.WrongValue, "/options/evaluations_semantic"},
		"a semantic in a list": {`{"evaluations":[` + item + `],"options":{"evaluations_semantic":["execute_all"]}}`, wire.ArrayValue, "/options/evaluations_semantic"},
		"a fact twice":         {`{"context":{"facts":{"niveau":"wijk","Niveau":"postcode"}},"evaluations":[` + item + `]}`, wire.DuplicateName, "/context/facts/Niveau"},
		"deep":                 {`{"evaluations":[` + strings.Repeat(`{"a":`, 9) + "1" + strings.Repeat("}", 9) + `]}`, wire.TooDeep, ""},
		"a default of no type": {`{"subject":["x"],"evaluations":[` + item + `]}`, wire.ArrayValue, "/subject"},
		"one question, large":  {`{"x":"` + strings.Repeat("x", wire.MaxBytes) + `"}`, wire.TooLarge, ""},
	} {
		_, err := wire.ParseBatch([]byte(c.body))
		var bad *wire.Error
		if !errors.As(err, &bad) || bad.Problems[0].Code != c.code || c.pointer != "" && bad.Problems[0].Pointer != c.pointer {
			t.Errorf("%s: %v", name, err)
		} else if strings.Contains(err.Error(), "geheim") {
			t.Errorf("%s repeats the value: %v", name, err)
		}
	}
}

// A search for the same is the same search, however it is written; whatever can change its results makes it another.
func TestSearchesAreToldApartByWhatTheyAsk(t *testing.T) {
	digest := func(body string) [32]byte {
		s, err := wire.ParseSearch([]byte(body), wire.Subject)
		if err != nil {
			t.Fatal(err)
		}
		return s.Digest()
	}
	const search = `{"subject":{"type":"partij"},"action":{"name":"ontvangen"},"resource":{"type":"gegeven","id":"dagmonitor/wijk"},"context":{"facts":{"niveau":"wijk"}}}`
	want := digest(search)
	for _, same := range []string{
		`{"page":{"limit":3},"context":{"facts":{"niveau":"wijk"},"traceparent":"x"},"resource":{"id":"dagmonitor/wijk","type":"gegeven"},"action":{"name":"ontvangen"},"subject":{"id":"x","type":"partij"}}`,
	} {
		if digest(same) != want {
			t.Errorf("another: %s", same)
		}
	}
	for _, other := range [][2]string{{"dagmonitor/wijk", "dagmonitor/postcode"}, {"ontvangen", "gebruiken"}, {`"niveau":"wijk"`, `"niveau":"postcode"`}, {`"type":"partij"`, `"type":"partij","properties":{"role":"boa"}`}} {
		if digest(strings.Replace(search, other[0], other[1], 1)) == want {
			t.Errorf("%s makes no difference", other[1])
		}
	}
}

// Whatever comes in as a batch: every item is a question or an error with a place, never both, and never more than may be.
func FuzzBatch(f *testing.F) {
	f.Add([]byte(many))
	f.Add([]byte(good))
	f.Add([]byte(`{"evaluations":[{},null,[],"x",{"subject":null}],"options":{"evaluations_semantic":"deny_on_first_deny"}}`))
	f.Add([]byte(`{"evaluations":[]}`))
	reg := enginetest.Register(f).Snapshot()
	f.Fuzz(func(t *testing.T, body []byte) {
		b, err := wire.ParseBatch(body)
		var bad *wire.Error
		if err != nil {
			if !errors.As(err, &bad) || len(bad.Problems) == 0 {
				t.Fatalf("an error without a problem: %v", err)
			}
			return
		}
		if len(b.Items) == 0 || len(b.Items) > wire.MaxItems || b.Single && len(b.Items) != 1 {
			t.Fatalf("%d items", len(b.Items))
		}
		if _, err := json.Marshal(b.Value()); err != nil {
			t.Fatal(err)
		}
		for _, item := range b.Items {
			if item.Err != nil {
				if !errors.As(item.Err, &bad) || len(bad.Problems) == 0 || bad.Problems[0].Code == "" {
					t.Fatalf("an error without a problem: %v", item.Err)
				}
				continue
			}
			d, err := item.Decode(reg, now)
			if err == nil && (d.Question.Party == "" || d.Question.Action == "" || d.Question.Field == "" || !d.Question.Day.Judgeable()) {
				t.Fatalf("a question that asks nothing: %+v", d.Question)
			}
		}
	})
}
