package clauses.leeuwarden_privacyverklaring.eer_doorgifte_test

import data.clauses.leeuwarden_privacyverklaring.eer_doorgifte as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2023-06-01",
	"party": example.body("gemeente-leeuwarden", "gemeente"),
	"supplier": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("uwv", "overheid"),
	"purpose": example.purpose("recht-op-uitkering"),
	"field": example.field("leeuwarden/iban", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("ontvangen")},
		{"field": {"dataset": "bodycam-leeuwarden"}},
		{"field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"field": {"dataset": "leeuwarden"}},
		{"field": {"dataset": "brp"}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["met"]
	_state({"facts": {"land_ontvanger": "India"}}) == ["violated"]
	_state({"facts": {"land_ontvanger": "Ierland"}}) == ["met"]
	_state({"receiver": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}}) == ["unknown"]
	_state({"receiver": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}, "facts": {"land_ontvanger": "India"}}) == ["violated"]
	_state({"receiver": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}, "facts": {"land_ontvanger": "Ierland"}}) == ["met"]
	_state({"receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}}) == ["unknown"]
	_state({"receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "facts": {"land_ontvanger": "India"}}) == ["violated"]
	_state({"receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "facts": {"land_ontvanger": "Ierland"}}) == ["met"]
	_state({"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false}}) == ["met"]
	_state({"receiver": {"id": "goed-doel", "kind": "vereniging", "sort": "goed-doel", "body": true, "source": false}}) == ["unknown"]
	_state({"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false}, "facts": {"land_ontvanger": "India"}}) == ["violated"]
	_state({"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false}, "facts": {"land_ontvanger": "Ierland"}}) == ["met"]
	_state({"receiver": {"kind": "zorg"}}) == ["unknown"]
}
