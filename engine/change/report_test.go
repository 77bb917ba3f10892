package change_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"strings"
	"testing"

	"doelbinding/engine/change"
)

// Each form says the same: one wider group fails, and its words stand there.
func TestReportsSayTheSame(t *testing.T) {
	d := change.Diff{From: "a", To: "b", Groups: []change.Group{
		{Subject: "agreements/x", Entry: true, Direction: change.Wider, What: "uses: +y", Count: 2, Witness: "Dit mag nu wel: gemeente <Utrecht> | y.", Whole: true, Flips: "f"},
		{Subject: "wpg/z", Direction: change.Narrower, What: "van voldaan naar niet voldaan", Count: 1, Witness: "Dit mag niet meer.", Whole: true, Flips: "g"},
	}}
	for _, format := range change.Formats {
		var out bytes.Buffer
		if err := d.Write(&out, format); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), "agreements/x") || !strings.Contains(out.String(), "Dit mag nu wel") {
			t.Errorf("%s: %s", format, out.String())
		}
		switch format {
		case "json", "sarif":
			if !json.Valid(out.Bytes()) {
				t.Errorf("%s: %s", format, out.String())
			}
		case "junit":
			var suite struct {
				Failures int `xml:"failures,attr"`
				Tests    int `xml:"tests,attr"`
			}
			if err := xml.Unmarshal(out.Bytes(), &suite); err != nil || suite.Failures != 1 || suite.Tests != 2 {
				t.Errorf("%+v %v", suite, err)
			}
		}
	}
	if len(d.Open()) != 1 || d.Flips() == "" || (change.Diff{}).Flips() != "" {
		t.Error("what needs an approval is another")
	}
}
