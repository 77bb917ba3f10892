package page_test

import (
	"strings"
	"testing"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// A way to a yes is told in the words of the register: nobody who reads a page knows an id.
func TestFactsAreToldByName(t *testing.T) {
	reg := enginetest.Load(t).Register.Snapshot()
	for _, c := range []struct {
		given engine.Given
		want  string
	}{
		{engine.Given{Fact: "ontvanger", Value: engine.Text("gemeente-utrecht")}, "de ontvanger is gemeente Utrecht"},
		{engine.Given{Fact: engine.MemberPurpose, Value: engine.Text("handhaving-openbare-orde")}, "het doel is handhaving openbare orde"},
		{engine.Given{Fact: engine.MemberRole, Value: engine.Text("wmo-consulent")}, "de aanvrager handelt als Wmo-consulent"},
		{engine.Given{Fact: engine.MemberCode, Value: engine.Text("A20"), Alike: make([]engine.Value, 2)}, "het incident heeft code A20 "},
		{engine.Given{Fact: "addendum_ondertekend", Value: engine.Truth(false)}, "de gemeente heeft het addendum niet ondertekend"},
		{engine.Given{Fact: "addendum_ondertekend"}, "niet gezegd is: Heeft de gemeente het addendum"},
	} {
		got := page.Facts(reg, []engine.Given{c.given})
		if !strings.HasPrefix(got, c.want) || len(c.given.Alike) > 0 && !strings.HasSuffix(got, " (of 2 andere)") {
			t.Errorf("%s is told as %q", c.given.Fact, got)
		}
	}
}

// What a clause offers instead of what it forbids names datasets. Their ids are for those who write questions as JSON.
func TestAnotherRouteNamesNoID(t *testing.T) {
	s := enginetest.Load(t)
	reg, routes := s.Register.Snapshot(), 0
	for _, c := range s.Policies.Clauses() {
		if c.OtherRoute == "" {
			continue
		}
		routes++
		said := page.Named(reg, c.OtherRoute)
		for _, f := range reg.Fields() {
			if strings.Contains(said, f.ID) || strings.Contains(said, f.Dataset+"/") || strings.Contains(said, "dataset "+f.Dataset) {
				t.Errorf("%s names %s: %s", c.ID, f.ID, said)
			}
		}
	}
	if routes == 0 {
		t.Error("no clause has another route")
	}
}
