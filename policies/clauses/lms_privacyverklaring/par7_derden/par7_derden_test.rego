package clauses.lms_privacyverklaring.par7_derden_test

import data.clauses.lms_privacyverklaring.par7_derden as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.body("lms", "overheid"),
	"supplier": example.body("lms", "overheid"),
	"giver": example.source("lms", "overheid"),
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"purpose": example.purpose("technisch-beheer"),
	"field": example.field("lms/naam", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "leiden"}},
		{"giver": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("ontvangen")},
		{"action": act_test.asked("openbaarmaken")},
		{"party": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["unknown"]
	_state({"facts": {"ontvanger_is_derde": true, "role": "medewerker"}}) == ["violated"]
	_state({"facts": {"ontvanger_is_derde": false}}) == ["met"]
	_state({"receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"ontvanger_is_derde": true}}) == ["met"]
	_state({"receiver": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}, "holder": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}, "facts": {"ontvanger_is_derde": true}}) == ["met"]
	_state({"receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "facts": {"ontvanger_is_derde": false}}) == ["violated"]
	_state({"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false}, "holder": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false}, "facts": {"ontvanger_is_derde": false}}) == ["violated"]
	_state({"receiver": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}, "holder": {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}, "facts": {"role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}}) == ["met"]
}

test_who_gets_his_own_data_is_no_third_party if {
	own := {
		"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene"},
		"holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene"},
		"purpose": {"id": "inzage", "lineage": {"inzage": true}},
		"facts": {"eigen_gegevens": true},
	}
	_state(own) == ["met"]
	_state(object.union(own, {"facts": {"eigen_gegevens": false, "ontvanger_is_derde": true}})) == ["violated"]
	_state(object.union(own, {"receiver": {"kind": "bedrijf"}})) == ["unknown"]
}
