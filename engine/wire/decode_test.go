package wire_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/wire"
	"doelbinding/engine/wire/traceparent"
)

var now = time.Date(2026, 11, 21, 23, 30, 0, 0, time.UTC) // the 22nd in Amsterdam

const good = `{"subject":{"type":"partij","id":"gemeente-utrecht","properties":{"role":"toezichthouder"}},
"action":{"name":"ontvangen","properties":{"purpose":"handhaving-openbare-orde"}},
"resource":{"type":"gegeven","id":"dagmonitor/huisnummer","properties":{"incident_code":"A20"}},
"context":{"time":"2018-04-09","supplier":"gemeente-utrecht","facts":{"addendum_ondertekend":true,"niveau":"wijk","verstrekt_op":"2018-01-01"}}}`

// withFacts puts facts in the place of the good ones.
func withFacts(facts string) string {
	return strings.Replace(good, `{"addendum_ondertekend":true,"niveau":"wijk","verstrekt_op":"2018-01-01"}`, facts, 1)
}

func TestAGoodQuestion(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	d, err := wire.Decode([]byte(good), reg, now)
	if err != nil {
		t.Fatal(err)
	}
	q := d.Question
	if q.Party != "gemeente-utrecht" || q.Role != "toezichthouder" || q.Selector != "A20" || q.Day != "2018-04-09" || q.Asked != "2026-11-22" ||
		q.Facts["addendum_ondertekend"] != engine.Truth(true) || q.Facts["verstrekt_op"] != engine.Text("2018-01-01") || d.Ignored != 0 {
		t.Errorf("%+v, ignored %d", q, d.Ignored)
	}
}

// Whatever is not understood is an error with a pointer, and the value is never repeated.
func TestBadQuestionsAreRefused(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	deep := strings.Repeat(`{"a":`, 20000) + "1" + strings.Repeat("}", 20000)
	for name, c := range map[string]struct {
		body    string
		code    wire.Code
		pointer string
	}{
		"a null fact":                      {withFacts(`{"addendum_ondertekend":null}`), wire.NullValue, "/context/facts/addendum_ondertekend"},
		"a null member":                    {strings.Replace(good, `"toezichthouder"`, `null`, 1), wire.NullValue, "/subject/properties/role"},
		"a text for a boolean":             {withFacts(`{"addendum_ondertekend":"nee-geheim"}`), wire.WrongType, "/context/facts/addendum_ondertekend"},
		"a number for a boolean":           {withFacts(`{"addendum_ondertekend":0}`), wire.WrongType, "/context/facts/addendum_ondertekend"},
		"a boolean for an enum":            {withFacts(`{"niveau":true}`), wire.WrongType, "/context/facts/niveau"},
		"a number for a date":              {withFacts(`{"verstrekt_op":20180101}`), wire.WrongType, "/context/facts/verstrekt_op"},
		"an enum value outside its list":   {withFacts(`{"niveau":"straat-geheim"}`), wire.WrongValue, "/context/facts/niveau"},
		"an enum value in another case":    {withFacts(`{"niveau":"Wijk"}`), wire.WrongValue, "/context/facts/niveau"},
		"an enum value with a homoglyph":   {withFacts(`{"niveau":"wĳk"}`), wire.WrongValue, "/context/facts/niveau"},
		"an enum value with a zero width":  {withFacts("{\"niveau\":\"wijk\u200b\"}"), wire.WrongValue, "/context/facts/niveau"},
		"an enum value with bidi override": {withFacts("{\"niveau\":\"\u202ewijk\"}"), wire.WrongValue, "/context/facts/niveau"},
		"an unknown fact":                  {withFacts(`{"addendum_onderteknd":true}`), wire.UnknownFact, "/context/facts/addendum_onderteknd"},
		"a fact in another case":           {withFacts(`{"Addendum_ondertekend":true}`), wire.UnknownFact, "/context/facts/Addendum_ondertekend"},
		"a member as a fact":               {withFacts(`{"role":"burgemeester"}`), wire.UnknownFact, "/context/facts/role"},
		"a fact named after a person":      {withFacts(`{"jan de vries geheim":true}`), wire.UnknownFact, "/context/facts"},
		"a fact twice":                     {withFacts(`{"addendum_ondertekend":false,"addendum_ondertekend":true}`), wire.DuplicateName, "/context/facts/addendum_ondertekend"},
		"a fact twice by case":             {withFacts(`{"addendum_ondertekend":false,"ADDENDUM_ONDERTEKEND":true}`), wire.DuplicateName, "/context/facts/ADDENDUM_ONDERTEKEND"},
		"a fact twice by escape":           {withFacts(`{"niveau":"wijk","niveau":"postcode"}`), wire.DuplicateName, "/context/facts/niveau"},
		"a member twice by case":           {strings.Replace(good, `"context"`, `"Subject":{},"context"`, 1), wire.DuplicateName, "/Subject"},
		"a date that does not exist":       {withFacts(`{"verstrekt_op":"2018-02-30"}`), wire.BadDate, "/context/facts/verstrekt_op"},
		"a date in another form":           {withFacts(`{"verstrekt_op":"1-1-2018"}`), wire.BadDate, "/context/facts/verstrekt_op"},
		"a date in another century":        {withFacts(`{"verstrekt_op":"0018-01-01"}`), wire.OutOfRange, "/context/facts/verstrekt_op"},
		"invalid UTF-8":                    {withFacts("{\"niveau\":\"wijk\xff\"}"), wire.BadUTF8, ""},
		"a lone surrogate":                 {withFacts(`{"niveau":"\ud800"}`), wire.BadUTF8, ""},
		"NUL":                              {withFacts(`{"niveau":"wijk` + `\u0000"}`), wire.BadText, "/context/facts/niveau"},
		"a byte order mark":                {"\ufeff" + good, wire.ByteOrderMark, ""},
		"a number beyond all numbers":      {withFacts(`{"niveau":1e100000000}`), wire.WrongType, "/context/facts/niveau"},
		"an array of facts":                {withFacts(`[{"addendum_ondertekend":true}]`), wire.ArrayValue, "/context/facts"},
		"an array of many items":           {withFacts(`{"niveau":[` + strings.Repeat("1,", 5000) + `1]}`), wire.ArrayValue, "/context/facts/niveau"},
		"depth 20,000":                     {deep[:60000], wire.TooDeep, "/a/a/a/a/a/a/a/a"},
		"depth beyond the limit":           {strings.Repeat(`{"a":`, 9) + "1" + strings.Repeat("}", 9), wire.TooDeep, "/a/a/a/a/a/a/a/a"},
		"too large":                        {strings.Replace(good, "toezichthouder", strings.Repeat("x", wire.MaxBytes), 1), wire.TooLarge, ""},
		"an empty body":                    {"", wire.NotAnObject, ""},
		"white space":                      {"  \n", wire.NotAnObject, ""},
		"null":                             {"null", wire.NotAnObject, ""},
		"a list":                           {"[]", wire.NotAnObject, ""},
		"a text":                           {`"x"`, wire.NotAnObject, ""},
		"trailing data":                    {good + "x", wire.TrailingData, ""},
		"two documents":                    {good + good, wire.TrailingData, ""},
		"no JSON":                          {"{subject: 1}", wire.BadJSON, ""},
		"cut off":                          {good[:100], wire.BadJSON, ""},
		"a time that is no time":           {strings.Replace(good, "2018-04-09", "gisteren-geheim", 1), wire.BadDate, "/context/time"},
		"a day that does not exist":        {strings.Replace(good, "2018-04-09", "2018-02-30", 1), wire.BadDate, "/context/time"},
		"a time before the law":            {strings.Replace(good, "2018-04-09", "1800-01-01", 1), wire.OutOfRange, "/context/time"},
		"a time after the law":             {strings.Replace(good, "2018-04-09", "9999-01-01", 1), wire.OutOfRange, "/context/time"},
		"a subject that is a text":         {`{"subject":"alice","action":{"name":"x"},"resource":{"type":"gegeven","id":"x"}}`, wire.WrongType, "/subject"},
		"no resource":                      {`{"subject":{"type":"partij","id":"x"},"action":{"name":"x"}}`, wire.Absent, "/resource"},
		"no subject id":                    {`{"subject":{"type":"partij"},"action":{"name":"x"},"resource":{"type":"gegeven","id":"x"}}`, wire.Absent, "/subject/id"},
		"an action name that is a number":  {`{"subject":{"type":"partij","id":"x"},"action":{"name":123},"resource":{"type":"gegeven","id":"x"}}`, wire.WrongType, "/action/name"},
		"an empty party":                   {strings.Replace(good, `"gemeente-utrecht","properties"`, `"","properties"`, 1), wire.WrongValue, "/subject/id"},
		"an explanation of another kind":   {strings.Replace(good, `"time"`, `"explain":"alles-geheim","time"`, 1), wire.WrongValue, "/context/explain"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := wire.Decode([]byte(c.body), reg, now)
			var bad *wire.Error
			if !errors.As(err, &bad) {
				t.Fatalf("decoded: %v", err)
			}
			if p := bad.Problems[0]; p.Code != c.code || c.pointer != "" && p.Pointer != c.pointer {
				t.Errorf("got %s at %q, want %s at %q", p.Code, p.Pointer, c.code, c.pointer)
			}
			if strings.Contains(bad.Error(), "geheim") {
				t.Errorf("repeats the value: %s", bad.Error())
			}
		})
	}
}

func TestEverythingThatIsWrongWithTheFactsIsSaidAtOnce(t *testing.T) {
	_, err := wire.Decode([]byte(withFacts(`{"addendum_onderteknd":true,"niveau":"x","verstrekt_op":1}`)), enginetest.Register(t).Snapshot(), now)
	var bad *wire.Error
	if !errors.As(err, &bad) || len(bad.Problems) != 3 {
		t.Fatalf("got %v", err)
	}
	if n := bad.Problems[0].Nearest; len(n) == 0 || n[0] != "addendum_ondertekend" {
		t.Errorf("nearest %v", n)
	}
}

func TestMomentsInEveryAcceptedForm(t *testing.T) {
	for text, want := range map[string]engine.Day{
		"2018-04-09":                "2018-04-09",
		"2018-04-09T23:30:00Z":      "2018-04-10",
		"2018-04-09T23:30Z":         "2018-04-10",
		"2018-04-09T23:30":          "2018-04-09",
		"2018-04-09T23:30:00":       "2018-04-09",
		"2018-04-09T23:30:00.5":     "2018-04-09",
		"2025-06-27T18:03-07:00":    "2025-06-28",
		"2018-04-09T00:30:00+05:00": "2018-04-08",
		"2018-04-09T12:00:00+02:00": "2018-04-09",
	} {
		if got, err := wire.ParseMoment(text); err != nil || got != want {
			t.Errorf("%s: %s, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "today", "2018-4-9", "2018-04-09T25:00", "2018-04-09 12:00", "20180409", "2018-04-09T12", "2018-04-09T12:00:00 Z"} {
		if got, err := wire.ParseMoment(text); err == nil {
			t.Errorf("%q was read as %s", text, got)
		}
	}
}

func TestUnknownMembersAreIgnoredAndCounted(t *testing.T) {
	body := strings.Replace(good, `"context":{`, `"extra":{"a":1,"b":2},"leeg":null,"context":{"lijst":["x",{"y":null}],"traceparent":"x",`, 1)
	d, err := wire.Decode([]byte(body), enginetest.Register(t).Snapshot(), now)
	if err != nil || d.Ignored != 4 || d.Trace != (traceparent.IDs{}) {
		t.Errorf("ignored %d, %v", d.Ignored, err)
	}
}

func TestMembersOfTheProfileAreKnown(t *testing.T) {
	const trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
	body := strings.Replace(good, `"context":{`, `"context":{"traceparent":"`+trace+`","tracestate":"a=b","mim":"https://example.org/mim","ld-context":{"@vocab":"https://example.org/"},`, 1)
	body = strings.Replace(body, `{"purpose"`, `{"processing_activity_id":"https://example.org/verwerking/7","algorithm_id":"https://example.org/algoritme/1","purpose"`, 1)
	d, err := wire.Decode([]byte(body), enginetest.Register(t).Snapshot(), now)
	if err != nil || d.Ignored != 0 || d.Trace != (traceparent.IDs{Trace: trace[3:35], Span: trace[36:52]}) || d.Activity != "https://example.org/verwerking/7" {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestAPartyMayBeNamedByItsTOOI(t *testing.T) {
	const utrecht = "https://identifier.overheid.nl/tooi/id/gemeente/gm0344"
	body := strings.Replace(strings.ReplaceAll(good, `"gemeente-utrecht"`, `"`+utrecht+`"`), `"partij"`, `"https://identifier.overheid.nl/tooi/def/ont/Gemeente"`, 1)
	body = strings.Replace(body, `"facts":{`, `"facts":{"ontvanger":"`+utrecht+`",`, 1)
	d, err := wire.Decode([]byte(body), enginetest.Register(t).Snapshot(), now)
	if err != nil || len(d.Gaps) != 0 || d.Question.Party != "gemeente-utrecht" || d.Question.Supplier != "gemeente-utrecht" ||
		d.Question.Facts["ontvanger"] != engine.Text("gemeente-utrecht") {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestObligationsThatTheCallerCanFulfil(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	with := func(list string) string {
		return strings.Replace(good, `"context":{`, `"context":{"supported_obligations":`+list+`,`, 1)
	}
	d, err := wire.Decode([]byte(with(`["vernietigen","urn:doelbinding:verplichting:geheimhouding","vernietigen"]`)), reg, now)
	if err != nil || !d.Question.Limited || !slices.Equal(d.Question.Fulfils, []string{"vernietigen", "geheimhouding"}) || d.Ignored != 0 {
		t.Errorf("%+v, %v", d, err)
	}
	if d, err := wire.Decode([]byte(with("[]")), reg, now); err != nil || !d.Question.Limited || len(d.Question.Fulfils) != 0 {
		t.Errorf("none: %+v, %v", d, err)
	}
	for _, list := range []string{`"vernietigen"`, `null`, `[1]`, `[""]`, `{"vernietigen":true}`, `[null]`} {
		if _, err := wire.Decode([]byte(with(list)), reg, now); err == nil {
			t.Errorf("%s was read", list)
		}
	}
}

func TestASubjectOfAnotherTypeIsAGap(t *testing.T) {
	body := strings.Replace(strings.Replace(good, `"partij"`, `"user"`, 1), `"gegeven"`, `"record"`, 1)
	d, err := wire.Decode([]byte(body), enginetest.Register(t).Snapshot(), now)
	if err != nil || len(d.Gaps) != 2 || wire.Pointer(d.Gaps[0].Member) != "/subject/type" || wire.Pointer(d.Gaps[1].Member) != "/resource/type" {
		t.Errorf("gaps %+v, %v", d.Gaps, err)
	}
}

// Integers have no fact yet; their form is settled all the same.
func TestIntegersAreWrittenOneWay(t *testing.T) {
	f := engine.Fact{Name: "dagen", Type: engine.TypeInteger, Min: -10, Max: 9007199254740992}
	for _, text := range []string{"0", "28", "-5", "9007199254740992"} {
		if _, code := wire.FactValue(f, '0', text); code != "" {
			t.Errorf("%s: %s", text, code)
		}
	}
	for _, text := range []string{"15.5", "-0", "1e2", "9007199254740993", "1e100000000", "1e-10000000", "-11", "99999999999999999999"} {
		if _, code := wire.FactValue(f, '0', text); code != wire.OutOfRange {
			t.Errorf("%s: %q", text, code)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(good))
	f.Add([]byte(withFacts(`{"niveau":null}`)))
	f.Add([]byte(`{"subject":{"type":"partij"}}`))
	f.Add([]byte("[]"))
	reg := enginetest.Register(f).Snapshot()
	f.Fuzz(func(t *testing.T, body []byte) {
		d, err := wire.Decode(body, reg, now)
		var bad *wire.Error
		if err != nil && (!errors.As(err, &bad) || len(bad.Problems) == 0) {
			t.Fatalf("an error without a problem: %v", err)
		}
		if err == nil && (d.Question.Party == "" || d.Question.Action == "" || d.Question.Field == "" || !d.Question.Day.Judgeable()) {
			t.Fatalf("a question that asks nothing: %+v", d.Question)
		}
	})
}
