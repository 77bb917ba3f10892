package api

import (
	"testing"

	"doelbinding/engine"
)

// What a client may ask is one rule, for a question and for a search, in which what is searched for is empty.
func TestMayAskJudgesTheFixedSide(t *testing.T) {
	utrecht := caller{parties: []string{"gemeente-utrecht"}}
	receiver := func(id string) map[string]engine.Value {
		return map[string]engine.Value{engine.FactReceiver: engine.Text(id)}
	}
	for name, c := range map[string]struct {
		who  caller
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
		"nobody, about nothing":               {caller{}, engine.Question{}, false},
		"who speaks for no party, of no name": {caller{parties: []string{""}}, engine.Question{}, false},
		"an auditor, with nobody fixed":       {caller{any: true}, engine.Question{}, true},
	} {
		if got := c.who.mayAsk(c.q); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// What a party had to do is reported done by who speaks for it: an auditor sees it, and cannot.
func TestOnlyWhoSpeaksForThePartyReportsItDone(t *testing.T) {
	for name, try := range map[string]struct {
		who  caller
		want bool
	}{
		"for itself":        {caller{id: "utrecht", parties: []string{"gemeente-utrecht"}, reads: true}, true},
		"for another":       {caller{id: "zeist", parties: []string{"gemeente-zeist"}, reads: true}, false},
		"an auditor":        {caller{id: "inspectie", any: true, reads: true}, false},
		"on this machine":   {caller{any: true, reads: true}, true},
		"nobody in general": {caller{}, false},
	} {
		if got := try.who.bears("gemeente-utrecht"); got != try.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
