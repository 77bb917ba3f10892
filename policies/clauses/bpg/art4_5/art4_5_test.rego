package clauses.bpg.art4_5_test

import data.clauses.bpg.art4_5 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "dagmonitor"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"id": ""}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_shut := {
	"gegevenssoort": "artikel-9",
	"dringend_noodzakelijk": false,
	"wettelijke_verplichting": false,
	"machtiging_minister": false,
	"verband_wgs": false,
	"role": "medewerker",
	"gemandateerd": false,
	"behoeft_burgemeester": true,
}

_with(facts) := {"facts": object.union(_shut, facts)}

_for(aim) := {"purpose": {"id": aim, "lineage": object.union({"handhaving-openbare-orde": false}, {aim: true})}}

_of(kind, sort) := {"receiver": {"kind": kind, "sort": sort}}

_asking(change, facts) := _state(object.union(change, _with(facts)))

test_the_mayor_is_free_on_his_own_route_only if {
	mayor := {"role": "burgemeester"}
	every aim in ["gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"] {
		_asking(_for(aim), mayor) == ["met"]
		_asking(_for(aim), {"role": "manager-veiligheid", "gemandateerd": true}) == ["met"]
		_asking(_for(aim), object.union(mayor, {"behoeft_burgemeester": false})) == ["violated"]
	}
	every aim in ["hulpverlening", "preventie", "toezicht-en-handhaving"] { _asking(_for(aim), mayor) == ["violated"] }
	_asking({}, {"role": "raadslid"}) == ["violated"]
	_asking(_of("vereniging", "woningcorporatie"), mayor) == ["violated"]
}

test_the_decree_names_kinds_for_permits if {
	needed := {"role": "burgemeester", "nodig_voor_taak": true}
	every aim in ["naturalisatie", "vergunningverlening"] {
		every kind in ["artikel-10-a", "artikel-10-c", "artikel-9"] { _asking(_for(aim), object.union(needed, {"gegevenssoort": kind})) == ["met"] }
		_asking(_for(aim), object.union(needed, {"gegevenssoort": "artikel-10-b"})) == ["violated"]
		_asking(_for(aim), object.union(needed, {"nodig_voor_taak": false})) == ["violated"]
		_asking(_for(aim), object.union(needed, {"role": "college"})) == ["violated"]
		_asking(object.union(_for(aim), _of("overheid", "rdw")), needed) == ["violated"]
	}
	_asking(_for("jeugdhulp"), needed) == ["violated"]
}

test_within_the_police if {
	other := _of("politie", "politie")
	_asking(other, {"geautoriseerd_wpg": true, "nodig_voor_taak": true}) == ["met"]
	_asking(other, {"geautoriseerd_wpg": false, "nodig_voor_taak": true}) == ["violated"]
	_asking(other, {"geautoriseerd_wpg": true, "nodig_voor_taak": false}) == ["violated"]
	_asking({}, {"geautoriseerd_wpg": true, "nodig_voor_taak": true}) == ["violated"]
	every aim in ["disciplinaire-bestraffing", "klachtbehandeling", "schorsing-en-ontslag", "screening"] {
		_asking(object.union(other, _for(aim)), {"geautoriseerd_wpg": false, "role": "verantwoordelijke"}) == ["met"]
		_asking(object.union(other, _for(aim)), {"geautoriseerd_wpg": false}) == ["violated"]
	}
	_asking(object.union(other, _for("hulpverlening")), {"geautoriseerd_wpg": false, "role": "verantwoordelijke"}) == ["violated"]
}

test_the_prosecution if {
	prosecution := object.union(_of("overheid", "openbaar-ministerie"), _for("opsporing-en-vervolging"))
	_asking(prosecution, {"behoeft_om": true}) == ["met"]
	_asking(prosecution, {"behoeft_om": false}) == ["violated"]
	_asking(object.union(prosecution, _of("overheid", "rdw")), {"behoeft_om": true}) == ["violated"]
	_asking(object.union(_of("overheid", "openbaar-ministerie"), _for("hulpverlening")), {"behoeft_om": true, "wettelijke_taak": true}) == ["met"]
	_asking(object.union(_of("overheid", "openbaar-ministerie"), _for("hulpverlening")), {"behoeft_om": true, "wettelijke_taak": false}) == ["violated"]
}

test_an_investigator_for_his_investigation if {
	boa := {"role": "opsporingsambtenaar", "nodig_voor_opsporing": true}
	investigation := _for("opsporing-en-vervolging")
	every kind in ["gemeente", "overheid"] { _asking(object.union(investigation, _of(kind, "x")), boa) == ["met"] }
	_asking(object.union(investigation, _of("vereniging", "x")), boa) == ["violated"]
	_asking(investigation, object.union(boa, {"nodig_voor_opsporing": false})) == ["violated"]
	_asking(investigation, object.union(boa, {"role": "toezichthouder"})) == ["violated"]
	_asking(_for("hulpverlening"), boa) == ["violated"]
}

test_a_duty_and_a_decision_of_the_minister if {
	_asking({}, {"wettelijke_verplichting": true}) == ["met"]
	_asking(_of("media", "journalist"), {"wettelijke_verplichting": true}) == ["unknown"]
	_asking(_for("aanpak-ondermijning"), {"machtiging_minister": true, "besluit_minister": "machtiging-riec"}) == ["met"]
}

test_a_statutory_partnership_has_limits_of_its_own if {
	riec := {"verband_wgs": true, "nodig_voor_verband": true}
	partner := object.union(_of("overheid", "riec-partner"), {"time": "2025-03-01"})
	_asking(partner, riec) == ["met"]
	_asking(object.union(partner, {"time": "2099-12-31"}), riec) == ["met"]
	_asking(object.union(partner, {"time": "2025-02-28"}), riec) == ["violated"]
	_asking(partner, object.union(riec, {"verband_wgs": false})) == ["violated"]
	_asking(partner, object.union(riec, {"nodig_voor_verband": false})) == ["violated"]
	municipality := object.union(_of("gemeente", "gemeente-utrecht"), {"time": "2025-03-01"})
	_asking(object.union(municipality, _for("hulpverlening")), object.union(riec, {"samenwerkingsverband": "riec"})) == ["met"]
	_asking(object.union(municipality, _for("hulpverlening")), object.union(riec, {"samenwerkingsverband": "zorg-en-veiligheidshuis"})) == ["violated"]
	_asking(object.union(municipality, _of("media", "journalist")), object.union(riec, {"samenwerkingsverband": "riec"})) == ["violated"]
}
