package clauses.avg.art5_lid1_e_test

import data.clauses.avg.art5_lid1_e as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2019-06-01",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("vis/controle-informatie", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("ontvangen")},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_the_need_is_asked_whatever_runs if {
	_state({"facts": {"nog_noodzakelijk": true}}) == ["met"]
	_state({"facts": {"nog_noodzakelijk": false, "role": "medewerker"}}) == ["violated"]
	_state({"facts": {"nog_noodzakelijk": false, "role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}, "holder": {"kind": "bedrijf"}}) == ["met"]
	_state({}) == ["unknown"]
	_state({"field": {"dataset": "dagmonitor"}}) == ["unknown"]
}

test_what_is_recorded_as_it_is_collected_is_not_asked if {
	recorded := {"action": act_test.asked("opslaan")}
	_state(recorded) == ["met"]
	_state(object.union(recorded, {"facts": {"nog_noodzakelijk": false}})) == ["violated"]
	_state(object.union(recorded, {"field": {"regime": "wpg"}})) == ["unknown"]
	_state(object.union(recorded, {"supplier": {"id": "gemeente-leiden"}})) == ["unknown"]
	_state(object.union(recorded, {"supplier": {"id": "gemeente-utrecht"}})) == ["met"]
	every older in [
		{"afgebroken_op": "2019-01-01"}, {"archieftermijn": 1}, {"archieftermijn_verstreken": false}, {"dossier_afgesloten_op": "2019-01-01"},
		{"dossier_opgeslagen_op": "2019-01-01"}, {"gelogd_op": "2019-01-01"}, {"opgenomen_op": "2019-01-01"},
	] {
		_state(object.union(recorded, {"facts": older})) == ["unknown"]
	}
}

test_use_is_refused_by_a_denial_alone if {
	used := {"action": act_test.asked("gebruiken")}
	_state(used) == ["met"]
	_state(object.union(used, {"facts": {"nog_noodzakelijk": true}})) == ["met"]
	_state(object.union(used, {"facts": {"nog_noodzakelijk": false}})) == ["violated"]
}

_kept_by(holder, dataset, name, facts) := _state({
	"holder": {"id": holder},
	"field": {"dataset": dataset, "name": name, "regime": "avg"},
	"facts": facts,
})

test_within_a_term_that_a_page_fixes_it_is_needed if {
	_kept_by("gemeente-leiden", "website-leiden", "ip-adres-in-logfile", {"locatie": "webserver", "gelogd_op": "2019-03-03"}) == ["met"]
	_kept_by("gemeente-leiden", "website-leiden", "ip-adres-in-logfile", {"locatie": "logfile-op-webserver", "gelogd_op": "2019-03-03"}) == ["met"]
	_kept_by("gemeente-leiden", "website-leiden", "ip-adres-in-logfile", {"locatie": "webserver", "gelogd_op": "2019-03-02"}) == ["unknown"]
	_kept_by("gemeente-leiden", "website-leiden", "ip-adres-in-logfile", {"locatie": "back-up", "gelogd_op": "2018-03-08"}) == ["met"]
	_kept_by("gemeente-leiden", "website-leiden", "ip-adres-in-logfile", {"locatie": "back-up", "gelogd_op": "2018-03-07"}) == ["unknown"]
	_kept_by("gemeente-leiden", "leiden", "naam", {"locatie": "back-up", "gelogd_op": "2019-03-03"}) == ["unknown"]
	_kept_by("hostingbedrijf", "website-leiden", "ip-adres-in-logfile", {"locatie": "webserver", "gelogd_op": "2019-03-03"}) == ["unknown"]
	_kept_by("gemeente-leiden", "bodycam-leiden", "bodycambeelden", {"opgenomen_op": "2019-05-04"}) == ["met"]
	_kept_by("gemeente-leiden", "bodycam-leiden", "bodycambeelden", {"opgenomen_op": "2019-05-03"}) == ["unknown"]
	_kept_by("gemeente-leiden", "bodycam-leiden", "bodycambeelden", {
		"opgenomen_op": "2019-05-03", "uitleesverzoek_op": "2019-05-10", "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false,
	}) == ["met"]
	_kept_by("politie", "bodycam-leiden", "bodycambeelden", {"opgenomen_op": "2019-05-04"}) == ["unknown"]
	_kept_by("gemeente-leeuwarden", "bodycam-leeuwarden", "bodycambeelden", {"opgenomen_op": "2019-05-04"}) == ["met"]
	_kept_by("gemeente-leeuwarden", "bodycam-leeuwarden", "bodycambeelden", {"opgenomen_op": "2019-05-03"}) == ["unknown"]
	_kept_by("gemeente-leeuwarden", "bodycam-leeuwarden", "bufferbeelden", {"opgenomen_op": "2019-05-04"}) == ["unknown"]
	_kept_by("gemeente-leeuwarden", "leeuwarden", "bodycambeelden", {"opgenomen_op": "2019-05-04"}) == ["unknown"]
}

test_what_is_needed_no_more_serves_another_purpose_an_archive_or_research if {
	used := {"action": act_test.asked("gebruiken"), "facts": {"nog_noodzakelijk": false, "role": "medewerker"}}
	_state(used) == ["violated"]
	_state(object.union(used, {"facts": {"ander_doel": true}})) == ["met"]
	every purpose in ["archief", "beleidsonderzoek"] {
		_state(object.union(used, {"purpose": {"id": purpose, "lineage": {purpose: true}}})) == ["met"]
		_state(object.union(used, {"action": act_test.asked("bewaren"), "purpose": {"id": purpose, "lineage": {purpose: true}}})) == ["violated"]
	}
}

# Looking into what another holds is using it.
test_who_looks_uses if {
	_state({"action": {"id": "inzien", "within": ["doorverstrekken", "gebruiken", "inzien", "ontvangen"]}, "facts": {"nog_noodzakelijk": false}}) == ["violated"]
	_state({"action": {"id": "inzien", "within": ["doorverstrekken", "gebruiken", "inzien", "ontvangen"]}, "facts": {}}) == ["met"]
}
