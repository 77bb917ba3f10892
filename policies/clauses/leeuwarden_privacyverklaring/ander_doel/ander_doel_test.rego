package clauses.leeuwarden_privacyverklaring.ander_doel_test

import data.clauses.leeuwarden_privacyverklaring.ander_doel as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.body("gemeente-leeuwarden", "gemeente"),
	"supplier": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("evaluatie"),
	"field": example.field("leeuwarden/naw-gegevens", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken"), "giver": {"id": "abonnee", "kind": "persoon"}},
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "field": {"dataset": "lms"}},
		{"action": act_test.asked("vernietigen"), "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("gebruiken")},
		{"action": act_test.asked("inzien")},
		{"action": act_test.asked("opslaan")},
		{"action": act_test.asked("bewaren")},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"action": act_test.asked("ontvangen"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"action": act_test.asked("openbaarmaken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"field": {"dataset": "bodycam-leeuwarden"}},
		{"field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"field": {"dataset": "leeuwarden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "bodycam-leeuwarden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "leeuwarden"}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["unknown"]
	_state({"facts": {"ander_doel": false}}) == ["met"]
	_state({"facts": {"ander_doel": true, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": true, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}}) == ["met"]
	_state({"facts": {"ander_doel": true, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": false, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}}) == ["violated"]
	_state({"facts": {"ander_doel": true, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": true, "twijfel": false, "pia_uitgevoerd": false, "pia_uitkomst": "past"}}) == ["met"]
	_state({"facts": {"ander_doel": true, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": true, "twijfel": true, "pia_uitgevoerd": false, "pia_uitkomst": "past"}}) == ["violated"]
	_state({"facts": {"ander_doel": true, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": true, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past-niet"}}) == ["violated"]
	_state({"facts": {"ander_doel": true, "toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": false, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}}) == ["met"]
	_state({"facts": {"ander_doel": true, "toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": false, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": false, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}}) == ["violated"]
	_state({"facts": {"ander_doel": true, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": true, "past_bij_oorspronkelijk_doel": false, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}}) == ["met"]
	_state({"facts": {"ander_doel": false, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": false, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}}) == ["met"]
	_state({"action": act_test.asked("bewaren")}) == ["met"]
	_state({"action": act_test.asked("bewaren"), "facts": {"ander_doel": true, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": false, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "holder": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "holder": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "facts": {"ander_doel": true, "toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": false, "twijfel": true, "pia_uitgevoerd": true, "pia_uitkomst": "past"}}) == ["violated"]
}

test_a_listed_purpose_is_no_other if {
	every check in clause.checks { check.state == "met" } with input as object.union(_asked, {"facts": {"ander_doel": true, "past_bij_oorspronkelijk_doel": false, "toestemming_betrokkene": false, "wet_is_evenredige_maatregel": false}, "purpose": {"listed": "yes"}})
}
