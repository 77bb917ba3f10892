package wire_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/wire"
)

func problems(err error) (out []wire.Problem) {
	var e *wire.Error
	if errors.As(err, &e) {
		out = e.Problems
	}
	return out
}

// A known name that differs in capitals, _ or - only is refused at every level, with the right one.
func TestAKnownNameInAnotherDressIsRefused(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	for _, c := range []struct{ old, new, pointer, meant string }{
		{`"subject"`, `"Subject"`, "/Subject", "subject"},
		{`"context"`, `"Context"`, "/Context", "context"},
		{`"context"`, `"con-text"`, "/con-text", "context"},
		{`"facts"`, `"Facts"`, "/context/Facts", "facts"},
		{`"time"`, `"TIME"`, "/context/TIME", "time"},
		{`"supplier"`, `"Supplier"`, "/context/Supplier", "supplier"},
		{`"properties":{"role"`, `"Properties":{"role"`, "/subject/Properties", "properties"},
		{`"role"`, `"Role"`, "/subject/properties/Role", "role"},
		{`"purpose"`, `"PURPOSE"`, "/action/properties/PURPOSE", "purpose"},
		{`"incident_code"`, `"incidentCode"`, "/resource/properties/incidentCode", "incident_code"},
		{`"incident_code"`, `"incident-code"`, "/resource/properties/incident-code", "incident_code"},
		{`"name"`, `"Name"`, "/action/Name", "name"},
		{`{"subject"`, `{"Subject_id":"x","subject"`, "/Subject_id", "subject/id"},
		{`{"subject"`, `{"contextFacts":{},"subject"`, "/contextFacts", "context/facts"},
		{`"time"`, `"Supported-Obligations":[],"time"`, "/context/Supported-Obligations", "supported_obligations"},
		{`"time"`, `"Explain":"full","time"`, "/context/Explain", "explain"},
		// a typing error, where the right name has to be there
		{`"subject"`, `"subjct"`, "/subjct", "subject"},
		{`"resource"`, `"resuorce"`, "/resuorce", "resource"},
		{`"type":"partij"`, `"tpye":"partij"`, "/subject/tpye", "type"},
	} {
		body := strings.Replace(good, c.old, c.new, 1)
		if body == good {
			t.Fatalf("%s is not in the question", c.old)
		}
		_, err := wire.Decode([]byte(body), reg, now)
		at := slices.IndexFunc(problems(err), func(p wire.Problem) bool { return p.Code == wire.UnknownMember })
		if at < 0 {
			t.Errorf("%s: %v", c.new, err)
			continue
		}
		if p := problems(err)[at]; p.Pointer != c.pointer || !slices.Equal(p.Nearest, []string{c.meant}) {
			t.Errorf("%s: %+v", c.new, p)
		}
	}
}

// Every other unknown member is ignored, as AuthZEN demands, also one that looks like a name that may be left out.
func TestOtherUnknownMembersAreIgnored(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	for _, more := range []string{`"contxt":{}`, `"facts":{}`, `"Type":"x"`, `"id":"x"`, `"Evaluations":[]`, `"trace":1`, `"":null`, `"subjects":[]`} {
		d, err := wire.Decode([]byte(strings.Replace(good, `{"subject"`, `{`+more+`,"subject"`, 1)), reg, now)
		if err != nil || d.Ignored != 1 {
			t.Errorf("%s: %v, ignored %d", more, err, d.Ignored)
		}
	}
}

// In a batch the names of the batch and of its items are held to the same, so that no default takes the place of what an item says.
func TestNamesOfABatch(t *testing.T) {
	for body, want := range map[string]string{
		strings.Replace(good, `{"subject"`, `{"Evaluations":[{}],"subject"`, 1):                                       "/Evaluations",
		strings.Replace(good, `{"subject"`, `{"evaluations":[{}],"Options":{},"subject"`, 1):                          "/Options",
		strings.Replace(good, `{"subject"`, `{"evaluations":[{}],"options":{"evaluationsSemantic":"x"},"subject"`, 1): "/options/evaluationsSemantic",
		strings.Replace(good, `{"subject"`, `{"evaluations":[{"Resource":{"type":"gegeven","id":"x"}}],"subject"`, 1): "/evaluations/0/Resource",
		strings.Replace(good, `{"subject"`, `{"evaluations":[{"resource":{"type":"gegeven","Id":"x"}}],"subject"`, 1): "/evaluations/0/resource/Id",
	} {
		b, err := wire.ParseBatch([]byte(body))
		if err == nil {
			err = b.Items[0].Err
		}
		if !slices.ContainsFunc(problems(err), func(p wire.Problem) bool { return p.Code == wire.UnknownMember && p.Pointer == want }) {
			t.Errorf("%s: %v", want, err)
		}
	}
	page := strings.Replace(good, `{"subject"`, `{"page":{"Limit":1},"subject"`, 1)
	if _, err := wire.ParseSearch([]byte(page), wire.Subject); len(problems(err)) != 1 || problems(err)[0].Pointer != "/page/Limit" {
		t.Errorf("%v", err)
	}
	if _, err := wire.Input([]byte(`{"Input":` + good + `}`)); len(problems(err)) != 2 || problems(err)[1].Pointer != "/Input" {
		t.Errorf("%v", err)
	}
	if _, err := wire.DecodeInterview([]byte(`{"Question":{}}`), enginetest.Register(t).Snapshot(), now); !slices.ContainsFunc(problems(err), func(p wire.Problem) bool {
		return p.Pointer == "/Question" && slices.Equal(p.Nearest, []string{"question"})
	}) {
		t.Errorf("%v", err)
	}
}

// Whoever gives a value that cannot be is told what can: the list, the nearest of a long one, the bounds, or the form.
func TestARefusalSaysWhatIsAllowed(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	for name, c := range map[string]struct {
		body, title string
		allowed     string
	}{
		"an enum":           {withFacts(`{"niveau":"straat"}`), "", "wijk"},
		"an enum's type":    {withFacts(`{"niveau":1}`), "", "wijk"},
		"a boolean":         {withFacts(`{"addendum_ondertekend":"ja"}`), "", "true"},
		"a date":            {withFacts(`{"verstrekt_op":"9-4-2018"}`), "jjjj-mm-dd, zoals 2018-04-09", ""},
		"a day out of time": {withFacts(`{"verstrekt_op":"1018-04-09"}`), "van 1900-01-01 tot en met", ""},
		"a moment":          {strings.Replace(good, "2018-04-09", "9 april 2018", 1), "jjjj-mm-dd, zoals 2018-04-09", ""},
		"no moment":         {strings.Replace(good, "2018-04-09", "", 1), "een lege tekst noemt niets", ""},
		"a moment too old":  {strings.Replace(good, "2018-04-09", "1800-04-09", 1), "een dag van ", ""},
		"an explanation":    {strings.Replace(good, `"time"`, `"explain":"yes","time"`, 1), "", "full"},
	} {
		_, err := wire.Decode([]byte(c.body), reg, now)
		if len(problems(err)) != 1 {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if p := problems(err)[0]; !strings.Contains(p.Title(), c.title) || c.allowed != "" && !slices.Contains(p.Allowed, c.allowed) {
			t.Errorf("%s: %s %+v", name, p.Title(), p)
		}
	}
	batch := strings.Replace(good, `{"subject"`, `{"evaluations":[{}],"options":{"evaluations_semantic":"all"},"subject"`, 1)
	if _, err := wire.ParseBatch([]byte(batch)); len(problems(err)) != 1 || !slices.Equal(problems(err)[0].Allowed, []string{"execute_all", "deny_on_first_deny", "permit_on_first_permit"}) {
		t.Errorf("%v", err)
	}
}

// What Windows writes before a text, and the encodings it writes, are named as what they are.
func TestEncodingsThatJSONIsNotSentIn(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	utf16 := "\xff\xfe"
	for _, r := range good {
		utf16 += string([]byte{byte(r), 0})
	}
	for body, want := range map[string]wire.Code{
		"\ufeff" + good: wire.ByteOrderMark, utf16: wire.NoUTF8, utf16[2:]: wire.NoUTF8, "\xfe\xff\x00{": wire.NoUTF8, "\x00{\x00\"": wire.NoUTF8, "\x00\x00\x00{": wire.NoUTF8,
	} {
		if _, err := wire.Decode([]byte(body), reg, now); len(problems(err)) != 1 || problems(err)[0].Code != want {
			t.Errorf("%.8q: %v", body, err)
		}
	}
}
