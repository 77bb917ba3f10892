package engine_test

import (
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// Who acts for an organisation is that organisation, in whatever place of the question the name stands.
func TestAPersonThatActsForAnOrganisationIsThatOrganisation(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	q := engine.Question{Party: "leveranciersmedewerker", Action: "inzien", Field: "lms/politiesystemen", Purpose: "onderhoud", Day: "2024-04-09", Facts: map[string]engine.Value{}}
	in, err := s.Engine.Input(reg, q)
	if err != nil || in.Party.ID != "leverancier" || in.Party.Kind != "bedrijf" || !in.Holder.Body {
		t.Errorf("%+v %v", in.Party, err)
	}
	if d := decide(t, s, q); d.Permitted() || state(d, "lms_privacyverklaring/par3_screening") == "" || state(d, "avg/art15_lid1") != "" {
		t.Errorf("%s", enginetest.View(d))
	}
	given := engine.Question{Party: "lms", Action: "doorverstrekken", Field: "lms/naam", Day: "2024-04-09", Facts: map[string]engine.Value{"ontvanger": engine.Text("contactpersoon")}}
	if in, err := s.Engine.Input(reg, given); err != nil || in.Receiver.ID != "leverancier" {
		t.Errorf("%+v %v", in.Receiver, err)
	}
}

// A question that makes one person both a data subject and staff is a gap with a hint, and never a yes.
func TestAQuestionThatMixesRolesIsAGapWithAHint(t *testing.T) {
	s := enginetest.Load(t)
	for name, q := range map[string]engine.Question{
		"staff with own data":         {Party: "leveranciersmedewerker", Field: "lms/politiesystemen", Facts: map[string]engine.Value{"eigen_gegevens": engine.Truth(true)}},
		"a data subject with a role":  {Party: "betrokkene", Role: "onderhoudsmonteur", Field: "lms/politiesystemen"},
		"staff of either of two":      {Party: "handhaver", Field: "bodycam-leiden/bodycambeelden"},
		"either of two that supplies": {Party: "gemeente-leiden", Supplier: "handhaver", Field: "bodycam-leiden/bodycambeelden"},
	} {
		q.Action, q.Day = "inzien", "2024-04-09"
		d := decide(t, s, q)
		if d.Outcome != engine.Insufficient || len(d.Gaps) != 1 || d.Gaps[0].Hint == "" || d.Reason == "" {
			t.Errorf("%s: %s %+v", name, d.Outcome, d.Gaps)
		}
	}
	own := engine.Question{Party: "betrokkene", Action: "inzien", Field: "leiden/naam", Day: "2024-04-09", Facts: map[string]engine.Value{"eigen_gegevens": engine.Truth(true)}}
	if d := decide(t, s, own); len(d.Gaps) > 0 {
		t.Errorf("one's own data: %+v", d.Gaps)
	}
}

// What a data subject does is a right and falls under nothing else; what staff do falls under the ways of using, and is receiving where another
// holds the data.
func TestWhatAnActFallsUnder(t *testing.T) {
	s := enginetest.Load(t)
	for _, c := range []struct {
		party, action, supplier string
		want                    []string
		disclosure              bool
	}{
		{"gemeente-utrecht", "inzien", "", []string{"gebruiken", "inzien"}, false},
		{"gemeente-utrecht", "inzien", "gemeente-utrecht", []string{"gebruiken", "inzien"}, false},
		{"gemeente-utrecht", "inzien", "politie-eenheid-midden-nederland", []string{"gebruiken", "inzien", "doorverstrekken", "ontvangen"}, true},
		{"betrokkene", "inzien", "gemeente-utrecht", []string{"inzien"}, false},
		{"gemeente-utrecht", "opslaan", "", []string{"bewaren", "gebruiken", "opslaan"}, false},
		{"gemeente-utrecht", "bewaren", "", []string{"bewaren"}, false},
		{"gemeente-utrecht", "openbaarmaken", "", []string{"doorverstrekken", "ontvangen", "openbaarmaken"}, true},
		{"betrokkene", "ontvangen", "", []string{"doorverstrekken", "ontvangen"}, true},
	} {
		in, err := s.Engine.Input(s.Register.Snapshot(), engine.Question{Party: c.party, Action: c.action, Supplier: c.supplier, Field: "dagmonitor/postcode", Day: "2018-04-09"})
		if err != nil || len(in.Within) != len(c.want) || (in.Sides["disclosure"] != "") != c.disclosure {
			t.Errorf("%+v: %v %v %v", c, in.Within, in.Sides, err)
			continue
		}
		for i, w := range c.want {
			if in.Within[i] != w {
				t.Errorf("%+v: %v", c, in.Within)
			}
		}
	}
}

// A fact that no clause which speaks on the question reads is said not to have counted; one that only moves a deadline counts.
func TestAFactThatDoesNotCountIsSaid(t *testing.T) {
	s := enginetest.Load(t)
	q := enginetest.Headline()
	q.Facts["vog"] = engine.Truth(true)
	q.Full = true
	d := decide(t, s, q)
	if len(d.Unread) != 1 || d.Unread[0] != "vog" {
		t.Errorf("unread: %v", d.Unread)
	}
	said := 0
	for _, n := range d.Full.Explanation {
		if n.Title == "vog" && n.Clause == "" {
			said++
		}
	}
	if said != 1 {
		t.Errorf("the explanation says it %d times", said)
	}
	own := engine.Question{Party: "betrokkene", Action: "inzien", Field: "leiden/naam", Day: "2024-04-09",
		Facts: map[string]engine.Value{"eigen_gegevens": engine.Truth(true), "ontvangen_op": engine.Text("2024-04-01"), "termijn_verlengd": engine.Truth(true)}}
	if d := decide(t, s, own); len(d.Unread) > 0 {
		t.Errorf("a day that a deadline counts from: %v", d.Unread)
	}
}
