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
