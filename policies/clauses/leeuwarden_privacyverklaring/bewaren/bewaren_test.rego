package clauses.leeuwarden_privacyverklaring.bewaren_test

import data.clauses.leeuwarden_privacyverklaring.bewaren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2023-06-01",
	"party": example.body("gemeente-leeuwarden", "gemeente"),
	"supplier": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("recht-op-uitkering"),
	"field": example.field("leeuwarden/financiele-gegevens", "avg"),
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
		{"field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"field": {"dataset": "leeuwarden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "leeuwarden"}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "persoonsdossier", "soort_informatie": "anders"}}) == ["met"]
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "beeldmateriaal-toezicht", "soort_informatie": "anders"}}) == ["met"]
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "niet-op-de-lijst", "soort_informatie": "anders"}}) == ["judgement"]
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "niet-op-de-lijst", "soort_informatie": "dossier"}}) == ["met"]
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "niet-op-de-lijst", "soort_informatie": "beeldmateriaal"}}) == ["met"]
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": true, "selectielijst_categorie": "persoonsdossier", "soort_informatie": "anders"}}) == ["violated"]
	_state({"facts": {"blijvend_te_bewaren": true, "rechtszaak": false, "archieftermijn_verstreken": true, "selectielijst_categorie": "persoonsdossier", "soort_informatie": "anders"}}) == ["met"]
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": true, "archieftermijn_verstreken": true, "selectielijst_categorie": "persoonsdossier", "soort_informatie": "anders"}}) == ["met"]
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "persoonsdossier", "soort_informatie": "anders", "archieftermijn": 5, "dossier_afgesloten_op": "2018-05-31"}}) == ["violated"]
	_state({"facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "persoonsdossier", "soort_informatie": "anders", "archieftermijn": 5, "dossier_afgesloten_op": "2018-06-01"}}) == ["met"]
	_state({}) == ["unknown"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"archieftermijn_verstreken": true}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"archieftermijn_verstreken": true, "rechtszaak": true}}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"archieftermijn_verstreken": true, "blijvend_te_bewaren": true}}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"archieftermijn": 5, "dossier_afgesloten_op": "2018-05-31"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "persoonsdossier", "soort_informatie": "anders"}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "holder": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "holder": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "facts": {"archieftermijn_verstreken": true}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": false, "selectielijst_categorie": "niet-op-de-lijst", "soort_informatie": "anders"}}) == ["met"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["gebouwcamera-leeuwarden", "leeuwarden"] {
		every action in ["gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen", "doorverstrekken", "ontvangen", "openbaarmaken"] {
			count(clause.checks) == 1 with input as object.union(_at_a_company, {"field": {"dataset": dataset}, "action": act_test.asked(action)})
		}
	}
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "vis"}},
		{"holder": {"kind": "vereniging"}},
	] {
		count(clause.checks) == 0 with input as object.union(_at_a_company, change)
	}
}

_kept_by(facts) := [check.state | some check in clause.checks with input as object.union(_at_a_company, {"facts": facts})]

_over := {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": true, "selectielijst_categorie": "persoonsdossier"}

test_the_term_binds_a_processor_and_nobody_that_keeps_for_itself if {
	every role in ["bewerker-1", "bewerker-2", "verwerker"] {
		_kept_by(object.union(_over, {"role": role})) == ["violated"]
		_kept_by(object.union(_over, {"role": role, "rechtszaak": true})) == ["met"]
	}
	_kept_by(object.union(_over, {"role": "medewerker"})) == ["met"]
	_kept_by(_over) == ["met"]
	_state({"facts": _over}) == ["violated"]
}

test_silence_keeps_nothing if {
	over := {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": true}
	_state({"facts": over}) == ["violated"]
	every name in ["blijvend_te_bewaren", "rechtszaak"] {
		_state({"facts": object.remove(over, [name])}) == ["unknown"]
	}
	running := object.union(over, {"archieftermijn_verstreken": false, "selectielijst_categorie": "persoonsdossier", "archieftermijn": 5, "dossier_afgesloten_op": "2020-01-01"})
	_state({"facts": running}) == ["met"]
	_state({"facts": object.remove(running, ["archieftermijn_verstreken"])}) == ["unknown"]
}
