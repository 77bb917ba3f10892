package caller

import (
	"testing"

	"doelbinding/engine"
)

// What a client may ask is one rule, for a question and for a search, in which what is searched for is empty.
func TestMayAskJudgesTheFixedSide(t *testing.T) {
	utrecht := Caller{Parties: []string{"gemeente-utrecht"}}
	receiver := func(id string) map[string]engine.Value {
		return map[string]engine.Value{engine.FactReceiver: engine.Text(id)}
	}
	for name, c := range map[string]struct {
		who  Caller
		q    engine.Question
		want bool
	}{
		"what may we receive":                 {utrecht, engine.Question{Party: "gemeente-utrecht"}, true},
		"what may Zeist receive":              {utrecht, engine.Question{Party: "gemeente-zeist"}, false},
		"who may receive from us":             {utrecht, engine.Question{Supplier: "gemeente-utrecht"}, true},
		"who may receive from the police":     {utrecht, engine.Question{Supplier: "politie"}, false},
		"who may pass on to us":               {utrecht, engine.Question{Facts: receiver("gemeente-utrecht")}, true},
		"who may pass on to Zeist":            {utrecht, engine.Question{Facts: receiver("gemeente-zeist")}, false},
		"who may do this, with nobody fixed":  {utrecht, engine.Question{Field: "dagmonitor/wijk"}, false},
		"a receiver that is no text":          {utrecht, engine.Question{Facts: map[string]engine.Value{engine.FactReceiver: engine.Truth(true)}}, false},
		"nobody, about nothing":               {Caller{}, engine.Question{}, false},
		"who speaks for no party, of no name": {Caller{Parties: []string{""}}, engine.Question{}, false},
		"an auditor, with nobody fixed":       {Caller{Any: true}, engine.Question{}, true},
	} {
		if got := c.who.MayAsk(c.q); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// What a party had to do is reported done by who speaks for it: an auditor sees it, and cannot.
func TestOnlyWhoSpeaksForThePartyReportsItDone(t *testing.T) {
	for name, try := range map[string]struct {
		who  Caller
		want bool
	}{
		"for itself":        {Caller{ID: "utrecht", Parties: []string{"gemeente-utrecht"}, Reads: true}, true},
		"for another":       {Caller{ID: "zeist", Parties: []string{"gemeente-zeist"}, Reads: true}, false},
		"an auditor":        {Caller{ID: "inspectie", Any: true, Reads: true}, false},
		"on this machine":   {Caller{Any: true, Reads: true}, true},
		"nobody in general": {Caller{}, false},
	} {
		if got := try.who.Bears("gemeente-utrecht"); got != try.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
